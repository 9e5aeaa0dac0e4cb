import type { CatalogPlace } from '../../catalog/procedure';
import type { TermId } from '../../catalog/terms';
import { Term } from '../ui/Term';
import { Trail } from '../ui/Trail';
import { useWords } from '../ui/use-words';

const named = (id: TermId) => ({ key: id, name: <Term id={id} /> });

/** A way through the menus, with the view to switch to and the command to press. */
export function WherePath({ place }: { place: CatalogPlace | null }) {
  const { say } = useWords('ui');
  if (!place) return <p class="muted">{say('step.outsideClient')}</p>;
  return (
    <>
      <p class="where-path">
        <Trail of={place.path.map(named)} />
      </p>
      {place.view && (
        <p>
          <span class="muted">{say('step.view')}</span> <Term id={place.view} />
        </p>
      )}
      {place.command && (
        <p>
          <span class="muted">{say('step.command')}</span> <Trail of={place.command.map(named)} />
        </p>
      )}
    </>
  );
}
