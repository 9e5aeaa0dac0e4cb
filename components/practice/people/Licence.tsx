import type { SystemUserRow } from '../../../domain/rows';
import { useApp } from '../../app-context';

/** The licence, which is given in Microsoft 365 and only shown in Dynamics 365. */
export function Licence({ user }: { user: SystemUserRow }) {
  const { language, practice } = useApp();
  const { t, label } = language;
  const licensed = user.islicensed !== false;
  return (
    <section class="form-section outside" aria-label={label('column.licence')}>
      <h3>
        {label('siteMap.outside')} › {label('column.licence')}
      </h3>
      <p>
        <span class={`badge ${licensed ? 'badge-good' : 'badge-bad'}`}>
          {t(licensed ? 'licence.held' : 'licence.none')}
        </span>
      </p>
      <p class="muted">{t('licence.why')}</p>
      <div>
        <button
          type="button"
          class="button"
          disabled={practice.busy.value}
          onClick={() => void practice.setLicence(user, !licensed)}
        >
          {t(licensed ? 'licence.take' : 'licence.give')}
        </button>
      </div>
    </section>
  );
}
