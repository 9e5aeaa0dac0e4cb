import { valueAt, withMoved } from '../../../training/authoring/draft-path';
import { freshProfile, OWN_PROFILE } from '../../../training/authoring/fresh';
import { withProfileName } from '../../../training/authoring/rename';
import { useWords } from '../../ui/use-words';
import { useDraft } from './draft-context';
import { Fold } from './Fold';
import { CheckAt, ChoiceAt, NameAt } from './fields';
import { Items } from './Items';

const PROFILES = ['tenant', 'profiles'] as const;

/** Email server profiles: the first is the default one. Where none is told, one appears by itself. */
export function ProfileFields() {
  const { say } = useWords('authoring-fields');
  const { draft, change } = useDraft();
  const { profiles = [] } = draft.tenant;
  const nameOf = (at: number) => profiles[at]?.name ?? '';
  return (
    <Fold title={say('profiles')} of={[PROFILES]} level="section">
      <p class="muted">{say('profilesText')}</p>
      <Items
        path={PROFILES}
        none={say(valueAt(draft, PROFILES) === undefined ? 'profilesUnset' : 'profilesNone')}
        nameOf={nameOf}
        add={[{ label: say('addProfile'), item: () => freshProfile(draft), before: [OWN_PROFILE] }]}
      >
        {(path, at) => (
          <>
            <div class="both">
              <NameAt
                path={[...path, 'name']}
                label={say('profileName')}
                onRename={(name) => change((before) => withProfileName(before, at, name))}
              />
              <ChoiceAt
                path={[...path, 'connects']}
                label={say('connects')}
                options={(['serverToServer', 'other'] as const).map((value) => ({
                  value,
                  label: say(`connects.${value}`),
                }))}
              />
            </div>
            <div class="row profile-line">
              <CheckAt path={[...path, 'active']} label={say('profileActive')} />
              {at === 0 ? (
                <span class="badge badge-calm">{say('defaultProfile')}</span>
              ) : (
                <button
                  type="button"
                  class="button button-small"
                  onClick={(event) => {
                    // The button goes with its becoming the default one: the keyboard goes to the list's first.
                    const list = event.currentTarget.closest('ul');
                    change((before) => withMoved(before, PROFILES, at, 0));
                    list?.querySelector<HTMLElement>('input')?.focus();
                  }}
                >
                  {say('makeDefault')}
                </button>
              )}
            </div>
          </>
        )}
      </Items>
      {valueAt(draft, PROFILES) !== undefined && profiles.length === 0 && <ForgetProfiles />}
    </Fold>
  );
}

/** No profile at all is a tenant of its own kind; without the list, the one that appears by itself is there. */
function ForgetProfiles() {
  const { say } = useWords('authoring-fields');
  const { change } = useDraft();
  return (
    <div>
      <button
        type="button"
        class="button button-small"
        onClick={() =>
          change(({ tenant: { profiles: _profiles, ...tenant }, ...before }) => ({ ...before, tenant }))
        }
      >
        {say('forgetProfiles')}
      </button>
    </div>
  );
}
