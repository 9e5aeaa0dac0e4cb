import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';
import type { FileProblem } from '../../../sources/file-lines';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { FileProblems } from './FileProblems';
import { OpenFile } from './OpenFile';
import { useTrainingPage } from './page-context';

/** Scenarios that were opened from files or written here. */
export function OwnScenarios({ card }: { card(pack: ScenarioPack): ComponentChild }) {
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  const { go } = useTrainingPage();
  const [wrong, setWrong] = useState<{ file: string; problems: readonly FileProblem[] } | null>(null);
  const [opened, setOpened] = useState<ScenarioPack | null>(null);
  const own = store.packs.value ?? [];
  async function open(file: File): Promise<void> {
    const result = await store.importPack(await file.text());
    setWrong('problems' in result ? { file: file.name, problems: result.problems } : null);
    setOpened('pack' in result ? result.pack : null);
  }
  return (
    <section class="scenario-level" data-level="own">
      <h2>{say('own')}</h2>
      {own.length === 0 && <p class="muted">{say('ownNone')}</p>}
      <div class="row">
        <OpenFile label={say('openScenario')} onFiles={([file]) => file && void open(file)} />
        <button type="button" class="button" onClick={() => go('author')}>
          {say('tabs.author')}
        </button>
      </div>
      <div role="status">
        {wrong && <FileProblems {...wrong} of="Pack" />}
        {opened && <p class="message message-good">{say('imported', { title: read(opened.title) })}</p>}
      </div>
      <ul class="scenario-cards">{own.map(card)}</ul>
    </section>
  );
}
