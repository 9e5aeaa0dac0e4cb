import type { RefusedFile } from '../../../training/class-entries';
import { useWords } from '../../ui/use-words';
import { FileProblems } from '../page/FileProblems';

/** More refused files than these are only counted. */
const LISTED = 10;

/** Files that are not on the board, and why. */
function Refused({ refused }: { refused: readonly RefusedFile[] }) {
  const { say } = useWords('class');
  if (refused.length === 0) return null;
  return (
    <>
      <p class="message message-warn">{say('refusedCount', { count: refused.length })}</p>
      {refused.slice(0, LISTED).map(({ file, problems }) =>
        problems ? (
          <FileProblems key={file} file={file} problems={problems.slice(0, 1)} of="Result" />
        ) : (
          <p key={file} class="muted">
            {file}: {say('differs')}
          </p>
        ),
      )}
    </>
  );
}

interface BoardNewsProps {
  results: number;
  trainees: number;
  /** Files that are being read. */
  reading: { done: number; all: number } | null;
  opened: { refused: readonly RefusedFile[]; changed: number; took: number } | null;
  /** Records that were replayed so far; null where none are. */
  replayed: number | null;
  /** How many of all do not bear out their grades; null where nobody asked. */
  wrong: number | null;
  unkept: boolean;
}

/** What came of opening and replaying. */
export function BoardNews({ results, trainees, reading, opened, replayed, wrong, unkept }: BoardNewsProps) {
  const { say, tag } = useWords('class');
  const seconds = (opened?.took ?? 0).toLocaleString(tag, { maximumFractionDigits: 2 });
  return (
    <div role="status" class="board-news">
      {reading && <p class="loading">{say('merging', reading)}</p>}
      {!reading && results > 0 && (
        <p class="muted" data-merged={results}>
          {opened ? say('merged', { results, trainees, seconds }) : say('counted', { results, trainees })}
        </p>
      )}
      {unkept && <p class="message message-warn">{say('unkept')}</p>}
      {replayed !== null && <p class="loading">{say('verifying', { done: replayed, all: results })}</p>}
      {wrong === 0 && <p class="message message-good">{say('allVerified')}</p>}
      {wrong !== null && wrong > 0 && (
        <p class="message message-bad">{say('notVerified', { count: wrong })}</p>
      )}
      {opened && opened.changed > 0 && (
        <p class="message message-warn">{say('changedCount', { count: opened.changed })}</p>
      )}
      <Refused refused={opened?.refused ?? []} />
    </div>
  );
}
