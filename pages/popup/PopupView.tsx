import { useEffect } from 'preact/hooks';
import type { StepId } from '../../catalog/procedure';
import { useApp } from '../../components/app-context';
import { useWords } from '../../components/ui/use-words';
import './popup.css';

interface PopupProps {
  onOpenGuide(): Promise<void>;
  onOpenPractice(): Promise<void>;
}

/** Where you are, what comes next, and one button that opens the guide. */
export function PopupView({ onOpenGuide, onOpenPractice }: PopupProps) {
  const { say } = useWords('ui');
  const steps = useWords('steps');
  const { guide, simulator, places } = useApp();
  useEffect(() => simulator.want('mailboxes'), []);
  const snapshot = simulator.snapshot.value;
  const { done, of, focus } = guide.progress.value;
  const close = () => window.close();
  return (
    <main class="popup">
      <h1>{say('app.name')}</h1>
      {snapshot && guide.ready.value ? (
        <>
          <p>
            <span class="badge badge-warn">{say('tenant.simulated')}</span> {snapshot.name}
          </p>
          <p>{say('guide.progress', { done, of })}</p>
          <p class="muted">
            {focus
              ? say('guide.next', { step: steps.say(`steps.${focus as StepId}.title`) })
              : say('guide.finished')}
          </p>
        </>
      ) : (
        <p class="muted">{simulator.problem.value ? say('popup.noTenant') : say('common.loading')}</p>
      )}
      <button type="button" class="button button-primary" onClick={() => void onOpenGuide().then(close)}>
        {say('popup.open')}
      </button>
      <button type="button" class="button" onClick={() => void onOpenPractice().then(close)}>
        {say('popup.practice')}
      </button>
      <button type="button" class="button" onClick={() => places.openTraining('scenarios')}>
        {say('popup.training')}
      </button>
    </main>
  );
}
