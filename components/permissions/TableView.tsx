import { EDITION_IDS, editions } from '../../catalog/permissions';
import { columnsFilled, decide } from '../../domain/permission';
import { DELEGATED_APPROVER_SINCE, type EditionId, editionOf, parseVersion } from '../../domain/version';
import { useApp } from '../app-context';
import { Segmented } from '../ui/Segmented';
import { useWords } from '../ui/use-words';
import { Contradictions, References } from './Documents';
import { PermissionMatrix, rowTitle } from './PermissionMatrix';
import { PRIVILEGE, pickedRoles, RolePicker } from './RolePicker';

/** The permission table of an edition, and what it says to somebody with the roles picked. */
export function TableView() {
  const rules = useWords('permissions');
  const ui = useWords('ui');
  const oracle = useWords('oracle');
  const { preferences, tenant: seen } = useApp();
  const { editionShown, editionCompared, rolesPicked } = preferences.values.value;
  const shown: EditionId = EDITION_IDS.find((id) => id === editionShown) ?? 'M1';
  const edition = editions[shown];
  const compared = EDITION_IDS.find((id) => id === editionCompared && id !== shown) ?? null;
  const read = seen.snapshot.value?.version;
  const tenantVersion = read ? parseVersion(read) : null;
  // Each table is explained for a version that it is in force for.
  const version =
    tenantVersion && editionOf(tenantVersion) === shown ? tenantVersion : DELEGATED_APPROVER_SINCE;
  const roles = pickedRoles(rolesPicked);
  return (
    <>
      <p>{rules.say('intro')}</p>
      <Segmented
        legend={ui.say('panel.permissions')}
        options={EDITION_IDS.map((id) => ({ value: id, label: rules.say(`editions.${id}.title`) }))}
        value={shown}
        onChange={(id) => void preferences.set('editionShown', id)}
      />
      <p>{rules.say(`editions.${shown}.detail`)}</p>
      <p class="message">
        <span>
          {read && tenantVersion
            ? ui.say('permissions.inForce', {
                version: read,
                edition: rules.say(`editions.${editionOf(tenantVersion)}.title`),
              })
            : rules.say('unknownVersion')}{' '}
          {rules.say('shownOnly')}
        </span>
      </p>
      <label class="field compare-with">
        <span>{oracle.say('compare.label')}</span>
        <select
          name="compared"
          value={compared ?? ''}
          onChange={({ currentTarget }) =>
            void preferences.set('editionCompared', currentTarget.value || null)
          }
        >
          <option value="">{oracle.say('compare.none')}</option>
          {EDITION_IDS.filter((id) => id !== shown).map((id) => (
            <option value={id} key={id}>
              {rules.say(`editions.${id}.title`)}
            </option>
          ))}
        </select>
      </label>
      <PermissionMatrix
        edition={edition}
        compared={compared ? editions[compared] : null}
        filled={new Set(columnsFilled(edition, roles, version).map(({ id }) => id))}
      />
      <p>{rules.say('privilegeNeeded')}</p>
      <RolePicker
        legend={ui.say('permissions.yourRoles')}
        picked={rolesPicked}
        onChange={(picked) => void preferences.set('rolesPicked', picked)}
      />
      <section>
        <h2>{rules.say('forYou')}</h2>
        <ul class="your-answers" aria-live="polite">
          {edition.rows.map((row) => {
            const { answer, reason, pending } = decide(edition, {
              deployment: row.deployment,
              exchange: row.exchange,
              roles,
              hasPrivilege: rolesPicked.includes(PRIVILEGE),
              version,
            });
            return (
              <li key={`${row.deployment}-${row.exchange}`}>
                <p>
                  <span class={`badge answer-${answer}`}>{rules.say(`answers.${answer}`)}</span>{' '}
                  {rowTitle(row, rules)}
                  {pending && <em> ({rules.say('pending')})</em>}
                </p>
                <p class="muted">
                  {rules.say(`reasons.${reason}.why`)} {rules.say(`reasons.${reason}.change`)}
                </p>
              </li>
            );
          })}
        </ul>
      </section>
      <Contradictions title={oracle.say('contradictions')} />
      <References />
    </>
  );
}
