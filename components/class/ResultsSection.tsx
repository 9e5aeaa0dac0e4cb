import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClassView } from '../../domain/classroom';
import { writeResult } from '../../sources/result-file';
import { classBoard } from '../../training/class-board';
import { attemptOf, type BoardEntry, readClass } from '../../training/class-entries';
import { useApp } from '../app-context';
import { BoardResult } from '../training/board/BoardResult';
import { BoardTable } from '../training/board/BoardTable';
import { CountedTables } from '../training/board/CountedTables';
import { useTrainingPage } from '../training/page/page-context';
import { useTraining } from '../training/training-context';
import { useWords } from '../ui/use-words';
import { useClass } from './class-context';

/** Puts what the server collected on the board of this browser; a result that is there already stays as it is. */
function useCollected(collected: readonly string[]): { entries: readonly BoardEntry[]; unread: boolean } {
  const { control } = useClass();
  const { board } = useTraining().store;
  const [unread, setUnread] = useState(false);
  useEffect(() => void board.read(), []);
  const all = board.entries.value;
  const entries = (all ?? []).filter((entry) => collected.includes(attemptOf(entry)));
  const isShort = all !== null && entries.length < collected.length;
  useEffect(() => {
    if (!isShort) return;
    void (async () => {
      const texts = await control.results();
      const files = texts.map((content) => ({ name: '', text: async () => content }));
      const { read, refused } = await readClass(files, () => {});
      setUnread(refused.length > 0);
      await board.add(read);
    })().catch(() => setUnread(true));
  }, [isShort, collected.length]);
  return { entries, unread };
}

/** A name as every system takes it in a file's name. */
const forFile = (name: string) =>
  name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40) || 'x';

async function zipOf(entries: readonly BoardEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const files = await Promise.all(
    entries.map(async ({ result }) => {
      const { trainee, pack, attempt } = result.record.start;
      const name = `${forFile(trainee)}-${pack.id}-${attempt.slice(0, 8)}.json`;
      return [name, strToU8(await writeResult(result))] as const;
    }),
  );
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}

/** The board of this class, filled as exercises end. */
export function ResultsSection({ view }: { view: ClassView }) {
  const { say } = useWords('classroom');
  const { store } = useTraining();
  const { places } = useApp();
  const { part, projector } = useTrainingPage();
  const { entries, unread } = useCollected(view.results);
  const people = store.board.people.value;
  const board = useMemo(() => classBoard(entries, people), [entries.length, people, view.revision]);
  if (part.of) return <BoardResult key={part.of} attempt={part.of} entries={entries} />;
  return (
    <section class="class-results">
      <h2>{say('results.title')}</h2>
      {unread && (
        <p class="message message-bad" role="alert">
          {say('results.unread')}
        </p>
      )}
      {entries.length === 0 ? (
        <p class="empty">{say('results.none')}</p>
      ) : (
        <>
          {!projector && (
            <div class="row">
              <button
                type="button"
                class="button"
                data-class="save"
                onClick={() =>
                  void zipOf(entries).then((zip) => places.saveFile('class.zip', zip, 'application/zip'))
                }
              >
                {say('results.save')}
              </button>
            </div>
          )}
          <BoardTable board={board} />
          <CountedTables board={board} />
        </>
      )}
    </section>
  );
}
