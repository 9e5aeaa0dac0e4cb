import type { PracticeScreen } from '../../catalog/procedure';
import type { TermId } from '../../catalog/terms';
import { useApp } from '../app-context';
import { EmailSettingsScreen } from './EmailSettingsScreen';
import { MailboxesScreen } from './MailboxesScreen';
import { MailboxForm } from './MailboxForm';
import { OutcomeBar } from './OutcomeBar';
import { ProfilesScreen } from './ProfilesScreen';
import { SecurityRolesScreen } from './SecurityRolesScreen';
import { SimulatorStrip } from './SimulatorStrip';
import './practice.css';

/** The site map: areas with their places, in the order of the classic client. */
const SITE_MAP: readonly { area: TermId; places: readonly { screen: PracticeScreen; term: TermId }[] }[] = [
  {
    area: 'siteMap.emailConfiguration',
    places: [
      { screen: 'emailServerProfiles', term: 'siteMap.emailServerProfiles' },
      { screen: 'emailConfigurationSettings', term: 'siteMap.emailConfigurationSettings' },
      { screen: 'mailboxes', term: 'siteMap.mailboxes' },
    ],
  },
  { area: 'siteMap.security', places: [{ screen: 'securityRoles', term: 'siteMap.securityRoles' }] },
  { area: 'siteMap.administration', places: [{ screen: 'systemSettings', term: 'siteMap.systemSettings' }] },
  { area: 'menu.userSettings', places: [{ screen: 'about', term: 'menu.about' }] },
];

function About() {
  const { language, tenant } = useApp();
  const snapshot = tenant.snapshot.value;
  return (
    <dl class="pairs form-section">
      <dt>{language.t('about.organization')}</dt>
      <dd>{snapshot?.name ?? '—'}</dd>
      <dt>{language.t('about.version')}</dt>
      <dd>
        <strong>{snapshot?.version ?? '—'}</strong>
      </dd>
    </dl>
  );
}

function Screen({ screen }: { screen: PracticeScreen }) {
  switch (screen) {
    case 'emailServerProfiles':
      return <ProfilesScreen />;
    case 'emailConfigurationSettings':
    case 'systemSettings':
      return <EmailSettingsScreen />;
    case 'mailboxes':
      return <MailboxesScreen />;
    case 'securityRoles':
      return <SecurityRolesScreen />;
    case 'about':
      return <About />;
  }
}

/** The practice client: the manner of the classic web client, on a simulated tenant. */
export function PracticeView() {
  const { language, tenant, places } = useApp();
  const { t, label } = language;
  const place = places.current.value;
  const area = SITE_MAP.find(({ places: inArea }) => inArea.some(({ screen }) => screen === place.screen));
  const entry = area?.places.find(({ screen }) => screen === place.screen);
  return (
    <div class="practice">
      <SimulatorStrip />
      <header class="practice-bar">
        <span lang="en">Dynamics 365</span>
        <span aria-hidden="true">|</span>
        <nav aria-label={t('practice.breadcrumb')}>
          {label('siteMap.settings')} › {area && label(area.area)}
        </nav>
      </header>
      <div class="practice-body">
        <nav class="site-map" aria-label={t('practice.siteMap')}>
          {SITE_MAP.map(({ area: areaTerm, places: inArea }) => (
            <div key={areaTerm}>
              <h2>{label(areaTerm)}</h2>
              <ul>
                {inArea.map(({ screen, term }) => (
                  <li key={screen}>
                    <a
                      href={`#${screen}`}
                      aria-current={screen === place.screen ? 'page' : undefined}
                      onClick={(event) => {
                        event.preventDefault();
                        places.openScreen(screen);
                      }}
                    >
                      {label(term)}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <main class="screen">
          <h1>{entry && label(entry.term)}</h1>
          <OutcomeBar />
          {tenant.problem.value && (
            <p class="message message-bad" role="alert">
              {t('tenant.unreachable', { reason: tenant.problem.value.message })}
            </p>
          )}
          {!tenant.snapshot.value ? (
            <p class="loading">{t('common.loading')}</p>
          ) : place.mailbox ? (
            <MailboxForm
              key={place.mailbox}
              id={place.mailbox}
              onClose={() => places.openScreen('mailboxes')}
            />
          ) : (
            <Screen screen={place.screen} />
          )}
        </main>
      </div>
    </div>
  );
}
