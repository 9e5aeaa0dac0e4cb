import { useEffect, useState } from 'preact/hooks';
import { EDITION_IDS, editions } from '../../catalog/permissions';
import { type Source, sources } from '../../catalog/sources';
import { columnsFilled, decide } from '../../domain/permission';
import { DELEGATED_APPROVER_SINCE, type EditionId, editionOf, parseVersion } from '../../domain/version';
import { loadPermissionTexts, type PermissionTexts } from '../../locales/permissions';
import { useApp } from '../app-context';
import { Segmented } from '../ui/Segmented';
import { PermissionMatrix, rowTitle } from './PermissionMatrix';
import { PRIVILEGE, pickedRoles, RolePicker } from './RolePicker';
import './permissions.css';

function usePermissionTexts(): PermissionTexts | null {
  const { language } = useApp().language;
  const current = language.value;
  const [texts, setTexts] = useState<PermissionTexts | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadPermissionTexts(current).then((loaded) => wanted && setTexts(loaded));
    return () => {
      wanted = false;
    };
  }, [current]);
  return texts;
}

function References() {
  const { t } = useApp().language;
  const all: readonly Source[] = Object.values(sources);
  return (
    <details class="notes">
      <summary>{t('permissions.references')}</summary>
      <ul class="sources">
        {all.map(({ title, where, date }) => (
          <li key={`${title}${where}${date}`}>
            <span lang="en">{title}</span>{' '}
            <span class="muted">
              · {where} · {date ?? t('step.undated')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The permission table of an edition, and what it says to somebody with the roles picked. */
export default function PermissionsView() {
  const { language, preferences, tenant } = useApp();
  const { t } = language;
  const texts = usePermissionTexts();
  const { editionShown, rolesPicked } = preferences.values.value;
  const shown: EditionId = EDITION_IDS.find((id) => id === editionShown) ?? 'M1';
  const edition = editions[shown];
  const read = tenant.snapshot.value?.version;
  const tenantVersion = read ? parseVersion(read) : null;
  // Each table is explained for a version that it is in force for.
  const version =
    tenantVersion && editionOf(tenantVersion) === shown ? tenantVersion : DELEGATED_APPROVER_SINCE;
  const roles = pickedRoles(rolesPicked);
  if (!texts) return <p class="loading">{t('common.loading')}</p>;
  return (
    <div class="permissions">
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
      <PermissionMatrix
        edition={edition}
        texts={texts}
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
      <References />
    </div>
  );
}
