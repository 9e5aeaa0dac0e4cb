import { isFindingId } from '../../../domain/finding-ids';
import type { AuthoringKey } from '../../../locales/authoring';
import type { CheckProblem, PackCheck } from '../../../training/check-pack';
import type { SolvedStep } from '../../../training/solver-hands';
import { useApp } from '../../app-context';
import { useTraining } from '../training-context';
import { useDraft } from './draft-context';

function useCauseText() {
  const { words } = useTraining();
  return (cause: string) => (isFindingId(cause) ? words.findings[cause].cause : cause);
}

function useProblemText() {
  const { draft, ask } = useDraft();
  const { say, read } = useTraining();
  const causeText = useCauseText();
  const goalText = (id: string) => read(draft.goals.find((goal) => goal.id === id)?.text ?? { en: id });
  const owners = [...draft.tenant.users, ...draft.tenant.queues];
  const nameOf = (alias: string | null) =>
    alias === null ? ask('theOrganization') : (owners.find((owner) => owner.alias === alias)?.name ?? alias);
  return (problem: CheckProblem): string => {
    switch (problem.kind) {
      case 'goalNotReached':
        return ask('problem.goalNotReached', {
          goal: goalText(problem.goal),
          mailboxes: problem.mailboxes.join(', '),
        });
      case 'nothingToDo':
        return ask('problem.nothingToDo');
      case 'faultNotSeen':
      case 'faultInNoGoal':
        return ask(`problem.${problem.kind}`, {
          mailbox: nameOf(problem.mailbox),
          fact: say(`fact.${problem.fact}` as Parameters<typeof say>[0]),
        });
      case 'dealNotSeen':
        return ask('problem.dealNotSeen', {
          mailbox: nameOf(problem.mailbox),
          cause: causeText(problem.cause),
        });
      case 'faultNotBegun':
        return ask('problem.faultNotBegun', { about: nameOf(problem.about) });
      case 'causeNotSeen':
        return ask('problem.causeNotSeen', { goal: goalText(problem.goal) });
      case 'pathBreaksRule':
        return ask('problem.pathBreaksRule', {
          rule: say(`rule.${problem.rule}` as Parameters<typeof say>[0]),
          mailbox: problem.mailbox ?? '',
        });
      case 'pathFails':
        return ask('problem.pathFails', { score: problem.score });
    }
  };
}

function Step({ step: { mailbox, what, who } }: { step: SolvedStep }) {
  const { ask } = useDraft();
  const { say } = useTraining();
  const causeText = useCauseText();
  const { language } = useApp();
  const text = () => {
    switch (what.kind) {
      case 'event':
        return ask(`step.${what.event}` as AuthoringKey);
      case 'remedy':
        return ask(`remedy.${what.remedy}`);
      case 'ask':
        return ask('step.ask', { subject: say(`desk.${what.subject}`) });
      case 'cause':
        return ask('step.cause', { cause: causeText(what.cause) });
      case 'defaults':
      case 'requirement':
        return ask(`step.${what.kind}`);
    }
  };
  return (
    <li>
      {ask('step', {
        mailbox: mailbox ?? ask('theOrganization'),
        what: text(),
        who: language.t(`persona.${who}`),
      })}
    </li>
  );
}

/** What a check of the scenario came to, with the path that it walked. */
export function CheckResult({ check: { problems, path, grade } }: { check: PackCheck }) {
  const { ask } = useDraft();
  const problemText = useProblemText();
  const good = problems.length === 0;
  return (
    <section class="check-result" data-good={good}>
      <div class={`message ${good ? 'message-good' : 'message-bad'}`}>
        <div>
          <p>{good ? ask('checkGood', { score: grade.score }) : ask('checkBad')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{problemText(problem)}</li>
            ))}
          </ul>
        </div>
      </div>
      <details>
        <summary>{ask('path', { count: path.length })}</summary>
        <ol>
          {path.map((step, place) => (
            <Step key={place} step={step} />
          ))}
        </ol>
      </details>
    </section>
  );
}
