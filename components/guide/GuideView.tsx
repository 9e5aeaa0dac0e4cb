import { useState } from 'preact/hooks';
import { samePlace, siteMaps } from '../../catalog/practice/screens';
import { procedure } from '../../catalog/procedure';
import { useApp } from '../app-context';
import { Dialog } from '../ui/Dialog';
import { LifecycleLine } from '../ui/LifecycleLine';
import { StepItem } from './StepItem';
import { usePlaceInFront } from './use-place-in-front';
import './guide.css';

function Toolbar() {
  const { language, guide, places } = useApp();
  const { t } = language;
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState(false);
  return (
    <div class="toolbar no-print">
      <button
        type="button"
        class="button button-small"
        disabled={!guide.checklist.value.undoable}
        onClick={() => void guide.undo()}
      >
        {t('guide.undo')}
      </button>
      <button
        type="button"
        class="button button-small"
        onClick={async () => {
          await places.copyText(guide.markdown());
          setCopied(true);
        }}
      >
        {t('guide.copy')}
      </button>
      <button type="button" class="button button-small" onClick={() => places.print()}>
        {t('guide.print')}
      </button>
      <button type="button" class="button button-small" onClick={() => setAsking(true)}>
        {t('guide.reset')}
      </button>
      <span role="status" class="muted">
        {copied && t('guide.copied')}
      </span>
      {asking && (
        <Dialog
          title={t('guide.resetTitle')}
          confirmLabel={t('guide.reset')}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            void guide.reset();
            setAsking(false);
          }}
        >
          <p>{t('guide.resetText')}</p>
        </Dialog>
      )}
    </div>
  );
}

function Summary() {
  const { language, guide } = useApp();
  const { t } = language;
  const { done, of, focus } = guide.progress.value;
  const steps = language.texts.value.steps;
  const next = guide.progress.value.steps.find(({ step }) => step.id === focus)?.step;
  return (
    <div class="summary">
      <p>
        <strong>{t('guide.progress', { done, of })}</strong>
      </p>
      <progress max={of} value={done} aria-label={t('guide.progressLabel')} />
      <p class="next" role="status">
        {next ? t('guide.next', { step: steps[next.id as keyof typeof steps].title }) : t('guide.finished')}
      </p>
    </div>
  );
}

/** The place in front, which the marked steps belong to. */
function Whereabouts() {
  const { language, preferences } = useApp();
  const { t, label } = language;
  const place = usePlaceInFront();
  if (!place) return null;
  if (place === 'unknown') return <p class="muted">{t('guide.cannotTellPlace')}</p>;
  const client = preferences.values.value.clientEdition;
  const screen = samePlace(place, client);
  const entry = siteMaps[client].areas.flatMap(({ places }) => places).find((each) => each.screen === screen);
  return <p class="muted">{t('guide.youAreAt', { place: label(entry?.label ?? 'menu.about') })}</p>;
}

/** The checklist: how far the tenant has come, and every step with what proves it. */
export function GuideView() {
  const { language, guide } = useApp();
  const { t } = language;
  const { progress } = guide;
  const [opened, setOpened] = useState<string | null | undefined>(undefined);
  const texts = language.texts.value;
  const { focus, steps } = progress.value;
  // Until somebody opens a step, the one in focus is open; it follows the progress.
  const expanded = opened === undefined ? focus : opened;
  if (!guide.ready.value) return <p class="loading">{t('common.loading')}</p>;
  return (
    <div class="guide">
      <Summary />
      <LifecycleLine counts={guide.stations.value} />
      <Whereabouts />
      <Toolbar />
      {guide.unreadable.value > 0 && (
        <p class="message message-warn">{t('guide.unreadable', { count: guide.unreadable.value })}</p>
      )}
      {procedure.map((phase, index) => (
        <section key={phase.id} class="phase" aria-labelledby={`phase-${phase.id}`}>
          <h2 id={`phase-${phase.id}`}>
            {index + 1}. {texts.phases[phase.id].title}
          </h2>
          <p class="muted">{texts.phases[phase.id].detail}</p>
          <ol class="steps">
            {phase.steps.map((step) => {
              const stepProgress = steps.find((each) => each.step.id === step.id);
              return (
                stepProgress && (
                  <StepItem
                    key={step.id}
                    step={step}
                    progress={stepProgress}
                    focused={focus === step.id}
                    expanded={expanded === step.id}
                    onToggle={() => setOpened(expanded === step.id ? null : step.id)}
                  />
                )
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
