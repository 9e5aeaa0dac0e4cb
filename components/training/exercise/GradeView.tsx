import type { ExerciseResult } from '../../../domain/exercise';
import { Icon } from '../../ui/Icon';
import { Loading, useWords, withWords } from '../../ui/use-words';
import { ConductDebrief } from './debrief/ConductDebrief';
import { ExamNotes } from './debrief/ExamNotes';
import { GoalsDebrief } from './debrief/GoalsDebrief';
import { ShortestWay } from './debrief/ShortestWay';
import { Told } from './debrief/Told';
import { useDebrief } from './debrief/use-debrief';
import { usePackText } from './exercise-context';
import './debrief/debrief.css';

interface GradeViewProps {
  result: ExerciseResult;
  /** Whether both ways are shown as they move; a page that shows records elsewhere leaves it out. */
  moving?: boolean;
  /** On paper nothing opens: what would is there. */
  paper?: boolean;
}

/** Whether it passed, with the points. */
function Verdict({ result: { grade } }: Pick<GradeViewProps, 'result'>) {
  const { say } = useWords('training');
  return (
    <p class={`message ${grade.passed ? 'message-good' : 'message-bad'}`}>
      <Icon name={grade.passed ? 'done' : 'warn'} />
      <span>
        <strong>
          {say(grade.passed ? 'passed' : 'notPassed')} · {say('score', { score: grade.score })}
        </strong>{' '}
        ({say('scoreFrom', { reached: grade.reached, lost: grade.lost })}){' '}
        {grade.ending && say(`ending.${grade.ending}`)}
      </span>
    </p>
  );
}

/** What each hint said that was taken. */
function HintsTaken({ result: { record, grade } }: Pick<GradeViewProps, 'result'>) {
  const training = useWords('training');
  const { say } = useWords('debrief');
  const read = usePackText();
  if (grade.hints.length === 0) return null;
  const texts = new Map(record.start.pack.hints?.map(({ id, text }) => [id, text]));
  const cost = grade.hints.reduce((sum, hint) => sum + hint.cost, 0);
  return (
    <>
      <p>{training.say('hintsTaken', { cost })}</p>
      <ul class="grade-rules">
        {grade.hints.map((hint) => (
          <li key={hint.id} data-hint={hint.id}>
            {say('hintSaid', { cost: hint.cost, text: read(texts.get(hint.id) ?? { en: hint.id }) })}
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * A grade in words, and what there is to learn from it: each goal with the right answer, each broken rule with when
 * and what would have been better, what the hints said, and the shortest way.
 */
function View({ result, moving = false, paper = false }: GradeViewProps) {
  const { say } = useWords('training');
  const words = useWords('debrief');
  const debrief = useDebrief(result);
  const told = debrief === 'failed' ? null : debrief;
  return (
    <div class="grade">
      <Verdict result={result} />
      <ExamNotes record={result.record} />
      <Told pack={result.record.start.pack} />
      <div class="exercise-task">
        <section>
          <h3>{say('goals')}</h3>
          <GoalsDebrief result={result} told={told?.goals ?? null} />
        </section>
        <section>
          <h3>{say('conduct')}</h3>
          <ConductDebrief grade={result.grade} told={told?.breaches ?? null} />
          <HintsTaken result={result} />
        </section>
      </div>
      <div role="status">
        {debrief === null && <p class="loading">{words.say('making')}</p>}
        {debrief === 'failed' && <p class="message message-warn">{words.say('failed')}</p>}
      </div>
      {told && <ShortestWay record={result.record} debrief={told} moving={moving} paper={paper} />}
    </div>
  );
}

export const GradeView = withWords(
  ['debrief', 'training', 'training-page', 'findings', 'arrival'],
  View,
  Loading,
);
