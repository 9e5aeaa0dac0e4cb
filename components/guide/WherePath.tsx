import type { CatalogPlace } from '../../catalog/procedure';
import { useTranslate } from '../app-context';
import { Term } from '../ui/Term';

/** A way through the menus, with the view to switch to and the command to press. */
export function WherePath({ place }: { place: CatalogPlace | null }) {
  const t = useTranslate();
  if (!place) return <p class="muted">{t('step.outsideClient')}</p>;
  return (
    <>
      <p class="where-path">
        {place.path.map((id, index) => (
          <span key={id}>
            {index > 0 && <span aria-hidden="true"> › </span>}
            <Term id={id} />
          </span>
        ))}
      </p>
      {place.view && (
        <p>
          <span class="muted">{t('step.view')}</span> <Term id={place.view} />
        </p>
      )}
      {place.command && (
        <p>
          <span class="muted">{t('step.command')}</span>{' '}
          {place.command.map((id, index) => (
            <span key={id}>
              {index > 0 && <span aria-hidden="true"> › </span>}
              <Term id={id} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
