import type { ComponentChildren } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { viewNamed } from '../../catalog/practice/views';
import type { ProcedureStep } from '../../catalog/procedure';
import type { StepProgress } from '../../domain/progress';
import type { Key } from '../../locales';
import { useApp } from '../app-context';
import { Sentence } from '../ui/Term';
import { useWords } from '../ui/use-words';
import { ChosenMailboxes } from './ChosenMailboxes';
import { StepChoice } from './StepChoice';
import { StepEvidence } from './StepEvidence';
import { StepNotes } from './StepNotes';
import { WherePath } from './WherePath';

const OrgPlaceLink = lazy(() => import('../orgs/OrgPlaceLink'));
const CallerAnswer = lazy(() => import('../permissions/CallerAnswer'));

/** A section of the body, by its heading. */
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
  return (
    <Section title="step.where">
      <WherePath place={step.where[preferences.values.value.clientEdition]} />
      {org && step.screen && (
        <Suspense fallback={null}>
          <OrgPlaceLink key={`${org} ${step.screen}`} screen={step.screen} org={org} />
        </Suspense>
      )}
    </Section>
  );
}

function Who({ step }: { step: ProcedureStep }) {
  const { say } = useWords('ui');
  const steps = useWords('steps');
  const { places } = useApp();
  const approver = step.who === 'approver';
  return (
    <Section title="step.who">
      <p>
        {steps.say(`actors.${step.who}`)}
        {step.whoInferred && <span class="muted"> ({say('step.inferred')})</span>}
        {approver && (
          <>
            {' '}
            <button type="button" class="button button-quiet" onClick={() => places.openPermissions()}>
              {say('step.showPermissions')}
            </button>
          </>
        )}
      </p>
      {approver && (
        <Suspense fallback={null}>
          <CallerAnswer />
        </Suspense>
      )}
    </Section>
  );
}

/** The way to the place in our own client, which belongs to the simulated tenant alone. */
function PracticeButtons({ step }: { step: ProcedureStep }) {
  const { say } = useWords('ui');
  const { places, pointer, preferences, tenant } = useApp();
  const { screen } = step;
  if (tenant.org.value || !screen) return null;
  const view = viewNamed(step.where[preferences.values.value.clientEdition]?.view);
  const open = () => (view ? places.openView(screen, view.key) : places.openScreen(screen));
  const pointed = pointer.step.value === step.id;
  return (
    <>
      <button type="button" class="button button-primary" onClick={open}>
        {say('step.goThere')}
      </button>
      <button
        type="button"
        class="button"
        aria-pressed={pointed}
        onClick={() => pointer.point(pointed ? null : step.id)}
      >
        {say('step.point')}
      </button>
    </>
  );
}

function TickButton({ step, progress }: { step: ProcedureStep; progress: StepProgress }) {
  const { say } = useWords('ui');
  const { guide } = useApp();
  if (step.doneWhen.by === 'choice') return null;
  return progress.tickedAt ? (
    <button type="button" class="button" onClick={() => void guide.untick(step.id)}>
      {say('step.untick')}
    </button>
  ) : (
    <button type="button" class="button" onClick={() => void guide.tick(step.id)}>
      {say('step.tick')}
    </button>
  );
}

/** All of one step: why, what can be done about it here, where, what, who, what proves it, and what goes wrong. */
export function StepBody({ step, progress }: { step: ProcedureStep; progress: StepProgress }) {
  const { preferences } = useApp();
  const text = useWords('steps').texts.steps[step.id];
  return (
    <>
      <p>
        <Sentence text={text.why} />
      </p>
      {step.doneWhen.by === 'choice' && <StepChoice group={step.doneWhen.group} />}
      <div class="step-actions no-print">
        <PracticeButtons step={step} />
        <TickButton step={step} progress={progress} />
      </div>
      <Where step={step} />
      <Section title="step.what">
        <ol class="what">
          <Sentences of={text.what} />
        </ol>
        {preferences.values.value.clientEdition === 'current' && text.current && (
          <ul class="what-current">
            <Sentences of={text.current} />
          </ul>
        )}
      </Section>
      <Who step={step} />
      {step.doneWhen.by === 'mailboxes' && <ChosenMailboxes progress={progress} />}
      <Section title="step.proof">
        <p>
          <Sentence text={text.proof} />
        </p>
        <StepEvidence progress={progress} />
      </Section>
      <Section title="step.pitfalls">
        <ul>
          <Sentences of={text.pitfalls} />
        </ul>
      </Section>
      <StepNotes step={step} />
    </>
  );
}
