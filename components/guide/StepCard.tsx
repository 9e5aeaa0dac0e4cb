import type { ComponentChildren } from 'preact';
import type { ProcedureStep } from '../../catalog/procedure';
import type { StepProgress } from '../../domain/progress';
import type { Key } from '../../locales';
import { useApp } from '../app-context';
import { Icon } from '../ui/Icon';
import { lazily } from '../ui/lazily';
import { Sentence } from '../ui/Term';
import { useWords } from '../ui/use-words';
import { StepActions } from './StepActions';
import { StepDetails } from './StepDetails';
import { StepEvidence } from './StepEvidence';
import { statusIcon, statusWord } from './step-status';
import { WherePath } from './WherePath';

const OrgPlaceHelp = lazily(() => import('../orgs/OrgPlaceHelp'));
const StepChoice = lazily(() => import('./StepChoice'));
const CallerAnswer = lazily(() => import('../permissions/CallerAnswer'));

interface StepCardProps {
  step: ProcedureStep;
  progress: StepProgress;
  /** Whether it is the step that comes next. */
  focused: boolean;
}

/** A section of the card, by its heading. */
function Section({ title, children }: { title: Key<'ui'>; children: ComponentChildren }) {
  const { say } = useWords('ui');
  return (
    <section>
      <h3>{say(title)}</h3>
      {children}
    </section>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return of.map((sentence) => (
    <li key={sentence}>
      <Sentence text={sentence} />
    </li>
  ));
}

function Where({ step }: { step: ProcedureStep }) {
  const { preferences, tenant } = useApp();
  const org = tenant.org.value;
  if (!step.where.legacy && !step.where.current) return null;
  const place = step.where[preferences.values.value.clientEdition];
  return (
    <Section title="step.where">
      <WherePath place={place} />
      {org && step.screen && (
        <OrgPlaceHelp key={`${org} ${step.screen}`} screen={step.screen} org={org} place={place} />
      )}
    </Section>
  );
}

/** Where a step is an approver's, whether whoever is at work is one, and the way to those who are. */
function ApproverHint() {
  const { say } = useWords('ui');
  const { places } = useApp();
  return (
    <div class="approver-hint">
      <CallerAnswer />
      <button type="button" class="button button-small no-print" onClick={() => places.openPermissions()}>
        {say('step.showPermissions')}
      </button>
    </div>
  );
}

/** The step on show: what it is, what can be done about it here, where, how, and what is still missing. */
export function StepCard({ step, progress, focused }: StepCardProps) {
  const { say } = useWords('ui');
  const words = useWords('steps');
  const { preferences } = useApp();
  const text = words.texts.steps[step.id];
  const isCurrent = preferences.values.value.clientEdition === 'current';
  return (
    <article
      class={`step-card step-${progress.status}`}
      data-shown-step={step.id}
      aria-current={focused ? 'step' : undefined}
      aria-labelledby="step-card-title"
    >
      <p class="step-card-state">
        <Icon name={statusIcon(progress, focused)} />
        <span>
          {say('step.ofPhase', {
            phase: words.say(`phases.${step.phase}.title`),
            state: focused ? say('step.next') : say(statusWord(progress)),
          })}
        </span>
      </p>
      <h2 id="step-card-title" tabIndex={-1} data-home="step">
        {text.title}
      </h2>
      <p>
        <Sentence text={text.why} />
      </p>
      {step.doneWhen.by === 'choice' && <StepChoice group={step.doneWhen.group} />}
      <StepActions step={step} progress={progress} />
      {step.who === 'approver' && <ApproverHint />}
      <Where step={step} />
      <Section title="step.what">
        <ol class="what">
          <Sentences of={text.what} />
        </ol>
        {isCurrent && text.current && (
          <ul class="what-current">
            <Sentences of={text.current} />
          </ul>
        )}
      </Section>
      <StepEvidence progress={progress} />
      <StepDetails step={step} progress={progress} />
    </article>
  );
}
