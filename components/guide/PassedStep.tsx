import type { StepId } from '../../catalog/procedure';
import { isByHand, type StepProgress } from '../../domain/progress';
import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';

/** What was just done, and how that is known. */
export default function PassedStep({ passed }: { passed: StepProgress }) {
  const { say } = useWords('ui');
  const steps = useWords('steps');
  const { guide, language, tenant } = useApp();
  const now = tenant.snapshot.value?.readOn;
  const byHand = isByHand(passed);
  return (
    <p class="message message-good">
      <span>
        {say(byHand ? 'guide.markedDone' : 'guide.seenDone', {
          step: steps.say(`steps.${passed.step.id as StepId}.title`),
          time: language.time((byHand ? passed.tickedAt : passed.seen?.at) ?? now ?? '', now),
        })}
      </span>
      {byHand && (
        <span class="row no-print">
          <button type="button" class="button button-small" onClick={() => void guide.undo()}>
            {say('guide.undo')}
          </button>
        </span>
      )}
    </p>
  );
}
