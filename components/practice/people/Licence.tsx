import type { SystemUserRow } from '../../../domain/rows';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';

/** The licence, which is given in Microsoft 365 and only shown in Dynamics 365. */
export function Licence({ user }: { user: SystemUserRow }) {
  const { say } = useWords('practice');
  const { language, practice } = useApp();
  const { label } = language;
  const licensed = user.islicensed !== false;
  return (
    <section class="form-section outside" aria-label={label('column.licence')}>
      <h3>
        {label('siteMap.outside')} › {label('column.licence')}
      </h3>
      <p>
        <span class={`badge ${licensed ? 'badge-good' : 'badge-bad'}`}>
          {say(licensed ? 'licence.held' : 'licence.none')}
        </span>
      </p>
      <p class="muted">{say('licence.why')}</p>
      <div>
        <button
          type="button"
          class="button"
          disabled={practice.busy.value}
          onClick={() => void practice.setLicence(user, !licensed)}
        >
          {say(licensed ? 'licence.take' : 'licence.give')}
        </button>
      </div>
    </section>
  );
}
