import { useMemo, useState } from 'preact/hooks';
import type { ExerciseResult } from '../../../domain/exercise';
import {
  type ClassBoard,
  classBoard,
  type RefusedFile,
  readClass,
  unverified,
} from '../../../training/class-board';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { BoardTable } from './BoardTable';
import { CountedTables } from './CountedTables';
import { FileProblems } from './FileProblems';
import { OpenFile } from './OpenFile';

/** More refused files than these are only counted. */
const LISTED = 10;

function Refused({ refused }: { refused: readonly RefusedFile[] }) {
  const { say } = useWords('training-page');
  if (refused.length === 0) return null;
  return (
    <>
      <p class="message message-warn">{say('class.refusedCount', { count: refused.length })}</p>
      {refused.slice(0, LISTED).map(({ file, problems }) =>
        problems ? (
          <FileProblems key={file} file={file} problems={problems.slice(0, 1)} of="Result" />
        ) : (
          <p key={file} class="muted">
            {file}: {say('class.doubtful')}
          </p>
        ),
      )}
    </>
  );
}

/** Whose records do not bear out their grades. */
function Verified({ wrong }: { wrong: readonly ExerciseResult[] }) {
  const { say } = useWords('training-page');
  if (wrong.length === 0) return <p class="message message-good">{say('class.allVerified')}</p>;
  const names = wrong.map(({ record }) => record.start.trainee || say('results.nobody'));
  return (
    <p class="message message-bad">
      {say('class.notVerified', { count: wrong.length, names: [...new Set(names)].join(', ') })}
    </p>
  );
}

/** The results of a class, merged from files without any server. */
export function ClassPart() {
  const { say, tag } = useWords('training-page');
  const { store } = useTraining();
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
      <p>{say('class.intro')}</p>
      <div class="row">
        <OpenFile
          label={say('class.open')}
          multiple
          primary={board.results === 0}
          onFiles={(files) => void open(files)}
        />
        <button
          type="button"
          class="button"
          onClick={() => setResults((before) => [...before, ...(store.results.value ?? [])])}
        >
          {say('class.own')}
        </button>
        {results.length > 0 && (
          <button type="button" class="button" disabled={checking !== null} onClick={() => void verify()}>
            {say('class.verify')}
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
            {say('class.clear')}
          </button>
        )}
      </div>
      <div role="status">
        {done && <p class="loading">{say('class.merging', done)}</p>}
        {!done && board.results > 0 && (
          <p class="muted" data-merged={board.results}>
            {say('class.merged', {
              results: board.results,
              trainees: board.trainees.length,
              seconds: (took / 1000).toLocaleString(tag, { maximumFractionDigits: 2 }),
            })}
          </p>
        )}
        {checking !== null && (
          <p class="loading">{say('class.verifying', { done: checking, all: results.length })}</p>
        )}
        {checked && <Verified wrong={checked} />}
        <Refused refused={refused} />
      </div>
      {board.results === 0 ? (
        <div class="empty">
          <p>{say('class.none')}</p>
        </div>
      ) : (
        <>
          <BoardTable board={board} />
          <CountedTables board={board} />
        </>
      )}
    </>
  );
}
