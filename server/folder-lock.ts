import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWNER_ONLY } from './line-file';

/** The file that says which process writes to a folder. */
export const LOCK = 'lock';

/** A folder that is in use; the message says by whom and what to do. */
export class LockHeld extends Error {}

/** When a process began, as Linux counts it: a number that was given out anew is of another process. */
function startOf(pid: number): string {
  try {
    // The name of the program is in parentheses, and may hold spaces.
    const [, fields = ''] = /\)\s+(.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return fields.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process, which may not be signalled, runs as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderOf(path: string): number | null {
  let written: string;
  try {
    written = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const [, number = '', start = ''] = /^(\d+)(?: (\d+))?\s*$/.exec(written) ?? [];
  const pid = Number(number);
  if (pid <= 0 || pid === process.pid || !isRunning(pid)) return null;
  const now = startOf(pid);
  // A lock without a start is of an earlier version, or of a system that does not tell: then the number decides.
  return start === '' || now === '' || start === now ? pid : null;
}

/**
 * One server at a time writes to a folder.
 * @returns gives the lock back
 * @throws LockHeld where another one does
 */
export function takeLock(folder: string): () => void {
  const path = join(folder, LOCK);
  const ours = `${process.pid} ${startOf(process.pid)}`.trim();
  for (let tries = 0; ; tries += 1) {
    try {
      // Of two that begin at once, one makes the file.
      writeFileSync(path, ours, { flag: 'wx', mode: OWNER_ONLY });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 3) throw error;
      const holder = holderOf(path);
      if (holder !== null) {
        throw new LockHeld(
          `${folder} is in use by another Mailbox Coach (process ${holder}). Stop it, or name another folder.`,
        );
      }
      rmSync(path, { force: true });
    }
  }
}
