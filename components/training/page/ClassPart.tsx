import { useMemo, useState } from 'preact/hooks';
import type { ExerciseResult } from '../../../domain/exercise';
import {
  type ClassBoard,
  classBoard,
  type RefusedFile,
  readClass,
  unverified,
} from '../../../training/class-board';
import { useTraining } from '../training-context';
import { BoardTable } from './BoardTable';
import { CountedTables } from './CountedTables';
import { FileProblems } from './FileProblems';
import { OpenFile } from './OpenFile';
import { useTrainingPage } from './page-context';

/** More refused files than these are only counted. */
const LISTED = 10;

function Refused({ refused }: { refused: readonly RefusedFile[] }) {
  const { tell } = useTrainingPage();
  if (refused.length === 0) return null;
  return (
    <>
      <p class="message message-warn">{tell('class.refusedCount', { count: refused.length })}</p>
      {refused.slice(0, LISTED).map(({ file, problems }) =>
        problems ? (
          <FileProblems key={file} file={file} problems={problems.slice(0, 1)} of="Result" />
        ) : (
          <p key={file} class="muted">
            {file}: {tell('class.doubtful')}
          </p>
        ),
      )}
    </>
  );
}

/** Whose records do not bear out their grades. */
function Verified({ wrong }: { wrong: readonly ExerciseResult[] }) {
  const { tell } = useTrainingPage();
  if (wrong.length === 0) return <p class="message message-good">{tell('class.allVerified')}</p>;
  const names = wrong.map(({ record }) => record.start.trainee || tell('results.nobody'));
  return (
    <p class="message message-bad">
      {tell('class.notVerified', { count: wrong.length, names: [...new Set(names)].join(', ') })}
    </p>
  );
}

/** The results of a class, merged from files without any server. */
export function ClassPart() {
  const { store } = useTraining();
  const { tell, words } = useTrainingPage();
  const [results, setResults] = useState<readonly ExerciseResult[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [done, setDone] = useState<{ done: number; all: number } | null>(null);
  const [took, setTook] = useState(0);
  const [checked, setChecked] = useState<readonly ExerciseResult[] | null>(null);
  const [checking, setChecking] = useState<number | null>(null);
  const board: ClassBoard = useMemo(() => classBoard(results), [results]);
  async function verify(): Promise<void> {
    setChecked(null);
    setChecking(0);
    setChecked(await unverified(results, setChecking));
    setChecking(null);
  }
  async function open(files: readonly File[]): Promise<void> {
    const began = performance.now();
    setDone({ done: 0, all: files.length });
    const read = await readClass(files, (number) => setDone({ done: number, all: files.length }));
    setResults((before) => [...before, ...read.results]);
    setRefused(read.refused);
    setTook(performance.now() - began);
    setDone(null);
  }
  return (
    <>
      <p>{tell('class.intro')}</p>
      <div class="row">
        <OpenFile label={tell('class.open')} multiple onFiles={(files) => void open(files)} />
        <button
          type="button"
          class="button"
          onClick={() => setResults((before) => [...before, ...(store.results.value ?? [])])}
        >
          {tell('class.own')}
        </button>
        {results.length > 0 && (
          <button type="button" class="button" disabled={checking !== null} onClick={() => void verify()}>
            {tell('class.verify')}
          </button>
        )}
        {results.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setResults([]);
              setChecked(null);
              setRefused([]);
            }}
          >
            {tell('class.clear')}
          </button>
        )}
      </div>
      <div role="status">
        {done && <p class="loading">{tell('class.merging', done)}</p>}
        {!done && board.results > 0 && (
          <p class="muted" data-merged={board.results}>
            {tell('class.merged', {
              results: board.results,
              trainees: board.trainees.length,
              seconds: (took / 1000).toLocaleString(words.language, { maximumFractionDigits: 2 }),
            })}
          </p>
        )}
        {checking !== null && (
          <p class="loading">{tell('class.verifying', { done: checking, all: results.length })}</p>
        )}
        {checked && <Verified wrong={checked} />}
        <Refused refused={refused} />
      </div>
      {board.results === 0 ? (
        <p class="muted">{tell('class.none')}</p>
      ) : (
        <>
          <BoardTable board={board} />
          <CountedTables board={board} />
        </>
      )}
    </>
  );
}
