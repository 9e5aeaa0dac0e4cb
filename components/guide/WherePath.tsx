import type { CatalogPlace } from '../../catalog/procedure';
import { Term } from '../ui/Term';
import { useWords } from '../ui/use-words';

/** A way through the menus, with the view to switch to and the command to press. */
export function WherePath({ place }: { place: CatalogPlace | null }) {
  const { say } = useWords('ui');
  if (!place) return <p class="muted">{say('step.outsideClient')}</p>;
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
          <span class="muted">{say('step.view')}</span> <Term id={place.view} />
        </p>
      )}
      {place.command && (
        <p>
          <span class="muted">{say('step.command')}</span>{' '}
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
