import type { ProcedureStep } from '../../catalog/procedure';
import { lastMissing, type StepProgress } from '../../domain/progress';
import { useApp } from '../app-context';
import { lazily } from '../ui/lazily';
import { useWords } from '../ui/use-words';

const OrgPlaceLink = lazily(() => import('../orgs/OrgPlaceLink'));

interface StepActionsProps {
  step: ProcedureStep;
  progress: StepProgress;
}

/** To the place in our own client, in the view or at the record that the step is about, with a finger at what to press. */
function TakeMeThere({ step, progress }: StepActionsProps) {
  const { say } = useWords('ui');
  const { places, pointer, preferences } = useApp();
  const { screen } = step;
  if (!screen) return null;
  const view = step.where[preferences.values.value.clientEdition]?.view;
  const go = () => {
    const record = screen === 'mailboxes' ? lastMissing(progress) : undefined;
    if (record) places.openRecord(screen, record);
    else if (view) places.openView(screen, view);
    else places.openScreen(screen);
    pointer.point(step.id);
  };
  return (
    <button type="button" class="button button-primary" data-action="takeMeThere" onClick={go}>
      {say('step.goThere')}
    </button>
  );
}

/** What can be done about a step here: go to its place, and say that it is done. */
export function StepActions({ step, progress }: StepActionsProps) {
  const { say } = useWords('ui');
  const { guide, preferences, tenant } = useApp();
  const view = step.where[preferences.values.value.clientEdition]?.view;
  const org = tenant.org.value;
  const record = step.screen === 'mailboxes' ? lastMissing(progress) : undefined;
  const isPlaceless = !step.screen;
  return (
    <div class="step-actions no-print">
      {!org && <TakeMeThere step={step} progress={progress} />}
      {org && step.screen && (
        <OrgPlaceLink screen={step.screen} {...(view ? { view } : {})} {...(record ? { record } : {})} />
      )}
      {step.doneWhen.by !== 'choice' &&
        (progress.tickedAt ? (
          <button type="button" class="button" onClick={() => void guide.untick(step.id)}>
            {say('step.untick')}
          </button>
        ) : (
          <button
            type="button"
            class={`button ${isPlaceless ? 'button-primary' : ''}`}
            data-action="markDone"
            onClick={() => void guide.tick(step.id)}
          >
            {say('step.tick')}
          </button>
        ))}
    </div>
  );
}
