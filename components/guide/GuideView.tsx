import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { labelOfScreen } from '../../catalog/practice/screens';
import { allSteps } from '../../catalog/procedure';
import { useApp } from '../app-context';
import { lazily } from '../ui/lazily';
import { useWords } from '../ui/use-words';
import { GuideSummary } from './GuideSummary';
import { PhaseList } from './PhaseList';
import { StepCard } from './StepCard';
import { useAdvance } from './use-advance';
import { usePlaceInFront } from './use-place-in-front';
import './guide.css';

const PassedStep = lazily(() => import('./PassedStep'));

/** The place in front, which the marked steps belong to. */
function Whereabouts() {
  const { say } = useWords('ui');
  const { language, preferences } = useApp();
  const place = usePlaceInFront();
  if (!place) return null;
  if (place === 'unknown') return <p class="muted">{say('guide.cannotTellPlace')}</p>;
  const { clientEdition } = preferences.values.value;
  return (
    <p class="muted">
      {say('guide.youAreAt', { place: language.label(labelOfScreen(place, clientEdition)) })}
    </p>
  );
}

/**
 * The step on show: the one that comes next, or one that somebody chose until the guide goes on. A new one comes into
 * view, and the keyboard with it where it was in the guide.
 */
function useShownStep(focus: string | null) {
  const [chosen, setChosen] = useState<{ step: string; since: string | null } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const shown = chosen && chosen.since === focus ? chosen.step : focus;
  const before = useRef(shown);
  const bringIntoView = () => {
    const heading = box.current?.querySelector<HTMLElement>('[data-home="step"]');
    const scrolled = box.current?.closest('.panel-main');
    if (scrolled) scrolled.scrollTop = 0;
    if (box.current?.contains(document.activeElement)) heading?.focus({ preventScroll: true });
  };
  // Before the new step is drawn: nobody sees it out of its place.
  useLayoutEffect(() => {
    if (before.current !== shown) bringIntoView();
    before.current = shown;
  }, [shown]);
  const choose = (step: string) => {
    setChosen({ step, since: focus });
    // The one on show is above the list, perhaps out of sight.
    if (step === shown) bringIntoView();
  };
  return { shown, box, choose };
}

/** The checklist: how far the tenant has come, the step that comes next, and all the others. */
export function GuideView() {
  const { say } = useWords('ui');
  const { guide } = useApp();
  const { value: progress } = guide.progress;
  const { focus, steps } = progress;
  const passed = useAdvance(progress);
  const { shown, box, choose } = useShownStep(focus);
  if (!guide.ready.value) return <p class="loading">{say('common.loading')}</p>;
  const step = allSteps.find(({ id }) => id === shown);
  const stepProgress = steps.find((each) => each.step.id === shown);
  return (
    <div class="guide" ref={box}>
      <GuideSummary />
      {guide.unreadable.value > 0 && (
        <p class="message message-warn">{say('guide.unreadable', { count: guide.unreadable.value })}</p>
      )}
      <div role="status" class="advanced">
        {passed && <PassedStep passed={passed} />}
      </div>
      {step && stepProgress && (
        <StepCard key={step.id} step={step} progress={stepProgress} focused={shown === focus} />
      )}
      {step && shown !== focus && focus !== null && (
        <button type="button" class="button button-small no-print guide-back" onClick={() => choose(focus)}>
          {say('guide.backToNext')}
        </button>
      )}
      <Whereabouts />
      <PhaseList shown={shown} onChoose={choose} />
    </div>
  );
}
