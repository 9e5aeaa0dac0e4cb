import { useEffect } from 'preact/hooks';
import type { StepId } from '../../catalog/procedure';
import { useApp } from '../../components/app-context';
import { useWords, withWords } from '../../components/ui/use-words';
import type { Settings } from '../../db/settings';
import { OrgInFront } from './OrgInFront';
import './popup.css';

interface PopupProps {
  onOpenPanel(): Promise<void>;
  onOpenPractice(): Promise<void>;
}

interface DoorProps {
  door: 'setUp' | 'why' | 'practise';
  primary?: boolean;
  onOpen(): void;
}

/** What one can come for, with a sentence that says what is behind it. */
function Door({ door, primary = false, onOpen }: DoorProps) {
  const { say } = useWords('popup');
  return (
    <button
      type="button"
      class={`button popup-door ${primary ? 'button-primary' : ''}`}
      data-door={door}
      onClick={onOpen}
    >
      <span class="popup-door-title">{say(door)}</span>
      <span class="popup-door-text">{say(`${door}Text`)}</span>
    </button>
  );
}

/** The practice tenant, which is nobody's, and how far its checklist is. */
function Practised() {
  const { say } = useWords('ui');
  const popup = useWords('popup');
  const steps = useWords('steps');
  const { guide, simulator, tenant } = useApp();
  const snapshot = simulator.snapshot.value;
  if (tenant.org.value) return null;
  if (!snapshot || !guide.ready.value) {
    return <p class="muted">{simulator.problem.value ? popup.say('noTenant') : say('common.loading')}</p>;
  }
  const { done, of, focus } = guide.progress.value;
  return (
    <p class="muted popup-practised">
      <span class="badge badge-warn">{say('tenant.simulated')}</span> {snapshot.name}:{' '}
      {say('guide.progress', { done, of })} ·{' '}
      {focus
        ? say('guide.next', { step: steps.say(`steps.${focus as StepId}.title`) })
        : say('guide.finished')}
    </p>
  );
}

/** What the product is, where one is, and three doors. */
function Popup({ onOpenPanel, onOpenPractice }: PopupProps) {
  const ui = useWords('ui');
  const { say } = useWords('popup');
  const { simulator, places, orgs, preferences } = useApp();
  useEffect(() => simulator.want('mailboxes'), []);
  const isOrg = orgs.front.value?.of === 'org';
  const close = () => window.close();
  // The browser opens its panel for a click alone, so that comes before anything that is waited for.
  const openPanel = (tab: Settings['panelTab']) => {
    const opening = onOpenPanel();
    void preferences
      .set('panelTab', tab)
      .then(() => opening)
      .then(close);
  };
  return (
    <main class="popup">
      <h1>{ui.say('app.name')}</h1>
      <p class="muted">{say('what')}</p>
      {isOrg && <OrgInFront onOpenPanel={openPanel} />}
      <Door door="setUp" primary={!isOrg} onOpen={() => openPanel('guide')} />
      <Door door="why" onOpen={() => places.openDiagnosis()} />
      <Door door="practise" onOpen={() => void onOpenPractice().then(close)} />
      <button type="button" class="button button-quiet" onClick={() => places.openTraining('scenarios')}>
        {say('training')}
      </button>
      <Practised />
    </main>
  );
}

export const PopupView = withWords(['popup'], Popup);
