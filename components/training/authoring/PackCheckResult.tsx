import type { Key } from '../../../locales';
import type { TextLack } from '../../../training/authoring/draft-texts';
import type { CheckProblem, PackCheck } from '../../../training/check-pack';
import { useWords } from '../../ui/use-words';
import { useCauseText } from '../cause-text';
import { useStepText } from '../exercise/debrief/step-text';
import { useTraining } from '../training-context';
import { useDraft } from './draft-context';
import { useLanguageName } from './Texts';

/** Texts that a language lacks, by what they are called. */
function useLackText() {
  const { say } = useWords('authoring');
  const nameOf = useLanguageName();
  return ({ language, places }: TextLack) => ({
    language: nameOf(language),
    count: places.length,
    texts: places
      .map(({ kind, number }) => (number === 0 ? say(`place.${kind}`) : `${say(`place.${kind}`)} ${number}`))
      .join(', '),
  });
}

function useProblemText() {
  const lackText = useLackText();
  const form = useWords('authoring');
  const training = useWords('training');
  const debrief = useWords('debrief');
  const { draft } = useDraft();
  const { read } = useTraining();
  const causeText = useCauseText();
  const goalText = (id: string) => read(draft.goals.find((goal) => goal.id === id)?.text ?? { en: id });
  const owners = [...draft.tenant.users, ...draft.tenant.queues];
  const nameOf = (alias: string | null) =>
    alias === null
      ? debrief.say('theOrganization')
      : (owners.find((owner) => owner.alias === alias)?.name ?? alias);
  return (problem: CheckProblem): string => {
    switch (problem.kind) {
      case 'goalNotReached':
        return form.say('problem.goalNotReached', {
          goal: goalText(problem.goal),
          mailboxes: problem.mailboxes.join(', '),
        });
      case 'nothingToDo':
        return form.say('problem.nothingToDo');
      case 'faultNotSeen':
      case 'faultInNoGoal':
        return form.say(`problem.${problem.kind}`, {
          mailbox: nameOf(problem.mailbox),
          fact: training.say(`fact.${problem.fact}` as Key<'training'>),
        });
      case 'dealNotSeen':
        return form.say('problem.dealNotSeen', {
          mailbox: nameOf(problem.mailbox),
          cause: causeText(problem.cause),
        });
      case 'faultNotBegun':
        return form.say('problem.faultNotBegun', { about: nameOf(problem.about) });
      case 'causeNotSeen':
        return form.say('problem.causeNotSeen', { goal: goalText(problem.goal) });
      case 'pathBreaksRule':
        return form.say('problem.pathBreaksRule', {
          rule: training.say(`rule.${problem.rule}` as Key<'training'>),
          mailbox: problem.mailbox ?? '',
        });
      case 'pathFails':
        return form.say('problem.pathFails', { score: problem.score });
      case 'placeholderLeft':
        return form.say('problem.placeholderLeft', lackText(problem));
    }
  };
}

/** What a check of the scenario came to, with the path that it walked. */
export function PackCheckResult({ check: { problems, path, grade, lacking } }: { check: PackCheck }) {
  const { say } = useWords('authoring');
  const lackText = useLackText();
  const problemText = useProblemText();
  const stepText = useStepText();
  const good = problems.length === 0;
  return (
    <section class="check-result" data-good={good}>
      <div class={`message ${good ? 'message-good' : 'message-bad'}`}>
        <div>
          <p>{good ? say('checkGood', { score: grade.score }) : say('checkBad')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{problemText(problem)}</li>
            ))}
          </ul>
        </div>
      </div>
      {lacking.length > 0 && (
        <div class="message message-warn">
          <ul>
            {lacking.map((lack) => (
              <li key={lack.language}>{say('lacking', lackText(lack))}</li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>{say('path', { count: path.length })}</summary>
        <ol>
          {path.map((step, place) => (
            <li key={place}>{stepText(step)}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
