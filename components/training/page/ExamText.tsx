import type { ExamRules } from '../../../domain/pack';
import { useWords } from '../../ui/use-words';

/** What is otherwise in an exam, before it begins. @param begun attempts that this browser began; not told of a whole bank */
export function ExamText({ exam, begun }: { exam: ExamRules; begun?: number }) {
  const { say } = useWords('training-page');
  const { pauses, wallMinutes, attempts } = exam;
  const over = attempts !== undefined && begun !== undefined && begun >= attempts;
  return (
    <>
      <ul class="start-exam">
        <li>{say('exam.closed')}</li>
        <li>{say(pauses === 'none' ? 'exam.noPauses' : 'exam.pausesOnRecord')}</li>
        {wallMinutes !== undefined && <li>{say('exam.wall', { count: wallMinutes })}</li>}
        {begun !== undefined && (
          <li>
            {attempts === undefined
              ? say('exam.attempt', { number: begun + 1 })
              : say('exam.attemptOf', { number: Math.min(begun + 1, attempts), all: attempts })}
          </li>
        )}
      </ul>
      {over && <p class="message message-warn">{say('exam.over', { count: attempts })}</p>}
    </>
  );
}
