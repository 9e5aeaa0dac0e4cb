import { useState } from 'preact/hooks';
import { samePlace, siteMaps } from '../../catalog/practice/screens';
import { procedure, type StepId } from '../../catalog/procedure';
import { guideMarkdown } from '../../state/guide-markdown';
import { useApp } from '../app-context';
import { Dialog } from '../ui/Dialog';
import { LifecycleLine } from '../ui/LifecycleLine';
import { MailboxLinks } from '../ui/MailboxLinks';
import { useWords } from '../ui/use-words';
import { StepItem } from './StepItem';
import { usePlaceInFront } from './use-place-in-front';
import './guide.css';

function Toolbar() {
  const ui = useWords('ui');
  const steps = useWords('steps');
  const { say } = ui;
  const { guide, places, tenant } = useApp();
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
        {say('guide.undo')}
      </button>
      <button
        type="button"
        class="button button-small"
        onClick={async () => {
          const name = tenant.snapshot.value?.name ?? '';
          await places.copyText(guideMarkdown(guide.progress.value, steps, ui, name));
          setCopied(true);
        }}
      >
        {say('guide.copy')}
      </button>
      <button type="button" class="button button-small" onClick={() => places.print()}>
        {say('guide.print')}
      </button>
      <button type="button" class="button button-small" onClick={() => setAsking(true)}>
        {say('guide.reset')}
      </button>
      <span role="status" class="muted">
        {copied && say('guide.copied')}
      </span>
      {asking && (
        <Dialog
          title={say('guide.resetTitle')}
          confirmLabel={say('guide.reset')}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            void guide.reset();
            setAsking(false);
          }}
        >
          <p>{say('guide.resetText')}</p>
        </Dialog>
      )}
    </div>
  );
}

function Summary() {
  const steps = useWords('steps');
  const { say } = useWords('ui');
  const { guide } = useApp();
  const { done, of, doubted, focus } = guide.progress.value;
  const next = guide.progress.value.steps.find(({ step }) => step.id === focus)?.step;
  return (
    <div class="summary">
      <p>
        <strong>{say('guide.progress', { done, of })}</strong>
      </p>
      <progress max={of} value={done} aria-label={say('guide.progressLabel')} />
      <p class="next" role="status">
        {next
          ? say('guide.next', { step: steps.say(`steps.${next.id as StepId}.title`) })
          : say('guide.finished')}
      </p>
      {doubted > 0 && <p class="message message-warn">{say('guide.doubted', { count: doubted })}</p>}
    </div>
  );
}

/** Mailboxes that no count speaks of, and that fail all the same. */
function LeftOut() {
  const { say } = useWords('ui');
  const leftOut = useApp().guide.leftOut.value;
  if (leftOut.length === 0) return null;
  return (
    <div class="left-out muted">
      <p>{say('guide.leftOut', { count: leftOut.length })}</p>
      <MailboxLinks mailboxes={leftOut} />
    </div>
  );
}

/** The place in front, which the marked steps belong to. */
function Whereabouts() {
  const { say } = useWords('ui');
  const { language, preferences } = useApp();
  const { label } = language;
  const place = usePlaceInFront();
  if (!place) return null;
  if (place === 'unknown') return <p class="muted">{say('guide.cannotTellPlace')}</p>;
  const client = preferences.values.value.clientEdition;
  const screen = samePlace(place, client);
  const entry = siteMaps[client].areas.flatMap(({ places }) => places).find((each) => each.screen === screen);
  return <p class="muted">{say('guide.youAreAt', { place: label(entry?.label ?? 'menu.about') })}</p>;
}

/** The checklist: how far the tenant has come, and every step with what proves it. */
export function GuideView() {
  const { say } = useWords('ui');
  const { guide } = useApp();
  const { progress } = guide;
  const [opened, setOpened] = useState<{ step: string | null; since: string | null } | null>(null);
  const words = useWords('steps');
  const { focus, steps } = progress.value;
  // The step in focus is open, and follows the progress; one that somebody opened stays so until it goes on.
  const expanded = opened && opened.since === focus ? opened.step : focus;
  if (!guide.ready.value) return <p class="loading">{say('common.loading')}</p>;
  return (
    <div class="guide">
      <Summary />
      <LifecycleLine counts={guide.stations.value} />
      <LeftOut />
      <Whereabouts />
      <Toolbar />
      {guide.unreadable.value > 0 && (
        <p class="message message-warn">{say('guide.unreadable', { count: guide.unreadable.value })}</p>
      )}
      {procedure.map((phase, index) => (
        <section key={phase.id} class="phase" aria-labelledby={`phase-${phase.id}`}>
          <h2 id={`phase-${phase.id}`}>
            {index + 1}. {words.say(`phases.${phase.id}.title`)}
          </h2>
          <p class="muted">{words.say(`phases.${phase.id}.detail`)}</p>
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
                    onToggle={() => setOpened({ step: expanded === step.id ? null : step.id, since: focus })}
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
