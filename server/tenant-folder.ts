import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { TenantChanges } from '../dataverse/simulated/changes';
import type { TenantStore } from '../dataverse/simulated/owner';
import {
  applyJournal,
  Damage,
  type FiledTenant,
  fileLine,
  type JournalEntry,
  readState,
  type StateHead,
} from './tenant-files';

/** A tenant as it was kept, for `restoreTenant`. */
export interface SavedState {
  core: unknown;
  rows: Record<string, unknown[]>;
}

export type Opened =
  | { kind: 'new' }
  | { kind: 'good'; state: SavedState }
  /** `lastGood` is what can still be read, or null where nothing can. */
  | { kind: 'damaged'; what: string; lastGood: SavedState | null };

/** A folder that cannot be used as it is; the message says why and what to do. */
export class FolderError extends Error {}

const LOCK = 'lock';
const OURS = /^(?:state|journal)-(\d+)\.ndjson(?:\.new)?$/;
const ASIDE = /^damaged-/;

/** A journal that grows beyond this is folded into a new state. */
const FOLD_AT_BYTES = 64 * 1024 * 1024;

const statePath = (folder: string, generation: number) => join(folder, `state-${generation}.ndjson`);
const journalPath = (folder: string, generation: number) => join(folder, `journal-${generation}.ndjson`);

/** Numbers of the states in a folder, the newest first. */
function generationsOf(folder: string): number[] {
  const numbers = readdirSync(folder).flatMap((name) => /^state-(\d+)\.ndjson$/.exec(name)?.[1] ?? []);
  return numbers.map(Number).sort((one, other) => other - one);
}

function savedState({ core, tables }: FiledTenant): SavedState {
  return { core, rows: Object.fromEntries([...tables].map(([table, rows]) => [table, [...rows.values()]])) };
}

/** The state before the newest, with all that came after it: what the newest was made of. */
function lastGoodBefore(folder: string, [newest = 0, before]: readonly number[]): SavedState | null {
  if (before === undefined) return null;
  try {
    const tenant = readState(statePath(folder, before));
    if (!applyJournal(tenant, journalPath(folder, before))) applyJournal(tenant, journalPath(folder, newest));
    return savedState(tenant);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return null;
  }
}

/** What a folder holds. Nothing in it is changed. @throws FolderError where it is somebody else's */
export function openFolder(folder: string): Opened {
  if (!existsSync(folder)) return { kind: 'new' };
  const foreign = readdirSync(folder).find((name) => !OURS.test(name) && name !== LOCK && !ASIDE.test(name));
  const generations = generationsOf(folder);
  const [newest] = generations;
  if (newest === undefined) {
    if (!foreign) return { kind: 'new' };
    throw new FolderError(
      `${folder} holds no tenant but other files, such as ${foreign}. Name another folder.`,
    );
  }
  try {
    const tenant = readState(statePath(folder, newest));
    const damage = applyJournal(tenant, journalPath(folder, newest));
    const state = savedState(tenant);
    return damage ? { kind: 'damaged', what: damage.message, lastGood: state } : { kind: 'good', state };
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return { kind: 'damaged', what: error.message, lastGood: lastGoodBefore(folder, generations) };
  }
}

/** Puts what is damaged aside, so that the folder can be begun afresh; nothing is deleted. */
export function putAside(folder: string, now: Date): string {
  const aside = join(folder, `damaged-${now.toISOString().replaceAll(':', '.')}`);
  mkdirSync(aside);
  for (const name of readdirSync(folder)) {
    if (OURS.test(name)) renameSync(join(folder, name), join(aside, name));
  }
  return aside;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** One server at a time writes to a folder. @throws FolderError where another one does */
function takeLock(folder: string): () => void {
  const path = join(folder, LOCK);
  const holder = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  if (holder > 0 && holder !== process.pid && isRunning(holder)) {
    throw new FolderError(
      `${folder} is in use by another Mailbox Coach (process ${holder}). Stop it, or name another folder.`,
    );
  }
  writeFileSync(path, String(process.pid));
  return () => rmSync(path, { force: true });
}

function syncFolder(folder: string): void {
  // A rename is on the disk when its folder is; Windows has no such call.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

export interface TenantFolder extends TenantStore {
  close(): void;
}

/**
 * Keeps a tenant in a folder that `openFolder` found new or good. A change is on the disk before it is
 * answered. States are numbered, and the last two stay: what damages the newest loses nothing.
 */
export function createTenantFolder(folder: string): TenantFolder {
  mkdirSync(folder, { recursive: true });
  const releaseLock = takeLock(folder);
  let generation = generationsOf(folder)[0] ?? 0;
  let journal: number | null = null;
  let journalBytes = 0;
  let kept: string | null = null;

  /** Writes the whole tenant as a new state, and begins its journal. */
  function fold({ core, everything }: TenantChanges): void {
    const rows = [...everything()];
    const path = statePath(folder, generation + 1);
    const handle = openSync(`${path}.new`, 'w');
    const head: StateHead = { mailboxCoach: 1, core, rows: rows.length };
    writeSync(handle, fileLine(head));
    for (const row of rows) writeSync(handle, fileLine(row));
    fsyncSync(handle);
    closeSync(handle);
    if (journal !== null) closeSync(journal);
    // From this rename on the new state counts; until then the old one and its journal do.
    renameSync(`${path}.new`, path);
    generation += 1;
    journal = openSync(journalPath(folder, generation), 'w');
    journalBytes = 0;
    syncFolder(folder);
    for (const old of generationsOf(folder).slice(2)) {
      rmSync(statePath(folder, old), { force: true });
      rmSync(journalPath(folder, old), { force: true });
    }
  }

  return {
    async save(changes) {
      const { core, tables } = changes;
      if (journal === null || kept !== core.id || journalBytes > FOLD_AT_BYTES) {
        fold(changes);
        kept = core.id;
        return;
      }
      const entry: JournalEntry = {
        core,
        tables: tables.map(({ table, rows }) => ({ table, rows: [...rows] })),
      };
      const line = fileLine(entry);
      writeSync(journal, line);
      fdatasyncSync(journal);
      journalBytes += line.length;
    },
    close() {
      if (journal !== null) closeSync(journal);
      releaseLock();
    },
  };
}
