import { useRef } from 'preact/hooks';
import { labelOfScreen } from '../../catalog/practice/screens';
import { useApp } from '../../components/app-context';
import { AlertsWall } from '../../components/practice/alerts/AlertsWall';
import { AnalyzerScreen } from '../../components/practice/analyzer/AnalyzerScreen';
import { CommandReport } from '../../components/practice/frame/CommandReport';
import { LeaveDialog } from '../../components/practice/frame/LeaveDialog';
import { Pointer } from '../../components/practice/frame/Pointer';
import { SimulatorStrip } from '../../components/practice/frame/SimulatorStrip';
import { SiteMap } from '../../components/practice/frame/SiteMap';
import { TopBar } from '../../components/practice/frame/TopBar';
import { useUndoKey } from '../../components/practice/frame/use-undo';
import { MailboxesScreen } from '../../components/practice/mailboxes/MailboxesScreen';
import { MailboxForm } from '../../components/practice/mailboxes/MailboxForm';
import { NewQueueForm, QueueForm } from '../../components/practice/people/QueueForm';
import { QueuesScreen } from '../../components/practice/people/QueuesScreen';
import { NewUserForm, UserForm } from '../../components/practice/people/UserForm';
import { UsersScreen } from '../../components/practice/people/UsersScreen';
import { NewProfileForm, ProfileForm } from '../../components/practice/profiles/ProfileForm';
import { ProfilesScreen } from '../../components/practice/profiles/ProfilesScreen';
import { RoleForm } from '../../components/practice/security/RoleForm';
import { SecurityRolesScreen } from '../../components/practice/security/SecurityRolesScreen';
import { EmailSettingsScreen } from '../../components/practice/settings/EmailSettingsScreen';
import { ClosedInExam } from '../../components/ui/ClosedInExam';
import { SkipLinks } from '../../components/ui/SkipLinks';
import { useExam } from '../../components/ui/use-exam';
import { useFocusArrival, useFocusHome } from '../../components/ui/use-focus-home';
import { useTitle } from '../../components/ui/use-title';
import { Loading, useWords, withWords } from '../../components/ui/use-words';
import type { PracticePlace } from '../../state/places';
import { focusNamedPane } from '../panes';
import '../../components/ui/form.css';
import '../../components/ui/parts.css';
import '../../components/practice/practice.css';
import { lazily } from '../../components/ui/lazily';

const DeskScreen = lazily(() => import('../../components/practice/desk/DeskScreen'));
const ItemMonitoringScreen = lazily(() => import('../../components/practice/items/ItemMonitoringScreen'));
const PersonalOptionsScreen = lazily(() => import('../../components/practice/people/PersonalOptionsScreen'));
const ExerciseBand = lazily(() => import('../../components/training/exercise/ExerciseBand'));

function About() {
  const { say } = useWords('practice');
  const { simulator } = useApp();
  const snapshot = simulator.basics.value;
  return (
    <dl class="pairs form-section">
      <dt>{say('about.organization')}</dt>
      <dd>{snapshot?.name ?? '—'}</dd>
      <dt>{say('about.version')}</dt>
      <dd>
        <strong>{snapshot?.version ?? '—'}</strong>
      </dd>
    </dl>
  );
}

function Screen({ place: { screen, record, part } }: { place: PracticePlace }) {
  switch (screen) {
    case 'emailServerProfiles':
      if (record === 'new') return <NewProfileForm />;
      return record ? <ProfileForm key={record} id={record} /> : <ProfilesScreen />;
    case 'emailConfigurationSettings':
    case 'systemSettings':
      return <EmailSettingsScreen key={screen} />;
    case 'mailboxes':
      return record ? <MailboxForm key={record} id={record} part={part} /> : <MailboxesScreen />;
    case 'securityRoles':
      return record ? <RoleForm key={record} id={record} part={part} /> : <SecurityRolesScreen />;
    case 'users':
      if (record === 'new') return <NewUserForm />;
      return record ? <UserForm key={record} id={record} /> : <UsersScreen />;
    case 'queues':
      if (record === 'new') return <NewQueueForm />;
      return record ? <QueueForm key={record} id={record} /> : <QueuesScreen />;
    case 'itemMonitoring':
      return <ItemMonitoringScreen />;
    case 'alerts':
      return <AlertsWall />;
    case 'about':
      return <About />;
    case 'personalOptions':
      return <PersonalOptionsScreen />;
    case 'analyzer':
      return <AnalyzerScreen />;
    case 'desk':
      return <DeskScreen />;
  }
}

interface PracticeProps {
  exerciseShown?: boolean;
  besidePanel?: boolean;
}

/**
 * The practice client: the manner of the classic web client, on a simulated tenant.
 * @param exerciseShown false where the page itself shows the exercise that the tenant is for
 * @param besidePanel whether the panel stands beside it, which has the switch of the menus
 */
function Practice({ exerciseShown = true, besidePanel = false }: PracticeProps) {
  const { say } = useWords('practice');
  const { language, simulator, places, preferences } = useApp();
  const { label } = language;
  const place = places.current.value;
  const client = preferences.values.value.clientEdition;
  const hidden = useExam() === 'hidden';
  const title = label(labelOfScreen(place.screen, client));
  // A package is called by its exercise.
  useTitle(exerciseShown ? title : null);
  const box = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useUndoKey(box);
  useFocusHome(box, () => heading.current);
  useFocusArrival(box, () => heading.current, `${place.screen} ${place.record}`);
  return (
    <div class="practice" ref={box}>
      <SkipLinks
        to={
          besidePanel
            ? [
                { pane: 'content', label: 'skip.content' },
                { pane: 'guide', label: 'skip.guide' },
              ]
            : [{ pane: 'content', label: 'skip.content' }]
        }
        onSkip={focusNamedPane}
      />
      <SimulatorStrip />
      {exerciseShown && simulator.status.value?.exercise && <ExerciseBand />}
      <TopBar switchable={!besidePanel} />
      <div class="practice-body">
        <SiteMap />
        <main class="screen" data-pane="content">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {!hidden && <Pointer />}
          {!hidden && <CommandReport />}
          {simulator.problem.value && (
            <p class="message message-bad" role="alert">
              {say('tenant.unreachable', { reason: simulator.problem.value.message })}
            </p>
          )}
          {hidden ? (
            <ClosedInExam is="hidden" back={false} />
          ) : simulator.basics.value ? (
            <Screen place={place} />
          ) : (
            <p class="loading" role="status">
              {say('common.loading')}
            </p>
          )}
        </main>
      </div>
      <LeaveDialog />
    </div>
  );
}

export const PracticeView = withWords(['practice'], Practice, Loading);
