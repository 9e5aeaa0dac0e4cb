import { useMemo, useRef } from 'preact/hooks';
import { loadPageWords } from '../../locales/diagnosis-page';
import { createDiagnosisStore } from '../../state/diagnosis/diagnosis-store';
import type { SessionPort } from '../../state/diagnosis/session/port';
import { useApp } from '../app-context';
import { useTexts } from '../ui/use-texts';
import { CausesList } from './CausesList';
import { ChangesView } from './ChangesView';
import { DropZone } from './DropZone';
import { MailboxesView } from './MailboxesView';
import { MailboxPane } from './MailboxPane';
import { Notices } from './Notices';
import { PageHead } from './PageHead';
import { followAddress } from './page-address';
import { PageContext, usePage } from './page-context';
import { ViewTabs } from './ViewTabs';
import { Welcome } from './Welcome';
import { WorkProgress } from './WorkProgress';
import '../ui/parts.css';
import './page.css';
import './welcome.css';
import './narrow.css';

/** How far long work is, and what somebody should know of what is shown. */
function News() {
  const { say } = usePage();
  return (
    <section aria-label={say('notices')}>
      <WorkProgress />
      <Notices />
    </section>
  );
}

function Body() {
  const { store } = usePage();
  const shown = store.shown.value;
  const place = store.place.value;
  const main = useRef<HTMLDivElement>(null);
  if (!shown) return <Welcome />;
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

/**
 * The diagnosis of a whole tenant: what was read, its causes with the mailboxes behind them, what changed.
 * @param start starts the worker that does the work
 */
export function DiagnosisPage({ start }: { start: () => SessionPort }) {
  const { language } = useApp();
  const store = useMemo(
    () => createDiagnosisStore({ port: start(), language: language.language, ...followAddress() }),
    [],
  );
  const words = useTexts(loadPageWords);
  if (!words) return <p class="loading">{language.t('app.name')}</p>;
  return (
    <PageContext.Provider value={{ store, words }}>
      <div class="diagnosis-page">
        <PageHead />
        <News />
        <Body />
        <DropZone />
      </div>
    </PageContext.Provider>
  );
}
