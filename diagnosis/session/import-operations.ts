/** The operations of a session over files. */

import type { FindingId } from '../../domain/finding-ids';
import type { DateOrder, FileReport } from '../../domain/imports';
import type { KeptReading, ReadingKeeper } from '../../domain/kept-readings';
import type { Guid } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';
import type { NamedFile } from '../../sources/import/files';
import { pseudonymousSnapshot } from '../reports/pseudonymous-snapshot';
import { tellCause } from '../tell-cause';
import { added, type ImportWay, originOf, readPasted, readSources } from './importing';
import type { OnShow, Shown } from './on-show';
import { type JudgedReading, judge, type ReadFiles } from './reading';
import type { LongWork, Work } from './work';

export interface ImportOperations {
  /**
   * Reads files into one tenant: in place of the one on show, added to it (files of another organization wait
   * in `pending` until `settle`), or compared with it.
   */
  importFiles(files: readonly File[], way: ImportWay): LongWork<Shown>;
  /** An alert as somebody copied it, or whatever else is in a text; it adds to what was imported. */
  importText(text: string): LongWork<Shown>;
  /** What becomes of files of another organization that wait. Null where nothing is on show. */
  settle(way: ImportWay | 'drop'): LongWork<Shown | null>;
  /** Reads the files on show again, with dates written like this. */
  readDates(order: DateOrder): LongWork<Shown>;
  /**
   * What somebody found out about a cause, which changes what is found. Null where nothing is on show.
   * @param mailboxid of which it was told; null for the tenant as a whole
   * @param isSo null takes the answer back
   */
  tell(finding: FindingId, mailboxid: Guid | null, isSo: boolean | null): LongWork<Shown | null>;
  /** @param page what it showed of files before its reload is there again; null where that was nothing */
  restore(page: string): LongWork<Shown | null>;
  /**
   * Keeps what was read of files under a name. False where nothing can be kept.
   * @param pseudonyms nobody can be recognized in what is kept
   */
  keepReading(name: string, pseudonyms: boolean): Promise<boolean>;
  /** Null where nothing can be kept. */
  keptReadings(): Promise<readonly KeptReading[] | null>;
  openKept(id: string, compared: boolean): LongWork<Shown>;
  removeKept(id: string): Promise<void>;
}

interface Surroundings {
  onShow: OnShow;
  keeper: ReadingKeeper | undefined;
  now(): string;
  /** The same tenant was judged again. */
  onJudgedAgain(before: JudgedReading, after: JudgedReading): void;
}

/** A report that names nobody. */
const withoutNames = ({ rows, format }: FileReport, place: number): FileReport => ({
  name: `#${place + 1}`,
  format,
  rows,
  problems: [],
});

export function importOperations({ onShow, keeper, now, onJudgedAgain }: Surroundings): ImportOperations {
  let page: string | null = null;
  let waiting: ReadFiles | null = null;

  const shownFiles = (): ReadFiles | null => {
    const reading = onShow.held?.reading;
    return reading?.diagnosis.snapshot.kind === 'imported'
      ? { snapshot: reading.diagnosis.snapshot, origin: reading }
      : null;
  };

  /** What is on show is held over a reload; where the disk is full, it is shown all the same. */
  async function held(shown: Shown, snapshot: TenantSnapshot, { files }: JudgedReading): Promise<Shown> {
    if (page && keeper) await keeper.hold(page, { snapshot, files }).catch(() => {});
    return shown;
  }

  async function open({ snapshot, origin }: ReadFiles, work: Work): Promise<Shown> {
    const reading = await judge(snapshot, origin, work);
    return held(onShow.show(reading, null), snapshot, reading);
  }

  async function compare({ snapshot, origin }: ReadFiles, work: Work): Promise<Shown> {
    const other = onShow.held?.reading;
    const reading = await judge(snapshot, origin, work);
    return other ? onShow.compare(reading, other) : onShow.show(reading, null);
  }

  /** A later file adds to what is there; one of another organization asks. */
  async function add(read: ReadFiles, work: Work): Promise<Shown> {
    const before = shownFiles();
    if (!before) return open(read, work);
    const joined = added(before, read);
    if (joined) return open(joined, work);
    waiting = read;
    const files = read.origin.files.map(({ name }) => name);
    return onShow.ask({ files, name: read.snapshot.name ?? null }) ?? open(read, work);
  }

  const WAYS = { open, add, compare } as const;

  return {
    importFiles: (files, way) => async (work) =>
      WAYS[way](await readSources(files as readonly NamedFile[], now(), work), work),

    importText: (text) => async (work) => {
      const read = await readPasted(text, now(), work);
      return add(read, work);
    },

    settle: (way) => async (work) => {
      const read = waiting;
      waiting = null;
      const before = shownFiles();
      if (!read || way === 'drop') return onShow.ask(null);
      if (way !== 'add' || !before) return WAYS[way](read, work);
      return open(added(before, read, true) ?? read, work);
    },

    readDates: (order) => async (work) => {
      const { sources = [], apart = [] } = onShow.held?.reading ?? {};
      const again = await readSources(sources, now(), work, order);
      return open(
        apart.reduce((read, before) => added(before, read, true) ?? read, again),
        work,
      );
    },

    tell: (finding, mailboxid, isSo) => async (work) => {
      const { held: before } = onShow;
      if (!before) return null;
      const { diagnosis, rows, verdicts, ...origin } = before.reading;
      const { snapshot } = diagnosis;
      const told = tellCause(snapshot.told, { finding, mailboxid, isSo, toldOn: now() });
      const reading = await judge({ ...snapshot, told }, origin, work);
      onJudgedAgain(before.reading, reading);
      const shown = onShow.show(reading, before.earlier);
      return snapshot.kind === 'imported' ? held(shown, reading.diagnosis.snapshot, reading) : shown;
    },

    restore: (of) => async (work) => {
      page = of;
      // Where nothing is kept, nothing is there again, and that is no trouble.
      const kept = await keeper?.held(of).catch(() => null);
      if (!kept) return null;
      return onShow.show(await judge(kept.snapshot, originOf(kept.files), work), null);
    },

    async keepReading(name, pseudonyms) {
      const read = shownFiles();
      if (!keeper || !read) return false;
      const { snapshot, origin } = read;
      // Names of files, and cells that remarks quote, may name somebody.
      const files = pseudonyms ? origin.files.map(withoutNames) : origin.files;
      await keeper.keep(name, { snapshot: pseudonyms ? pseudonymousSnapshot(snapshot) : snapshot, files });
      return true;
    },

    keptReadings: async () => (await keeper?.list().catch(() => null)) ?? null,

    openKept: (id, compared) => async (work) => {
      const kept = await keeper?.open(id);
      if (!kept) throw new TypeError('Nothing is kept under this name any more.');
      const read = { snapshot: kept.snapshot, origin: originOf(kept.files) };
      return compared ? compare(read, work) : open(read, work);
    },

    removeKept: async (id) => keeper?.remove(id),
  };
}
