import { useState } from 'preact/hooks';
import { packs as shipped } from '../../../catalog/packs';
import type { ScenarioPack } from '../../../domain/pack';
import { byLevel, nextToTake, scenarioStandings } from '../../../training/scenario-cards';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { OwnScenarios } from './OwnScenarios';
import { PackageDialog } from './PackageDialog';
import { useTrainingPage } from './page-context';
import { ScenarioCard } from './ScenarioCard';
import { StartDialog } from './StartDialog';

/** Exercises to choose from: those that are shipped, by level, and one's own. */
export function ScenariosPart() {
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  const { places } = useApp();
  const { go } = useTrainingPage();
  const [starting, setStarting] = useState<ScenarioPack | null>(null);
  const [packing, setPacking] = useState(false);
  const current = store.exercise.value;
  const running = current && current.stage !== 'ended' ? current : null;
  const results = store.results.value;
  const standings = scenarioStandings(results ?? []);
  // What goes on comes before what is next, and until the results are read nobody knows what that is.
  const next = running || !results ? undefined : nextToTake(shipped, standings);
  const goOn = () => places.openView('mailboxes', 'active');
  const card = (pack: ScenarioPack, own: boolean) => (
    <ScenarioCard
      key={pack.id}
      pack={pack}
      own={own}
      standing={standings.get(pack.id)}
      next={!own && pack.id === next?.id}
      running={pack.id === running?.id}
      onOpen={() => (pack.id === running?.id ? goOn() : setStarting(pack))}
    />
  );
  return (
    <>
      <div class="scenarios-intro">
        <p>{say('intro')}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => setPacking(true)}>
            {say('makePackage')}
          </button>
          <button type="button" class="button" onClick={() => go('class')}>
            {say('classResults')}
          </button>
        </div>
      </div>
      {running && (
        <div class="message">
          <span>{say('nowRunning', { title: read(running.title) })}</span>
          <div class="row">
            <button type="button" class="button button-primary" onClick={goOn}>
              {say('toRunning')}
            </button>
          </div>
        </div>
      )}
      {byLevel(shipped).map(({ level, packs }) => (
        <section key={level} class="scenario-level" data-level={level}>
          <h2>
            {say(`levels.${level}`)}{' '}
            <span class="muted">
              {say('passedOf', {
                passed: packs.filter(({ id }) => standings.get(id)?.passed).length,
                all: packs.length,
              })}
            </span>
          </h2>
          <ul class="scenario-cards">{packs.map((pack) => card(pack, false))}</ul>
        </section>
      ))}
      <OwnScenarios card={(pack) => card(pack, true)} />
      {starting && <StartDialog pack={starting} onClose={() => setStarting(null)} />}
      {packing && <PackageDialog onClose={() => setPacking(false)} />}
    </>
  );
}
