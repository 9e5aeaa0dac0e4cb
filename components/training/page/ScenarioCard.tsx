import { useId } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';
import type { ScenarioStanding } from '../../../training/scenario-cards';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { ScenarioFacts } from './ScenarioFacts';
import { ScenarioMenu } from './ScenarioMenu';

interface ScenarioCardProps {
  pack: ScenarioPack;
  own?: boolean;
  /** Nothing where it never ended. */
  standing: ScenarioStanding | undefined;
  /** It is the one to take next. */
  next?: boolean;
  /** It goes on at this moment. */
  running: boolean;
  onOpen(): void;
}

/** One exercise. The card is its button: whichever starts it reaches over the whole card. */
export function ScenarioCard({ pack, own = false, standing, next, running, onOpen }: ScenarioCardProps) {
  const { say } = useWords('training-page');
  const { read } = useTraining();
  const id = useId();
  const title = read(pack.title);
  return (
    <li class="scenario-card" data-pack={pack.id}>
      <h3 id={`${id}-title`}>
        {next ? (
          title
        ) : (
          <button type="button" class="scenario-open" aria-describedby={`${id}-facts`} onClick={onOpen}>
            {title}
          </button>
        )}
      </h3>
      <p>{read(pack.summary)}</p>
      <div class="scenario-foot">
        <p class="scenario-facts" id={`${id}-facts`}>
          <ScenarioFacts pack={pack} standing={standing} running={running} />
        </p>
        {next && (
          <button
            type="button"
            class="button button-primary scenario-open"
            id={`${id}-start`}
            aria-labelledby={`${id}-start ${id}-title`}
            aria-describedby={`${id}-facts`}
            onClick={onOpen}
          >
            {say('startHere')}
          </button>
        )}
      </div>
      <ScenarioMenu pack={pack} own={own} />
    </li>
  );
}
