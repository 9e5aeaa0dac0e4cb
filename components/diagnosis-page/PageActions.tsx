import { useState } from 'preact/hooks';
import { useApp } from '../app-context';
import { Disclosure } from '../ui/Disclosure';
import { useWords } from '../ui/use-words';
import { ExportMenu } from './ExportMenu';
import { FileButton } from './FileButton';
import { KeepDialog, KeptReadings } from './KeptReadings';
import { OrgButtons } from './OrgButtons';
import { PasteBox } from './PasteBox';
import { PracticeCopyDialog } from './PracticeCopyDialog';
import { usePage } from './page-context';
import { SendMeThisButton } from './SendMeThisButton';

type Kind = 'simulated' | 'imported' | 'live';

function ReadSimulated({ again }: { again: boolean }) {
  const { say } = useWords('diagnosis-page');
  const { simulator } = useApp();
  const { store } = usePage();
  return (
    <button
      type="button"
      class={again ? 'button button-primary' : 'button'}
      onClick={() => void store.readSimulated(simulator.callerId.peek())}
    >
      {say(again ? 'readAgain' : 'readSimulated')}
    </button>
  );
}

/** What is done most with what is shown: it stays in sight where there is little room. */
export function FirstAction({ kind }: { kind: Kind }) {
  const { say } = useWords('diagnosis-page');
  if (kind === 'simulated') return <ReadSimulated again />;
  return kind === 'imported' ? (
    <FileButton label={say('addFiles')} way="add" primary />
  ) : (
    <FileButton label={say('openFile')} primary />
  );
}

/** Everything else. */
export function OtherActions({ kind }: { kind: Kind }) {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const [copying, setCopying] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const mailboxes = store.shown.value?.overview.mailboxes ?? 0;
  return (
    <>
      {kind !== 'live' && <FileButton label={say(kind === 'imported' ? 'openOther' : 'openFile')} />}
      <FileButton label={say('compareFile')} way="compare" />
      <Disclosure label={say('pasteMenu')}>{(close) => <PasteBox onRead={close} />}</Disclosure>
      {(store.kept.list.value ?? []).length > 0 && (
        <Disclosure label={say('kept')}>{(close) => <KeptReadings onDone={close} />}</Disclosure>
      )}
      {kind !== 'simulated' && <ReadSimulated again={false} />}
      <OrgButtons />
      <ExportMenu />
      {kind !== 'simulated' && mailboxes > 0 && (
        <button type="button" class="button" data-copy onClick={() => setCopying(true)}>
          {say('copy')}
        </button>
      )}
      {copying && <PracticeCopyDialog onClose={() => setCopying(false)} />}
      {kind === 'imported' && store.kept.list.value !== null && (
        <button type="button" class="button" data-keep onClick={() => setKeeping(true)}>
          {say('keep')}
        </button>
      )}
      {keeping && <KeepDialog onClose={() => setKeeping(false)} />}
      <SendMeThisButton />
      <span class="stays muted">{say('stays')}</span>
    </>
  );
}
