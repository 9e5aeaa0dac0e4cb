import { useEffect, useState } from 'preact/hooks';
import type { PracticeCopy } from '../../diagnosis/practice-copy';
import { useApp } from '../app-context';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

/** What the copy does not have as the original has it, in the order in which somebody wants to know. */
const NOTES = ['leftOut', 'beyond', 'assumed', 'testing', 'causeless'] as const;

/** Makes the simulated tenant one of the shape of the tenant on show, with nobody's name. */
export function PracticeCopyDialog({ onClose }: { onClose(): void }) {
  const page = useWords('diagnosis-page');
  const ui = useWords('ui');
  const { simulator, places } = useApp();
  const { store } = usePage();
  const [copy, setCopy] = useState<PracticeCopy | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void store.practiceCopy().then(setCopy);
  }, []);
  const start = async ({ scenario }: PracticeCopy) => {
    setBusy(true);
    setProblem(null);
    try {
      await simulator.reset({ scenario });
      onClose();
      // The default view has one's own mailboxes, and those of the copy are the others'.
      places.openView('mailboxes', 'active');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  const saveScenario = async ({ scenario }: PracticeCopy) => {
    const { packFrom, tenantOfPack } = await import('../../catalog/authoring/template');
    const { withPlaceholders } = await import('../../training/authoring/draft-texts');
    const { writePack } = await import('../../sources/pack-file');
    // A file has to have its texts; the form and the check say which nobody has written.
    const pack = withPlaceholders(packFrom(tenantOfPack(scenario), scenario.id));
    places.saveFile(`${pack.id}.json`, writePack(pack), 'application/json');
  };
  return (
    <Dialog
      title={page.say('copyTitle')}
      confirmLabel={page.say('copyStart')}
      confirmDisabled={busy || !copy || copy.notes.mailboxes === 0}
      onClose={onClose}
      onConfirm={() => copy && void start(copy)}
    >
      <p>{page.say('copyText')}</p>
      {copy ? (
        <>
          <p>
            <strong>{page.say('copyHas', { count: copy.notes.mailboxes })}</strong>
          </p>
          <ul>
            {NOTES.filter((note) => copy.notes[note] > 0).map((note) => (
              <li key={note} data-note={note}>
                {page.say(`copy.${note}`, { count: copy.notes[note] })}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="loading">{ui.say('common.loading')}</p>
      )}
      <p class="message message-warn">{page.say('copyReplaces')}</p>
      <div>
        <button
          type="button"
          class="button"
          data-save-scenario
          disabled={!copy || copy.notes.mailboxes === 0}
          onClick={() => copy && void saveScenario(copy)}
        >
          {page.say('copySave')}
        </button>
      </div>
      <div role="status">
        {busy && <p class="loading">{page.say('copyMaking')}</p>}
        {problem && <p class="message message-bad">{page.say('copyFailed', { message: problem })}</p>}
      </div>
    </Dialog>
  );
}
