import { useState } from 'preact/hooks';
import { hashOf } from '../../../sources/result-file';
import { type RefusedFile, readClass } from '../../../training/class-entries';
import { useTraining } from '../training-context';

interface Opened {
  refused: readonly RefusedFile[];
  /** Files that were changed after they were written. */
  changed: number;
  /** Seconds that reading and merging took. */
  took: number;
}

/** Puts results on the board, from files or from this browser; what came of it, and how far it is. */
export function useOpenedFiles() {
  const { store } = useTraining();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  async function open(files: readonly File[]): Promise<void> {
    const began = performance.now();
    const all = files.length;
    setProgress({ done: 0, all });
    const { read, refused } = await readClass(files, (done) => setProgress({ done, all }));
    const took = (performance.now() - began) / 1000;
    const differing = await store.board.add(read);
    setOpened({
      refused: [...refused, ...differing.map(({ file }) => ({ file, problems: null }))],
      changed: read.filter((each) => each.doubt === 'changed' && !differing.includes(each)).length,
      took,
    });
    setProgress(null);
  }
  async function addOwn(): Promise<void> {
    const own = store.results.value ?? [];
    const added = await Promise.all(
      own.map(async (result) => ({ result, hash: await hashOf(result), doubt: null })),
    );
    await store.board.add(added);
    setOpened(null);
  }
  return { opened, progress, open, addOwn, forget: () => setOpened(null) };
}
