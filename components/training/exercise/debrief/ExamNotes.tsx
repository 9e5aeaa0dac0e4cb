import type { ExerciseRecord } from '../../../../domain/exercise';
import { examNotesOf } from '../../../../training/exam-notes';
import { useWords } from '../../../ui/use-words';
import { clockText } from '../TimeOf';

/** How an exam was interrupted, and which attempt it was. */
export function ExamNotes({ record }: { record: ExerciseRecord }) {
  const { say } = useWords('debrief');
  const notes = examNotesOf(record);
  if (!notes) return null;
  const { attempt, pauses, closed } = notes;
  const lengths = (times: readonly (number | null)[]) =>
    times.map((time) => (time === null ? '?' : clockText(time))).join(', ');
  return (
    <ul class="debrief-exam" aria-label={say('exam.record')}>
      <li>{say('exam.attempt', { number: attempt })}</li>
      <li data-pauses={pauses.length}>
        {pauses.length === 0
          ? say('exam.noPause')
          : say('exam.pauses', { count: pauses.length, times: lengths(pauses) })}
      </li>
      {closed.length > 0 && (
        <li data-closed={closed.length}>
          {say('exam.closed', { count: closed.length, times: lengths(closed) })}
        </li>
      )}
    </ul>
  );
}
