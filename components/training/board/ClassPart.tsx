import { useEffect } from 'preact/hooks';
import { Loading, useWords, withWords } from '../../ui/use-words';
import { useTrainingPage } from '../page/page-context';
import { useTraining } from '../training-context';
import { BoardResult } from './BoardResult';
import { BoardView } from './BoardView';
import './board.css';

/** The results of a class, merged from files without any server; one of them in full. */
function Part() {
  const { say } = useWords('class');
  const { board } = useTraining().store;
  const { part } = useTrainingPage();
  useEffect(() => void board.read(), []);
  const entries = board.entries.value;
  if (!entries) return <p class="loading">{say('reading')}</p>;
  return part.of ? (
    <BoardResult key={part.of} attempt={part.of} entries={entries} />
  ) : (
    <BoardView entries={entries} />
  );
}

export const ClassPart = withWords(['class'], Part, Loading);
