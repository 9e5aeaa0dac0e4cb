import type { ExerciseResult } from '../../../domain/exercise';
import { tidyName } from '../../../training/class-people';
import { dateAndTime } from '../../ui/moments';
import { useWords } from '../../ui/use-words';
import { ExamNotes } from '../exercise/debrief/ExamNotes';
import { packTitle } from '../page/pack-title';
import { useTraining } from '../training-context';
import { ResultFacts } from './ResultFacts';
import { Blanks } from './Sheet';

/** What somebody takes away who passed. It proves nothing by itself: its hash leads to the file, and that is replayed. */
export function CertificateSheet({ result, hash }: { result: ExerciseResult; hash: string }) {
  const { say, tag } = useWords('sheets');
  const { read } = useTraining();
  const { record, grade, endedOn } = result;
  const name = tidyName(record.start.trainee);
  const { lesson } = record.start.pack;
  return (
    <article class="sheet sheet-certificate" data-sheet="certificate">
      <p class="sheet-kind">Mailbox Coach</p>
      <h2>{say('certificate')}</h2>
      {name ? <p class="sheet-name">{name}</p> : <p class="sheet-blank sheet-name">{say('name')}</p>}
      <p>{say(record.start.pack.exam ? 'hasPassedExam' : 'hasPassed')}</p>
      <p class="sheet-title">{read(packTitle(result))}</p>
      <p>{say('withPoints', { score: grade.score, date: dateAndTime(endedOn, tag) })}</p>
      {lesson && <p class="sheet-lesson">{read(lesson)}</p>}
      <ResultFacts result={result} hash={hash} rest />
      <ExamNotes record={record} />
      <p class="sheet-note">{say('hashText')}</p>
      <Blanks labels={[say('placeAndDate'), say('trainer')]} />
    </article>
  );
}
