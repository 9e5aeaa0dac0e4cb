import { lazy, Suspense } from 'preact/compat';
import type { ProcedureStep } from '../../catalog/procedure';
import type { StepProgress } from '../../domain/progress';
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

/** All of one step: why, where, what, who, what proves it, and what goes wrong. */
export function StepBody({ step, progress }: { step: ProcedureStep; progress: StepProgress }) {
  const { say } = useWords('ui');
  const { guide, preferences, places, pointer, tenant } = useApp();
  const { texts, say: sayStep } = useWords('steps');
  const text = texts.steps[step.id];
  const client = preferences.values.value.clientEdition;
  const org = tenant.org.value;
  // Our own client belongs to the simulated tenant alone.
  const screen = org ? undefined : step.screen;
  return (
    <>
      <p>
        <Sentence text={text.why} />
      </p>
      {step.doneWhen.by === 'choice' && <StepChoice group={step.doneWhen.group} />}
      {(step.where.legacy || step.where.current) && (
        <section>
          <h3>{say('step.where')}</h3>
          <WherePath place={step.where[client]} />
          {org && step.screen && (
            <Suspense fallback={null}>
              <OrgPlaceLink key={`${org} ${step.screen}`} screen={step.screen} org={org} />
            </Suspense>
          )}
        </section>
      )}
      <section>
        <h3>{say('step.what')}</h3>
        <ol class="what">
          {text.what.map((sentence) => (
            <li key={sentence}>
              <Sentence text={sentence} />
            </li>
          ))}
        </ol>
        {client === 'current' && text.current && (
          <ul class="what-current">
            {text.current.map((sentence) => (
              <li key={sentence}>
                <Sentence text={sentence} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{say('step.who')}</h3>
        <p>
          {sayStep(`actors.${step.who}`)}
          {step.whoInferred && <span class="muted"> ({say('step.inferred')})</span>}
          {step.who === 'approver' && (
            <>
              {' '}
              <button type="button" class="button button-quiet" onClick={() => places.openPermissions()}>
                {say('step.showPermissions')}
              </button>
            </>
          )}
        </p>
        {step.who === 'approver' && (
          <Suspense fallback={null}>
            <CallerAnswer />
          </Suspense>
        )}
      </section>
      {step.doneWhen.by === 'mailboxes' && <ChosenMailboxes progress={progress} />}
      <section>
        <h3>{say('step.proof')}</h3>
        <p>
          <Sentence text={text.proof} />
        </p>
        <StepEvidence progress={progress} />
      </section>
      <section>
        <h3>{say('step.pitfalls')}</h3>
        <ul>
          {text.pitfalls.map((sentence) => (
            <li key={sentence}>
              <Sentence text={sentence} />
            </li>
          ))}
        </ul>
      </section>
      <div class="step-actions no-print">
        {screen && (
          <button type="button" class="button button-primary" onClick={() => places.openScreen(screen)}>
            {say('step.goThere')}
          </button>
        )}
        {screen && (
          <button
            type="button"
            class="button"
            aria-pressed={pointer.step.value === step.id}
            onClick={() => pointer.point(pointer.step.value === step.id ? null : step.id)}
          >
            {say('step.point')}
          </button>
        )}
        {step.doneWhen.by !== 'choice' &&
          (progress.tickedAt ? (
            <button type="button" class="button" onClick={() => void guide.untick(step.id)}>
              {say('step.untick')}
            </button>
          ) : (
            <button type="button" class="button" onClick={() => void guide.tick(step.id)}>
              {say('step.tick')}
            </button>
          ))}
      </div>
      <StepNotes step={step} />
    </>
  );
}
