import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { TenantChanges } from '../dataverse/simulated/changes';
import type { TenantStore } from '../dataverse/simulated/owner';
import { LOCK, LockHeld, takeLock } from './folder-lock';
import { type Disk, disk, LineFile } from './line-file';
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

/** The number of a journal that has rows and whose state somebody took away. */
function orphanedJournal(folder: string, newest: number): number | undefined {
  return readdirSync(folder)
    .flatMap((name) => /^journal-(\d+)\.ndjson$/.exec(name)?.[1] ?? [])
    .map(Number)
    .find((number) => number > newest && statSync(journalPath(folder, number)).size > 0);
}

/** The newest state that is there, as far as it can be read. */
function lastGoodOf(folder: string, newest: number): SavedState | null {
  try {
    const tenant = readState(statePath(folder, newest));
    applyJournal(tenant, journalPath(folder, newest));
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
  const orphan = orphanedJournal(folder, newest);
  if (orphan !== undefined) {
    const what = `state-${orphan}.ndjson is missing, and its journal is there`;
    return { kind: 'damaged', what, lastGood: lastGoodOf(folder, newest) };
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

function syncFolder(folder: string): void {
  // A rename is on the disk when its folder is; Windows has no such call.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** @throws FolderError where another server writes to it */
function locked(folder: string): () => void {
  try {
    return takeLock(folder);
  } catch (error) {
    if (error instanceof LockHeld) throw new FolderError(error.message);
    throw error;
  }
}

export interface TenantFolder extends TenantStore {
  close(): void;
}

/**
 * Keeps a tenant in a folder that `openFolder` found new or good. A change is on the disk before it is
 * answered. States are numbered, and the last two stay: what damages the newest loses nothing.
 */
export function createTenantFolder(folder: string, writer: Disk = disk): TenantFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const releaseLock = locked(folder);
  let generation = generationsOf(folder)[0] ?? 0;
  let journal: LineFile | null = null;
  let kept: string | null = null;

  /** Writes a whole tenant beside the present state; nothing of it is left where the disk takes less. */
  function written(path: string, { core, everything }: TenantChanges): void {
    const rows = [...everything()];
    const head: StateHead = { mailboxCoach: 1, core, rows: rows.length };
    const file = new LineFile(path, writer);
    try {
      file.append(fileLine(head), false);
      for (const row of rows) file.append(fileLine(row), false);
      file.sync();
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      file.close();
    }
  }

  /** Writes the whole tenant as a new state, and begins its journal. */
  function fold(changes: TenantChanges): void {
    const path = statePath(folder, generation + 1);
    written(`${path}.new`, changes);
    const next = new LineFile(journalPath(folder, generation + 1), writer);
    // From this rename on the new state counts; until then the old one and its journal do.
    renameSync(`${path}.new`, path);
    journal?.close();
    journal = next;
    generation += 1;
    syncFolder(folder);
    for (const old of generationsOf(folder).slice(2)) {
      rmSync(statePath(folder, old), { force: true });
      rmSync(journalPath(folder, old), { force: true });
    }
  }

  return {
    async save(changes) {
      const { core, tables } = changes;
      if (journal === null || kept !== core.id || journal.length > FOLD_AT_BYTES) {
        fold(changes);
        kept = core.id;
        return;
      }
      const entry: JournalEntry = {
        core,
        tables: tables.map(({ table, rows }) => ({ table, rows: [...rows] })),
      };
      journal.append(fileLine(entry));
    },
    close() {
      journal?.close();
      releaseLock();
    },
  };
}
