import type { BoardCell } from '../../../training/class-board';
import { attemptOf, type Outcome, outcomeOf } from '../../../training/class-entries';
import { examNotesOf } from '../../../training/exam-notes';
import { Icon, type IconName } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';
import { useTrainingPage } from '../page/page-context';

const ICONS: Readonly<Record<Outcome, IconName>> = {
  passed: 'done',
  notPassed: 'open',
  givenUp: 'skipped',
  timeUp: 'clock',
  unfinished: 'current',
};

/** What stands below the points: how many attempts there were, and what an exam's record notes. */
function useCellNotes() {
  const { say } = useWords('class');
  return ({ best: { result }, tries }: BoardCell): string => {
    const notes = examNotesOf(result.record);
    return [
      tries.length > 1 && say('bestOf', { tries: tries.length }),
      notes && say('attempt', { number: notes.attempt }),
      notes && say('pauses', { count: notes.pauses.length }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

interface CellViewProps {
  cell: BoardCell | undefined;
  /** Whose, and at what: for whoever hears the cell without its table. */
  whose: string;
}

/** The best attempt of somebody at an exercise, in points and words; it opens the result. */
export function CellView({ cell, whose }: CellViewProps) {
  const { say } = useWords('class');
  const { go, projector } = useTrainingPage();
  const notesOf = useCellNotes();
  if (!cell) return <td />;
  const { result, doubt } = cell.best;
  const outcome = outcomeOf(result.grade);
  const notes = notesOf(cell);
  const told = (
    <>
      <strong>{result.grade.score}</strong>
      <Icon name={doubt ? 'warn' : ICONS[outcome]} />
      {say(doubt ? `doubt.${doubt}` : `outcome.${outcome}`)}
    </>
  );
  return (
    <td class="board-cell" data-outcome={doubt ?? outcome}>
      {projector ? (
        <span class="board-told">{told}</span>
      ) : (
        <button type="button" class="link board-told" onClick={() => go('class', attemptOf(cell.best))}>
          {told}
          <span class="visually-hidden">({whose})</span>
        </button>
      )}
      {notes && <span class="board-notes">{notes}</span>}
    </td>
  );
}
