import { useState } from 'preact/hooks';
import { RowState } from '../../domain/choices';
import { isServerToServer } from '../../domain/exchange-online-profile';
import type { Guid } from '../../domain/rows';
import { useApp } from '../app-context';
import { Dialog } from '../ui/Dialog';

/** Settings > Email Configuration > Email Server Profiles. */
export function ProfilesScreen() {
  const { language, tenant, practice } = useApp();
  const { t, label } = language;
  const [selected, setSelected] = useState<Guid | null>(null);
  const [testing, setTesting] = useState(false);
  const snapshot = tenant.snapshot.value;
  const profiles = (snapshot?.profiles ?? []).filter((profile) => profile.statecode === RowState.Active);
  const chosen = profiles.find(({ emailserverprofileid }) => emailserverprofileid === selected);
  const defaultId = snapshot?.organization?._defaultemailserverprofileid_value;
  const underWay = tenant.status.value?.underWay ?? 0;
  return (
    <>
      <div class="commands" role="toolbar" aria-label={t('practice.commands')}>
        <button
          type="button"
          class="command"
          disabled={!chosen || practice.busy.value !== null}
          onClick={() => chosen && void practice.setDefaultProfile(chosen)}
        >
          {t('command.setAsDefault')}
        </button>
        <button type="button" class="command" disabled={!chosen} onClick={() => setTesting(true)}>
          {label('command.testEnableMailboxes')}
        </button>
        {!chosen && <span class="muted">{t('practice.selectFirst')}</span>}
      </div>
      <p class="view-bar">
        <strong>{label('view.activeEmailServerProfiles')}</strong>
        {underWay > 0 && (
          <span class="badge badge-active" role="status">
            {t('practice.testsUnderWay', { count: underWay })}
          </span>
        )}
      </p>
      {profiles.length === 0 ? (
        <p class="empty">{t('practice.noProfiles')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section class="grid-scroll" tabIndex={0} aria-label={label('siteMap.emailServerProfiles')}>
          <table class="grid">
            <thead>
              <tr>
                <th scope="col">
                  <span class="visually-hidden">{t('practice.selection')}</span>
                </th>
                <th scope="col">{t('column.name')}</th>
                <th scope="col">{label('current.authenticationType')}</th>
                <th scope="col">{t('column.default')}</th>
                <th scope="col">{t('column.mailboxes')}</th>
              </tr>
            </thead>
            <tbody>
              {profiles.map((profile) => (
                <tr
                  key={profile.emailserverprofileid}
                  aria-selected={profile.emailserverprofileid === selected}
                >
                  <td>
                    <input
                      type="radio"
                      name="profile"
                      aria-label={t('practice.select', { name: profile.name ?? '' })}
                      checked={profile.emailserverprofileid === selected}
                      onChange={() => setSelected(profile.emailserverprofileid)}
                    />
                  </td>
                  <th scope="row">{profile.name}</th>
                  <td>
                    {t(isServerToServer(profile) ? 'profile.serverToServer' : 'profile.otherAuthentication')}
                  </td>
                  <td>{t(profile.emailserverprofileid === defaultId ? 'common.yes' : 'common.no')}</td>
                  <td>
                    {
                      (snapshot?.mailboxes ?? []).filter(
                        (mailbox) => mailbox._emailserverprofile_value === profile.emailserverprofileid,
                      ).length
                    }
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {testing && chosen && (
        <Dialog
          title={label('command.testEnableMailboxes')}
          confirmLabel={label('command.ok')}
          onClose={() => setTesting(false)}
          onConfirm={() => {
            void practice.testProfile(chosen);
            setTesting(false);
          }}
        >
          <p>{t('dialog.testProfile', { name: chosen.name ?? '' })}</p>
        </Dialog>
      )}
    </>
  );
}
