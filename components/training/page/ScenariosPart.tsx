import { useState } from 'preact/hooks';
import { packs as shipped } from '../../../catalog/packs';
import type { ScenarioPack } from '../../../domain/pack';
import type { FileProblem } from '../../../sources/file-lines';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { FileProblems } from './FileProblems';
import { OpenFile } from './OpenFile';
import { useTrainingPage } from './page-context';
import { ScenarioCard } from './ScenarioCard';
import { StartDialog } from './StartDialog';

/** An exercise that goes on stands before all others. */
function Running() {
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  const { places } = useApp();
  const exercise = store.exercise.value;
  if (!exercise || exercise.stage === 'ended') return null;
  return (
    <p class="message message-warn">
      <span>
        {read(exercise.title)}: {say('startRunning')}
      </span>
      <button
        type="button"
        class="button button-primary"
        onClick={() => places.openView('mailboxes', 'active')}
      >
        {say('toRunning')}
      </button>
    </p>
  );
}

/** Exercises to choose from: those that are shipped, and one's own. */
export function ScenariosPart() {
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  const { go } = useTrainingPage();
  const [starting, setStarting] = useState<ScenarioPack | null>(null);
  const [wrong, setWrong] = useState<{ file: string; problems: readonly FileProblem[] } | null>(null);
  const [opened, setOpened] = useState<ScenarioPack | null>(null);
  const own = store.packs.value ?? [];
  async function open(file: File): Promise<void> {
    const result = await store.importPack(await file.text());
    setWrong('problems' in result ? { file: file.name, problems: result.problems } : null);
    setOpened('pack' in result ? result.pack : null);
  }
  return (
    <>
      <p>{say('intro')}</p>
      <Running />
      <h2>{say('shipped')}</h2>
      <ul class="scenario-cards">
        {shipped.map((pack) => (
          <ScenarioCard key={pack.id} pack={pack} onStart={() => setStarting(pack)} />
        ))}
      </ul>
      <h2>{say('own')}</h2>
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
      {own.length === 0 && <p class="muted">{say('ownNone')}</p>}
      <ul class="scenario-cards">
        {own.map((pack) => (
          <ScenarioCard key={pack.id} pack={pack} own onStart={() => setStarting(pack)} />
        ))}
      </ul>
      {starting && <StartDialog pack={starting} onClose={() => setStarting(null)} />}
    </>
  );
}
