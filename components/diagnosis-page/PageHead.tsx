import { useState } from 'preact/hooks';
import { useApp } from '../app-context';
import { Disclosure } from '../ui/Disclosure';
import { LookOptions } from '../ui/LookOptions';
import { useWords } from '../ui/use-words';
import { ExportMenu } from './ExportMenu';
import { FileButton } from './FileButton';
import { KeepDialog, KeptReadings } from './KeptReadings';
import { OrgButtons } from './OrgButtons';
import { PasteBox } from './PasteBox';
import { PracticeCopyDialog } from './PracticeCopyDialog';
import { usePage } from './page-context';
import { SendMeThisButton } from './SendMeThisButton';
import { SourceLine } from './SourceLine';

/** What is shown, and what one can do with it. */
export function PageHead() {
  const { say } = useWords('diagnosis-page');
  const { simulator } = useApp();
  const { store } = usePage();
  const shown = store.shown.value;
  const [copying, setCopying] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const isImported = shown?.overview.kind === 'imported';
  return (
    <header class="diagnosis-head">
      <div class="diagnosis-title">
        <h1 tabIndex={-1}>
          Mailbox Coach <span class="muted">·</span> {say('title')}
        </h1>
        <div class="row no-print">
          <LookOptions />
        </div>
      </div>
      <SourceLine />
      {shown && (
        <div class="diagnosis-actions no-print">
          {isImported && <FileButton label={say('addFiles')} way="add" />}
          <FileButton label={say(isImported ? 'openOther' : 'openFile')} />
          <FileButton label={say('compareFile')} way="compare" />
          <Disclosure label={say('pasteMenu')}>{(close) => <PasteBox onRead={close} />}</Disclosure>
          {(store.kept.list.value ?? []).length > 0 && (
            <Disclosure label={say('kept')}>{(close) => <KeptReadings onDone={close} />}</Disclosure>
          )}
          <button
            type="button"
            class="button"
            onClick={() => void store.readSimulated(simulator.callerId.peek())}
          >
            {say(shown.overview.kind === 'simulated' ? 'readAgain' : 'readSimulated')}
          </button>
          <OrgButtons />
          <ExportMenu />
          {shown.overview.kind !== 'simulated' && shown.overview.mailboxes > 0 && (
            <button type="button" class="button" data-copy onClick={() => setCopying(true)}>
              {say('copy')}
            </button>
          )}
          {copying && <PracticeCopyDialog onClose={() => setCopying(false)} />}
          {isImported && store.kept.list.value !== null && (
            <button type="button" class="button" data-keep onClick={() => setKeeping(true)}>
              {say('keep')}
            </button>
          )}
          {keeping && <KeepDialog onClose={() => setKeeping(false)} />}
          <SendMeThisButton />
          <span class="stays muted">{say('stays')}</span>
        </div>
      )}
    </header>
  );
}
