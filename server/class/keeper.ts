/** Where a class is kept: the port that a database will stand behind as well, and the folder that does so today. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Scenario } from '../../domain/scenario';
import { LOCK, LockHeld, takeLock } from '../folder-lock';
import { type KeptTenant, openTenant } from '../kept-tenant';
import { FolderError } from '../tenant-folder';

const SeatData = v.object({
  id: v.pipe(v.string(), v.uuid()),
  name: v.string(),
  /** Hashes: the secrets themselves are the trainee's alone. */
  token: v.string(),
  back: v.string(),
});

/** A seat as it is kept. */
export type KeptSeat = v.InferOutput<typeof SeatData>;

const ClassData = v.object({ mailboxCoachClass: v.literal(1), seats: v.array(SeatData) });

export interface ClassKeeper {
  seats(): readonly KeptSeat[];
  keepSeats(seats: readonly KeptSeat[]): void;
  /** @throws FolderError where the tenant of the seat cannot be used */
  openTenant(seat: string): Promise<KeptTenant>;
  /** Results by attempt, each the text of its file. */
  results(): ReadonlyMap<string, string>;
  keepResult(attempt: string, text: string): void;
  /** Everything of the class is gone for good. */
  forget(): void;
  close(): void;
}

const FILE = 'class.json';
const SEATS = 'seats';
const RESULTS = 'results';
const RESULT = /^([\da-f-]{36})\.json$/;
const OWN = [FILE, `${FILE}.new`, SEATS, RESULTS, LOCK];

/** What stands in the folder of a class is its owner's alone. */
const PRIVATE = { mode: 0o600 } as const;
const FOLDER = { recursive: true, mode: 0o700 } as const;

/** A reader finds the old text or the new one, and nothing in between. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, PRIVATE);
  renameSync(`${path}.new`, path);
}

function readSeats(folder: string): KeptSeat[] {
  const path = join(folder, FILE);
  if (!existsSync(path)) return [];
  try {
    return v.parse(ClassData, JSON.parse(readFileSync(path, 'utf8'))).seats;
  } catch {
    throw new FolderError(
      `${path} cannot be read. Name another folder, or take that file away: seats are joined anew.`,
    );
  }
}

/** @throws FolderError where it holds something else, or another server uses it */
function takeFolder(folder: string): () => void {
  mkdirSync(folder, FOLDER);
  const foreign = readdirSync(folder).find((name) => !OWN.includes(name));
  if (foreign) {
    throw new FolderError(
      `${folder} holds no class but other files, such as ${foreign}. Name another folder.`,
    );
  }
  try {
    return takeLock(folder);
  } catch (error) {
    if (error instanceof LockHeld) throw new FolderError(error.message);
    throw error;
  }
}

/** Each seat has a folder of its own below that of the class, kept as the tenant of a plain server is. */
export function createClassFolder(folder: string, scenario: Scenario): ClassKeeper {
  const release = takeFolder(folder);
  let seats: readonly KeptSeat[];
  const results = new Map<string, string>();
  const makeFolders = () => {
    for (const name of [SEATS, RESULTS]) mkdirSync(join(folder, name), FOLDER);
  };
  try {
    seats = readSeats(folder);
    makeFolders();
    for (const name of readdirSync(join(folder, RESULTS))) {
      const [, attempt] = RESULT.exec(name) ?? [];
      if (attempt) results.set(attempt, readFileSync(join(folder, RESULTS, name), 'utf8'));
    }
  } catch (error) {
    release();
    throw error;
  }
  return {
    seats: () => seats,
    keepSeats(next) {
      writeWhole(join(folder, FILE), JSON.stringify({ mailboxCoachClass: 1, seats: next }, null, 1));
      seats = next;
    },
    openTenant: (seat) => openTenant({ scenario, data: join(folder, SEATS, seat), recover: false }),
    results: () => results,
    keepResult(attempt, text) {
      writeWhole(join(folder, RESULTS, `${attempt}.json`), text);
      results.set(attempt, text);
    },
    forget() {
      for (const name of [FILE, SEATS, RESULTS]) rmSync(join(folder, name), { recursive: true, force: true });
      seats = [];
      results.clear();
      makeFolders();
    },
    close: release,
  };
}
