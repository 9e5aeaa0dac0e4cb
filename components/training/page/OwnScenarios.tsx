import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';
import { isBankText } from '../../../sources/bank-file';
import type { FileProblem } from '../../../sources/file-lines';
import type { ImportedBank } from '../../../state/bank-store';
import type { ImportedPack } from '../../../state/training-store';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { FileProblems } from './FileProblems';
import { OpenFile } from './OpenFile';
import { useTrainingPage } from './page-context';

/** A scenario whose id another one has already. */
interface Asking {
  file: File;
  pack: Named;
  there: Named;
  isOwn: boolean;
}

/** What is said of a scenario, or of a bank of them. */
type Named = Pick<ScenarioPack, 'id' | 'title' | 'revision'>;

type Imported = { problems: readonly FileProblem[] } | { taken: Named } | { asks: Omit<Asking, 'file'> };

function asImported(imported: ImportedPack | ImportedBank): Imported {
  if ('problems' in imported) return imported;
  const pack = 'bank' in imported ? imported.bank : imported.pack;
  return 'isOwn' in imported
    ? { asks: { pack, there: imported.there, isOwn: imported.isOwn } }
    : { taken: pack };
}

/** Scenarios that were opened from files or written here. */
export function OwnScenarios({ card }: { card(pack: ScenarioPack): ComponentChild }) {
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  const { go } = useTrainingPage();
  const [wrong, setWrong] = useState<{ file: string; problems: readonly FileProblem[] } | null>(null);
  const [opened, setOpened] = useState<Named | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const own = store.packs.value ?? [];
  async function take(file: File, where?: 'replace' | 'beside'): Promise<void> {
    setAsking(null);
    const text = await file.text();
    const result = asImported(
      await (isBankText(text) ? store.importBank(text, where) : store.importPack(text, where)),
    );
    setWrong('problems' in result ? { file: file.name, problems: result.problems } : null);
    setAsking('asks' in result ? { ...result.asks, file } : null);
    setOpened('taken' in result ? result.taken : null);
  }
  return (
    <section class="scenario-level" data-level="own">
      <h2>{say('own')}</h2>
      {own.length === 0 && <p class="muted">{say('ownNone')}</p>}
      <div class="row">
        <OpenFile label={say('openScenario')} onFiles={([file]) => file && void take(file)} />
        <button type="button" class="button" onClick={() => go('author')}>
          {say('tabs.author')}
        </button>
      </div>
      <div role="status">
        {wrong && <FileProblems {...wrong} of="Pack" />}
        {opened && <p class="message message-good">{say('imported', { title: read(opened.title) })}</p>}
      </div>
      {asking && (
        <Dialog
          title={say('import.title')}
          confirmLabel={say('import.beside')}
          onClose={() => setAsking(null)}
          onConfirm={() => void take(asking.file, 'beside')}
        >
          <p>
            {say(asking.isOwn ? 'import.own' : 'import.shipped', {
              id: asking.pack.id,
              there: read(asking.there.title),
              revision: asking.there.revision,
              title: read(asking.pack.title),
              newRevision: asking.pack.revision,
            })}
          </p>
          {asking.isOwn && (
            <div class="row">
              <button
                type="button"
                class="button button-danger"
                data-import="replace"
                onClick={() => void take(asking.file, 'replace')}
              >
                {say('import.replace')}
              </button>
            </div>
          )}
        </Dialog>
      )}
      <ul class="scenario-cards">{own.map(card)}</ul>
    </section>
  );
}
