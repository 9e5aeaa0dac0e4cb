import { freshTeam } from '../../../training/authoring/fresh';
import { useWords } from '../../ui/use-words';
import { TicksAt } from './choices';
import { useDraft } from './draft-context';
import { Fold } from './Fold';
import { NameAt } from './fields';
import { Items } from './Items';
import { ROLES } from './PersonFields';

const TEAMS = ['tenant', 'teams'] as const;

/** Teams, whose roles their members have beside their own. */
export function TeamFields() {
  const { say } = useWords('authoring-fields');
  const { draft, change } = useDraft();
  const { teams = [], users } = draft.tenant;
  return (
    <Fold title={say('teams')} of={[TEAMS]} level="section">
      <p class="muted">{say('teamsText')}</p>
      <Items
        path={TEAMS}
        none={say('teamsNone')}
        nameOf={(at) => teams[at]?.name ?? ''}
        add={[{ label: say('addTeam'), item: () => freshTeam(draft) }]}
      >
        {(path, at) => (
          <>
            <NameAt
              path={[...path, 'name']}
              label={say('teamName')}
              onRename={(name) =>
                change((before) => ({
                  ...before,
                  tenant: {
                    ...before.tenant,
                    teams: (before.tenant.teams ?? []).map((team, place) =>
                      place === at ? { ...team, name } : team,
                    ),
                  },
                }))
              }
            />
            <div class="both both-top">
              <TicksAt
                path={[...path, 'members']}
                label={say('teamMembers')}
                options={users.map(({ alias, name }) => ({ value: alias, label: name }))}
                keepEmpty
              />
              <TicksAt path={[...path, 'roles']} label={say('roles')} options={ROLES} keepEmpty />
            </div>
          </>
        )}
      </Items>
    </Fold>
  );
}
