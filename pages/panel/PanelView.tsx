import { useSignal } from '@preact/signals';
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../components/app-context';
import { GuideView } from '../../components/guide/GuideView';
import { LookOptions } from '../../components/ui/LookOptions';
import { useFocusArrival, useFocusHome } from '../../components/ui/use-focus-home';
import { useWords } from '../../components/ui/use-words';
import type { Settings } from '../../db/settings';
import './panel.css';

const DiagnoseView = lazy(() => import('../../components/diagnosis/DiagnoseView'));
const FrontNote = lazy(() => import('../../components/orgs/FrontNote'));
const LiveLine = lazy(() => import('../../components/orgs/LiveLine'));
const OrgsView = lazy(() => import('../../components/orgs/OrgsView'));
const StrangerInFront = lazy(() => import('../../components/orgs/StrangerInFront'));
const PermissionsView = lazy(() => import('../../components/permissions/PermissionsView'));

const TABS = ['guide', 'diagnosis', 'permissions', 'orgs'] as const satisfies Settings['panelTab'][];

/** Read when somebody goes there. */
const PARTS = { diagnosis: DiagnoseView, permissions: PermissionsView, orgs: OrgsView } as const;

function Options() {
  const { say } = useWords('ui');
  const { preferences } = useApp();
  const { clientEdition } = preferences.values.value;
  return (
    <div class="panel-options no-print">
      <LookOptions />
      <label>
        <span class="visually-hidden">{say('panel.client')}</span>
        <select
          name="clientEdition"
          value={clientEdition}
          onChange={({ currentTarget: { value } }) =>
            void preferences.set('clientEdition', value === 'current' ? 'current' : 'legacy')
          }
        >
          <option value="legacy">{say('client.legacy')}</option>
          <option value="current">{say('client.current')}</option>
        </select>
      </label>
    </div>
  );
}

/**
 * Which tenant the panel speaks of: never to be mistaken.
 * @param frontNoted the page in front is spoken of elsewhere
 */
function TenantLine({ frontNoted }: { frontNoted: boolean }) {
  const { say } = useWords('ui');
  const { language, tenant, orgs } = useApp();
  const { time } = language;
  const snapshot = tenant.snapshot.value;
  const org = tenant.org.value;
  const front = !frontNoted && orgs.front.value !== null;
  const name = org ? new URL(org).host : (snapshot?.name ?? '');
  return (
    <>
      <div class="tenant-line">
        <span class={`badge ${org ? 'badge-good' : 'badge-warn'}`}>
          {say(org ? 'tenant.live' : 'tenant.simulated')}
        </span>
        <span>
          {snapshot
            ? say('tenant.readOn', {
                name,
                time: time(snapshot.readOn, org ? new Date().toISOString() : undefined),
              })
            : name}
        </span>
      </div>
      {(org || front) && (
        <Suspense fallback={null}>
          {org && <LiveLine />}
          {front && <FrontNote />}
        </Suspense>
      )}
    </>
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
 * The side panel: guide, diagnosis and permissions, for the tenant named at its top.
 * @param docked beside another main part of the same page
 */
export function Panel({ docked }: { docked: boolean }) {
  const { say } = useWords('ui');
  const { preferences, simulator, orgs } = useApp();
  const passed = useSignal<string | null>(null);
  // The guide counts mailboxes.
  useEffect(() => simulator.want('mailboxes'), []);
  const Main = docked ? 'div' : 'main';
  const tab = preferences.values.value.panelTab;
  const { value: inFront } = orgs.stranger;
  const Part = tab === 'guide' ? GuideView : PARTS[tab];
  const stranger = tab === 'guide' && inFront !== passed.value ? inFront : null;
  const box = useRef<HTMLDivElement>(null);
  const within = (selector: string) => box.current?.querySelector<HTMLElement>(selector) ?? null;
  const tabInFront = () => within('.tabs [aria-current="page"]');
  // Of the guide, home is the step that comes next.
  useFocusHome(box, () => within('[aria-current="step"] .step-head') ?? tabInFront());
  useFocusArrival(box, tabInFront, `${tab} ${preferences.values.value.diagnosedMailbox}`);
  return (
    <div class="panel" ref={box}>
      <header class="panel-head">
        <div class="panel-title">
          <h1>{say('app.name')}</h1>
          <TenantLine frontNoted={stranger !== null} />
        </div>
        <Options />
        <nav class="tabs" aria-label={say('panel.tabs')}>
          {TABS.map((each) => (
            <button
              type="button"
              key={each}
              class="tab"
              aria-current={each === tab ? 'page' : undefined}
              onClick={() => void preferences.set('panelTab', each)}
            >
              {say(`panel.${each}`)}
            </button>
          ))}
        </nav>
      </header>
      <Problems />
      <Main class="panel-main">
        <Suspense fallback={<p class="loading">{say('common.loading')}</p>}>
          {stranger ? (
            <StrangerInFront
              origin={stranger}
              onPass={() => {
                passed.value = stranger;
              }}
            />
          ) : (
            <Part />
          )}
        </Suspense>
      </Main>
    </div>
  );
}

/** The panel as a page of its own. */
export const PanelView = () => <Panel docked={false} />;
