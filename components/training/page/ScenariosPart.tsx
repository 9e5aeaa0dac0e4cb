import { useState } from 'preact/hooks';
import { packs as shipped } from '../../../catalog/packs';
import type { ScenarioPack } from '../../../domain/pack';
import { byLevel, nextToTake } from '../../../training/scenario-cards';
import { useWords } from '../../ui/use-words';
import { BanksSection } from './banks/BanksSection';
import { OwnScenarios } from './OwnScenarios';
import { PackageDialog } from './PackageDialog';
import { useTrainingPage } from './page-context';
import { RunningMessage } from './RunningMessage';
import { ScenarioCard } from './ScenarioCard';
import { StartDialog } from './StartDialog';
import { useExercises } from './use-exercises';

/** Exercises to choose from: those that are shipped, by level, and one's own. */
export function ScenariosPart() {
  const { say } = useWords('training-page');
  const { go } = useTrainingPage();
  const { running, mayTellNext, standings, goOn, starting, open, close } = useExercises();
  const [packing, setPacking] = useState(false);
  const next = mayTellNext ? nextToTake(shipped, standings) : undefined;
  const card = (pack: ScenarioPack, own: boolean) => (
    <ScenarioCard
      key={pack.id}
      pack={pack}
      own={own}
      standing={standings.get(pack.id)}
      next={!own && pack.id === next?.id}
      running={pack.id === running?.id}
      onOpen={() => open(pack)}
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
      {running && <RunningMessage title={running.title} onGoOn={goOn} />}
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
      <BanksSection />
      <OwnScenarios card={(pack) => card(pack, true)} />
      {starting && <StartDialog pack={starting} onClose={close} />}
      {packing && <PackageDialog onClose={() => setPacking(false)} />}
    </>
  );
}
