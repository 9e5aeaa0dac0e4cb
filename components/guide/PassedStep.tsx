import type { StepId } from '../../catalog/procedure';
import { isByHand, type StepProgress } from '../../domain/progress';
import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';

/** What was just done, and how that is known. */
export function Advanced({ passed }: { passed: StepProgress | null }) {
  const { say } = useWords('ui');
  const steps = useWords('steps');
  const { guide, language, tenant } = useApp();
  return (
    <div role="status" class="advanced">
      {passed && (
        <p class="message message-good">
          <span>
            {say(isByHand(passed) ? 'guide.markedDone' : 'guide.seenDone', {
              step: steps.say(`steps.${passed.step.id as StepId}.title`),
              time: language.time(
                (isByHand(passed) ? passed.tickedAt : passed.seen?.at) ?? tenant.snapshot.value?.readOn ?? '',
                tenant.snapshot.value?.readOn,
              ),
            })}
          </span>
          {isByHand(passed) && (
            <span class="row no-print">
              <button type="button" class="button button-small" onClick={() => void guide.undo()}>
                {say('guide.undo')}
              </button>
            </span>
          )}
        </p>
      )}
    </div>
  );
}
