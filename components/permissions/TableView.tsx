import { EDITION_IDS, editions } from '../../catalog/permissions';
import { columnsFilled, decide } from '../../domain/permission';
import { DELEGATED_APPROVER_SINCE, type EditionId, editionOf, parseVersion } from '../../domain/version';
import { useApp } from '../app-context';
import { Segmented } from '../ui/Segmented';
import { Contradictions, References } from './Documents';
import { PermissionMatrix, rowTitle } from './PermissionMatrix';
import { PRIVILEGE, pickedRoles, RolePicker } from './RolePicker';
import type { Texts } from './use-texts';

/** The permission table of an edition, and what it says to somebody with the roles picked. */
export function TableView({ texts: { permissions: texts, oracle } }: { texts: Texts }) {
  const { language, preferences, shown: seen } = useApp();
  const { t } = language;
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
      <p>{texts.intro}</p>
      <Segmented
        legend={t('panel.permissions')}
        options={EDITION_IDS.map((id) => ({ value: id, label: texts.editions[id].title }))}
        value={shown}
        onChange={(id) => void preferences.set('editionShown', id)}
      />
      <p>{texts.editions[shown].detail}</p>
      <p class="message">
        <span>
          {read && tenantVersion
            ? t('permissions.inForce', {
                version: read,
                edition: texts.editions[editionOf(tenantVersion)].title,
              })
            : texts.unknownVersion}{' '}
          {texts.shownOnly}
        </span>
      </p>
      <label class="field">
        <span>{oracle.compare.label}</span>
        <select
          name="compared"
          value={compared ?? ''}
          onChange={({ currentTarget }) =>
            void preferences.set('editionCompared', currentTarget.value || null)
          }
        >
          <option value="">{oracle.compare.none}</option>
          {EDITION_IDS.filter((id) => id !== shown).map((id) => (
            <option value={id} key={id}>
              {texts.editions[id].title}
            </option>
          ))}
        </select>
      </label>
      <PermissionMatrix
        edition={edition}
        compared={compared ? editions[compared] : null}
        texts={texts}
        oracle={oracle}
        filled={new Set(columnsFilled(edition, roles, version).map(({ id }) => id))}
      />
      <p>{texts.privilegeNeeded}</p>
      <RolePicker
        legend={t('permissions.yourRoles')}
        texts={texts}
        picked={rolesPicked}
        onChange={(picked) => void preferences.set('rolesPicked', picked)}
      />
      <section>
        <h2>{texts.forYou}</h2>
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
                  <span class={`badge answer-${answer}`}>{texts.answers[answer]}</span> {rowTitle(row, texts)}
                  {pending && <em> ({texts.pending})</em>}
                </p>
                <p class="muted">
                  {texts.reasons[reason].why} {texts.reasons[reason].change}
                </p>
              </li>
            );
          })}
        </ul>
      </section>
      <Contradictions title={oracle.contradictions} />
      <References />
    </>
  );
}
