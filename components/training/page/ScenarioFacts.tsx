import type { ScenarioPack } from '../../../domain/pack';
import { minutesAbout, type ScenarioStanding } from '../../../training/scenario-cards';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';

interface ScenarioFactsProps {
  pack: ScenarioPack;
  /** Nothing where it never ended. */
  standing: ScenarioStanding | undefined;
  /** It goes on at this moment. */
  running: boolean;
}

/** How long it takes, how well it went so far, and whether it goes on. */
export function ScenarioFacts({ pack, standing, running }: ScenarioFactsProps) {
  const { say } = useWords('training-page');
  const { limits } = pack;
  return (
    <>
      <span class="muted">
        {limits?.minutes
          ? say('limit', { count: limits.minutes })
          : say('minutesAbout', { count: minutesAbout(pack) })}
      </span>
      {running && <span class="badge badge-active">{say('inProgress')}</span>}
      {standing && (
        <span class={`badge ${standing.passed ? 'badge-good' : 'badge-calm'}`} data-best={standing.best}>
          {standing.passed && <Icon name="done" />}
          {say('best', { score: standing.best })}
        </span>
      )}
    </>
  );
}
