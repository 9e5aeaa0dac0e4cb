import { useMemo, useState } from 'preact/hooks';
import { csvOf, listSeparator } from '../../../diagnosis/reports/csv';
import { type ClassBoard, classBoard } from '../../../training/class-board';
import { type BoardEntry, judged } from '../../../training/class-entries';
import { classTable } from '../../../training/class-table';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { OpenFile } from '../page/OpenFile';
import { ProjectorSwitch } from '../page/ProjectorSwitch';
import { useTrainingPage } from '../page/page-context';
import { useTraining } from '../training-context';
import { BoardNews } from './BoardNews';
import { BoardTable } from './BoardTable';
import { CountedTables } from './CountedTables';
import { useOpenedFiles } from './use-opened-files';

/** Saves the board for a spreadsheet of whoever reads it. */
function useSaveTable() {
  const { say, tag } = useWords('class');
  const page = useWords('training-page');
  const { read } = useTraining();
  const { places } = useApp();
  return (board: ClassBoard) => {
    const table = classTable(board, {
      say,
      read,
      exercise: page.say('results.exercise'),
      nobody: page.say('results.nobody'),
      yes: page.say('results.yes'),
      no: page.say('results.no'),
    });
    const separator = listSeparator([tag, ...navigator.languages.slice(0, 1)]);
    places.saveFile('class.csv', csvOf(table, separator), 'text/csv');
  };
}

function EmptyDialog({ results, onClose }: { results: number; onClose(emptied: boolean): void }) {
  const { say } = useWords('class');
  const { board } = useTraining().store;
  return (
    <Dialog
      title={say('emptyTitle')}
      confirmLabel={say('empty')}
      danger
      onClose={() => onClose(false)}
      onConfirm={() => {
        onClose(true);
        void board.clear();
      }}
    >
      <p>{say('emptyText', { results })}</p>
    </Dialog>
  );
}

/** The board with what fills, checks, saves and empties it; for a room, the board alone. */
export function BoardView({ entries }: { entries: readonly BoardEntry[] }) {
  const { say } = useWords('class');
  const { store } = useTraining();
  const { projector } = useTrainingPage();
  const files = useOpenedFiles();
  const saveTable = useSaveTable();
  const [replayed, setReplayed] = useState<number | null>(null);
  const [wrong, setWrong] = useState<number | null>(null);
  const [emptying, setEmptying] = useState(false);
  const people = store.board.people.value;
  const board = useMemo(() => classBoard(entries, people), [entries, people]);
  const filled = entries.length > 0;
  async function replayAll(): Promise<void> {
    setWrong(null);
    setReplayed(0);
    const all = await judged(entries, setReplayed);
    setWrong(all.filter(({ doubt }) => doubt === 'notBorneOut').length);
    setReplayed(null);
    await store.board.judge(all);
  }
  return (
    <>
      <div class="board-top">
        {!projector && <p class="board-intro">{say('intro')}</p>}
        {(filled || projector) && <ProjectorSwitch />}
      </div>
      {!projector && (
        <>
          <div class="row">
            <OpenFile
              label={say('open')}
              multiple
              primary={!filled}
              onFiles={(chosen) => void files.open(chosen)}
            />
            <button type="button" class="button" onClick={() => void files.addOwn()}>
              {say('own')}
            </button>
            {filled && (
              <>
                <button
                  type="button"
                  class="button"
                  disabled={replayed !== null}
                  onClick={() => void replayAll()}
                >
                  {say('verify')}
                </button>
                <button type="button" class="button" onClick={() => saveTable(board)}>
                  {say('save')}
                </button>
                <button type="button" class="button" onClick={() => setEmptying(true)}>
                  {say('empty')}
                </button>
              </>
            )}
          </div>
          <BoardNews
            results={entries.length}
            trainees={board.trainees.length}
            reading={files.progress}
            opened={files.opened}
            replayed={replayed}
            wrong={wrong}
            unkept={store.board.unkept.value}
          />
        </>
      )}
      {filled ? (
        <>
          <BoardTable board={board} />
          <CountedTables board={board} />
        </>
      ) : (
        <div class="empty">
          <p>{say('none')}</p>
        </div>
      )}
      {emptying && (
        <EmptyDialog
          results={entries.length}
          onClose={(emptied) => {
            setEmptying(false);
            if (!emptied) return;
            setWrong(null);
            files.forget();
          }}
        />
      )}
    </>
  );
}
