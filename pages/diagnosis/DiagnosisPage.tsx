import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../components/app-context';
import { AlertMeaning } from '../../components/diagnosis-page/AlertMeaning';
import { CausesList } from '../../components/diagnosis-page/CausesList';
import { ChangesView } from '../../components/diagnosis-page/ChangesView';
import { DropZone } from '../../components/diagnosis-page/DropZone';
import { MailboxesView } from '../../components/diagnosis-page/MailboxesView';
import { MailboxPane } from '../../components/diagnosis-page/MailboxPane';
import { Notices } from '../../components/diagnosis-page/Notices';
import { PageHead } from '../../components/diagnosis-page/PageHead';
import { followAddress } from '../../components/diagnosis-page/page-address';
import { PageContext, usePage } from '../../components/diagnosis-page/page-context';
import { ViewTabs } from '../../components/diagnosis-page/ViewTabs';
import { Welcome } from '../../components/diagnosis-page/Welcome';
import { WorkProgress } from '../../components/diagnosis-page/WorkProgress';
import { ClosedInExam } from '../../components/ui/ClosedInExam';
import { useExam } from '../../components/ui/use-exam';
import { useFocusHome } from '../../components/ui/use-focus-home';
import { useParts, useWords } from '../../components/ui/use-words';
import { REPORT_PARTS } from '../../diagnosis/reports/report-words';
import { isAlertAlone } from '../../diagnosis/session/alert-alone';
import type { SessionPort } from '../../diagnosis/session/port';
import type { Part } from '../../locales';
import { createDiagnosisStore } from '../../state/diagnosis-store';
import '../../components/ui/parts.css';
import '../../components/diagnosis-page/page.css';
import '../../components/diagnosis-page/welcome.css';
import '../../components/diagnosis-page/kept-readings.css';
import '../../components/diagnosis-page/send-me-this.css';
import '../../components/diagnosis-page/narrow.css';

/** How far long work is, and what somebody should know of what is shown. */
function News() {
  const { say } = useWords('diagnosis-page');
  return (
    <section aria-label={say('notices')}>
      <WorkProgress />
      <Notices />
    </section>
  );
}

function Body() {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const shown = store.shown.value;
  const place = store.place.value;
  const main = useRef<HTMLDivElement>(null);
  if (!shown && store.restoring.value) return <p class="loading">{say('restoring')}</p>;
  if (!shown) return <Welcome />;
  if (isAlertAlone(shown.overview)) return <AlertMeaning />;
  const changes = place.changes !== null && shown.comparison !== null;
  return (
    <main class="diagnosis-body" data-mailbox={place.mailbox !== null}>
      {!changes && <CausesList />}
      <div class="diagnosis-main" ref={main}>
        <ViewTabs />
        {changes ? <ChangesView /> : <MailboxesView />}
      </div>
      {place.mailbox !== null && (
        // The keyboard goes on in the list from which the mailbox was opened.
        <MailboxPane
          onClosed={() => main.current?.querySelector<HTMLElement>('[role="grid"], h1, h2')?.focus()}
        />
      )}
    </main>
  );
}

/** Whatever had the keyboard may go: a notice that is closed, a comparison that ends. It is then at the page's title. */
function Frame({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useFocusHome(box, () => box.current?.querySelector<HTMLElement>('h1') ?? null);
  return (
    <div class="diagnosis-page" ref={box}>
      {children}
    </div>
  );
}

/** All that the page is written with. */
const PARTS: readonly Part[] = ['diagnosis-page', 'imports', ...REPORT_PARTS];

/**
 * The diagnosis of a whole tenant: what was read, its causes with the mailboxes behind them, what changed.
 * @param start starts the worker that does the work
 */
export function DiagnosisPage({ start }: { start: () => SessionPort }) {
  const { say } = useWords('ui');
  const { language, orgs } = useApp();
  const exam = useExam();
  const there = useParts(PARTS);
  const store = useMemo(
    () => createDiagnosisStore({ ...language, orgs: orgs.orgs, port: start(), ...followAddress() }),
    [],
  );
  if (!there) return <p class="loading">{say('app.name')}</p>;
  return (
    <PageContext.Provider value={store}>
      <Frame>
        {exam ? (
          <main class="welcome">
            <ClosedInExam is="closed" />
          </main>
        ) : (
          <>
            <PageHead />
            <News />
            <Body />
            <DropZone />
          </>
        )}
      </Frame>
    </PageContext.Provider>
  );
}
