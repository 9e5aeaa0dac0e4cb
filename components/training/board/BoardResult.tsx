import { attemptOf, type BoardEntry, outcomeOf } from '../../../training/class-entries';
import { personOf } from '../../../training/class-people';
import { dateAndTime } from '../../ui/moments';
import { useWords } from '../../ui/use-words';
import { useTrainingPage } from '../page/page-context';
import { ResultView } from '../page/ResultView';
import { useTraining } from '../training-context';

/** Other attempts of the same person at the same exercise. */
function OtherTries({ of, entries }: { of: BoardEntry; entries: readonly BoardEntry[] }) {
  const { say, tag } = useWords('class');
  const { board } = useTraining().store;
  const { go } = useTrainingPage();
  const people = board.people.value;
  const keyOf = ({ result: { record } }: BoardEntry) =>
    `${record.start.pack.id} ${personOf(record.start.trainee, people)}`;
  const others = entries.filter((each) => each !== of && keyOf(each) === keyOf(of));
  if (others.length === 0) return null;
  return (
    <div class="row">
      <span class="muted">{say('otherTries')}</span>
      {others.map((each) => (
        <button key={attemptOf(each)} type="button" class="link" onClick={() => go('class', attemptOf(each))}>
          {dateAndTime(each.result.endedOn, tag)} · {each.result.grade.score} ·{' '}
          {say(`outcome.${outcomeOf(each.result.grade)}`)}
        </button>
      ))}
    </div>
  );
}

/** One result of the board in full, and the way back. */
export function BoardResult({ attempt, entries }: { attempt: string; entries: readonly BoardEntry[] }) {
  const { say } = useWords('class');
  const { board } = useTraining().store;
  const { go } = useTrainingPage();
  const entry = entries.find((each) => attemptOf(each) === attempt);
  if (!entry) {
    return (
      <>
        <p class="message">{say('gone')}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => go('class')}>
            {say('back')}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      {entry.doubt && <p class="message message-warn">{say(`doubt.${entry.doubt}`)}</p>}
      <OtherTries of={entry} entries={entries} />
      <ResultView
        result={entry.result}
        changed={entry.doubt === 'changed'}
        place={{
          part: 'class',
          back: say('back'),
          remove: say('removeOne'),
          removeTitle: say('removeTitle'),
          removeText: say('removeText'),
          onRemove: () => void board.remove(attempt),
        }}
      />
    </>
  );
}
