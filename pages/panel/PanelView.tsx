import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useApp } from '../../components/app-context';
import { GuideView } from '../../components/guide/GuideView';
import { ClosedInExam } from '../../components/ui/ClosedInExam';
import { useExam } from '../../components/ui/use-exam';
import { useFocusArrival, useFocusHome } from '../../components/ui/use-focus-home';
import { Loading, useWords } from '../../components/ui/use-words';
import { PanelHead } from './PanelHead';
import './panel.css';
import { lazily } from '../../components/ui/lazily';

const DiagnoseView = lazily(() => import('../../components/diagnosis/DiagnoseView'), Loading);
const FrontNote = lazily(() => import('../../components/orgs/FrontNote'));
const LiveLine = lazily(() => import('../../components/orgs/LiveLine'));
const OrgsView = lazily(() => import('../../components/orgs/OrgsView'), Loading);
const StrangerInFront = lazily(() => import('../../components/orgs/StrangerInFront'), Loading);
const PermissionsView = lazily(() => import('../../components/permissions/PermissionsView'), Loading);

/** Read when somebody goes there. */
const PARTS = { diagnosis: DiagnoseView, permissions: PermissionsView, orgs: OrgsView } as const;

/**
 * What stands between the tenant on show and the page in front of it.
 * @param frontNoted the page in front is spoken of elsewhere
 */
function TenantNotes({ frontNoted }: { frontNoted: boolean }) {
  const { tenant, orgs } = useApp();
  const org = tenant.org.value;
  const front = !frontNoted && orgs.front.value !== null;
  if (!org && !front) return null;
  return (
    <div class="tenant-notes">
      {org && <LiveLine />}
      {front && <FrontNote />}
    </div>
  );
}

function Problems() {
  const { say } = useWords('ui');
  const { simulator, guide, preferences, tenant } = useApp();
  const unread = preferences.unreadable.value;
  // Of a live organization, its own line tells what was not read, and why.
  const unseen =
    (!tenant.org.value && tenant.snapshot.value?.unseen.filter(({ status }) => status !== 400)) || [];
  return (
    <div class="problems" role="status">
      {simulator.problem.value && !tenant.org.value && (
        <p class="message message-bad">
          {say('tenant.unreachable', { reason: simulator.problem.value.message })}
        </p>
      )}
      {unseen.length > 0 && (
        <p class="message message-warn">
          {say('tenant.unseen', { what: unseen.map(({ what }) => what).join(', ') })}
        </p>
      )}
      {guide.problem.value && (
        <p class="message message-bad">
          {guide.problem.value.name === 'StorageFull'
            ? say('database.full')
            : say('guide.notSaved', { reason: guide.problem.value.message })}
        </p>
      )}
      {unread.length > 0 && (
        <div class="message message-warn">
          <span>{say('settings.unreadable', { names: unread.join(', ') })}</span>
          <button type="button" class="button button-quiet" onClick={() => preferences.dismissUnreadable()}>
            {say('common.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}

/**
 * The side panel: guide, diagnosis and approvers, for the tenant named at its top.
 * @param docked beside another main part of the same page
 */
export function Panel({ docked }: { docked: boolean }) {
  const { preferences, simulator, orgs, tenant } = useApp();
  const main = useId();
  const passed = useSignal<string | null>(null);
  // The guide counts mailboxes.
  useEffect(() => simulator.want('mailboxes'), []);
  const Main = docked ? 'div' : 'main';
  const tab = preferences.values.value.panelTab;
  const { value: inFront } = orgs.stranger;
  const simulatedExam = useExam();
  // A real organization is another matter.
  const exam = tenant.org.value ? null : simulatedExam;
  const Part = tab === 'guide' ? GuideView : PARTS[tab];
  const stranger = tab === 'guide' && inFront !== passed.value ? inFront : null;
  const box = useRef<HTMLDivElement>(null);
  const within = (selector: string) => box.current?.querySelector<HTMLElement>(selector) ?? null;
  const tabInFront = () => within('[role="tab"][aria-selected="true"]') ?? within('.panel-main h2');
  // Of the guide, home is the step that is on show.
  useFocusHome(box, () => within('[data-home]') ?? tabInFront());
  useFocusArrival(box, tabInFront, `${tab} ${preferences.values.value.diagnosedMailbox}`);
  return (
    <div class="panel" ref={box}>
      <PanelHead controls={main} />
      <TenantNotes frontNoted={stranger !== null} />
      <Problems />
      <Main class="panel-main" id={main} data-pane="guide">
        {exam === 'hidden' || (exam && tab === 'diagnosis') ? (
          <ClosedInExam is={exam} />
        ) : stranger ? (
          <StrangerInFront
            origin={stranger}
            onPass={() => {
              passed.value = stranger;
            }}
          />
        ) : (
          <Part />
        )}
      </Main>
    </div>
  );
}

/** The panel as a page of its own. */
export const PanelView = () => <Panel docked={false} />;
