/** The tenant under diagnosis, and an earlier reading of it: what a page asks for, wherever the work is done. */
import { createClient, type Fetch } from '../dataverse/client';
import type { ImportErrorCode } from '../domain/imports';
import type { Language } from '../domain/languages';
import { type MailboxStanding, mailboxStanding } from '../domain/mailbox-standing';
import { cloudOf } from '../domain/org-address';
import type { Guid, MailboxRow } from '../domain/rows';
import type { TenantSnapshot } from '../domain/snapshot';
import { ImportError, type ImportFile, readAlertText, readImport } from '../sources/import';
import { createSimulatorControl, placeOf } from '../sources/simulator-control';
import { readTenant } from '../sources/tenant-reader';
import { type FindingAnswer, type MailboxAnswer, mailboxAnswer, tenantFindingAnswers } from './answer';
import { type PracticeCopy, practiceCopyOf } from './practice-copy';
import { loadReportWords, type ReportWords } from './reports/report-words';
import { abortable, askOrg, type ConnectedOrgs, readingOf } from './session/asking';
import {
  type Change,
  type ChangedMailbox,
  type ComparisonSummary,
  compareReadings,
} from './session/comparison';
import { type ReportWish, type WrittenReport, writeMailbox, writeTenant } from './session/exports';
import {
  EVERY_MAILBOX,
  type Listing,
  listReading,
  type MailboxFilter,
  type MailboxPage,
  type MailboxSort,
} from './session/listing';
import { type Overview, overviewOf } from './session/overview';
import { type JudgedReading, judge, type Origin } from './session/reading';
import type { LongWork, Work } from './session/work';

export interface SessionSurroundings {
  /** Asks the simulated tenant. */
  fetch: Fetch;
  origin: string;
  /** Absent where none can be connected. */
  orgs?: ConnectedOrgs;
  /** The real time, for what does not tell its own; ISO 8601. */
  now(): string;
}

export interface OpenedMailbox {
  answer: MailboxAnswer;
  /** Only the earlier reading has it. */
  gone: boolean;
  /** Ids of findings that are no cause and only worth knowing. */
  notes: readonly string[];
  ruledOut: { no: readonly string[]; cannotTell: readonly string[] };
  standing: MailboxStanding;
}

/** What is on show after something was read. */
export interface Shown {
  overview: Overview;
  comparison: ComparisonSummary | null;
}

/** All that can be asked of it. Ports and stores take their operations from here. */
export interface TenantSession {
  /** Reads the simulated tenant, as this user may. */
  readSimulated(callerId: Guid | null): LongWork<Shown>;
  /**
   * Reads a connected organization, with the person's own session there.
   * @param kept shows what was read of it before, and asks it nothing
   */
  readOrg(origin: string, kept: boolean): LongWork<Shown>;
  /** @param compared keeps the tenant on show, and compares: the later of the two is the one on show then */
  importFile(file: File, compared: boolean): LongWork<Shown>;
  /** An alert as somebody copied it, or whatever else is in a text. */
  importText(text: string): LongWork<Shown>;
  /** The other of the two is the one on show. */
  swap(): Shown | null;
  endComparison(): Shown | null;
  /** The tenant on show as one to practise on; null where nothing was read. */
  practiceCopy(): PracticeCopy | null;
  tenantFindings(language: Language): Promise<readonly FindingAnswer[]>;
  list(filter: MailboxFilter, sort: MailboxSort | null, from: number, count: number): MailboxPage;
  mailbox(id: Guid, language: Language): Promise<OpenedMailbox | null>;
  changes(of: Change | null, from: number, count: number): { total: number; rows: readonly ChangedMailbox[] };
  /** @param filter which mailboxes; all of them where none is told */
  report(wish: ReportWish, filter: MailboxFilter | null, language: Language): LongWork<WrittenReport>;
  mailboxReport(
    id: Guid,
    wish: ReportWish & { format: 'markdown' | 'html' },
    language: Language,
  ): Promise<WrittenReport | null>;
}

interface Held {
  reading: JudgedReading;
  listing: Listing;
  comparison: ReturnType<typeof compareReadings> | null;
  earlier: JudgedReading | null;
  byId: ReadonlyMap<Guid, MailboxRow>;
}

const NO_CHANGES = { total: 0, rows: [] } as const;

function hold(reading: JudgedReading, earlier: JudgedReading | null): Held {
  return {
    reading,
    listing: listReading(reading),
    comparison: earlier && compareReadings(earlier, reading),
    earlier,
    byId: new Map(reading.rows.map((row) => [row.mailboxid, row])),
  };
}

function openedIn(
  { diagnosis }: JudgedReading,
  row: MailboxRow,
  words: ReportWords,
  gone: boolean,
): OpenedMailbox {
  return {
    answer: mailboxAnswer(diagnosis, row, words),
    gone,
    notes: diagnosis.verdict(row).found.flatMap(({ id, note }) => (note ? [id] : [])),
    ruledOut: diagnosis.ruledOut(row),
    standing: mailboxStanding(diagnosis.snapshot, row),
  };
}

/** A text that is no table: what somebody pastes then is an alert. */
const NO_TABLE: readonly ImportErrorCode[] = ['unknownFormat', 'unknownHeadings', 'noRows'];

const ITSELF: Origin = { file: null, format: null, problems: [] };

export function createTenantSession(surroundings: SessionSurroundings): TenantSession {
  const { fetch, origin, now, orgs } = surroundings;
  let held: Held | null = null;

  function show(reading: JudgedReading, earlier: JudgedReading | null): Shown {
    held = hold(reading, earlier);
    return shown(held);
  }
  const shown = ({ reading, comparison }: Held): Shown => ({
    overview: overviewOf(reading),
    comparison: comparison?.summary ?? null,
  });

  /** Where nothing in a file has a date, such as the text of an alert, it is of now. */
  const dated = (snapshot: TenantSnapshot): TenantSnapshot =>
    Date.parse(snapshot.readOn) > 0 ? snapshot : { ...snapshot, readOn: now() };

  async function imported(file: ImportFile, work: Work): Promise<JudgedReading> {
    const { onProgress, signal } = work;
    onProgress({ phase: 'importing', done: 0, of: null });
    const { snapshot, format, problems } = await readImport(file, {
      signal,
      onProgress: (done, of) => onProgress({ phase: 'importing', done, of }),
    });
    return judge(dated(snapshot), { file: file.name, format, problems }, work);
  }

  return {
    readSimulated: (callerId) => async (work) => {
      const asked = abortable(fetch, work.signal);
      const client = createClient({
        fetch: asked,
        base: `${origin}/api/data/v9.2`,
        callerId: () => callerId,
      });
      const place = placeOf(await createSimulatorControl(asked, origin).status());
      const snapshot = await readTenant(client, readingOf('simulated', work));
      return show(await judge({ ...snapshot, ...place }, ITSELF, work), null);
    },

    readOrg: (org, kept) => async (work) => {
      if (!orgs) throw new TypeError('Organizations cannot be read from here.');
      const snapshot = kept ? await orgs.kept(org) : await askOrg(orgs, org, work);
      if (!snapshot) throw new TypeError('Nothing is kept of this organization any more.');
      return show(await judge({ ...snapshot, ...cloudOf(org) }, ITSELF, work), null);
    },

    importFile: (file, compared) => async (work) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const reading = await imported({ name: file.name, bytes }, work);
      const other = compared ? held?.reading : null;
      if (!other) return show(reading, null);
      const isLater = reading.diagnosis.at > other.diagnosis.at;
      return isLater ? show(reading, other) : show(other, reading);
    },

    importText: (text) => async (work) => {
      const file = { name: '', bytes: new TextEncoder().encode(text) };
      try {
        return show({ ...(await imported(file, work)), file: null }, null);
      } catch (error) {
        // Whoever pastes a text brings an alert, also where its first line looks like headings.
        if (!(error instanceof ImportError && NO_TABLE.includes(error.code))) throw error;
        const { snapshot, format, problems } = readAlertText(text);
        return show(await judge(dated(snapshot), { file: null, format, problems }, work), null);
      }
    },

    swap: () => (held?.earlier ? show(held.earlier, held.reading) : null),
    endComparison: () => (held ? show(held.reading, null) : null),

    practiceCopy: () => held && practiceCopyOf(held.reading.diagnosis.snapshot, held.reading.verdicts),

    async tenantFindings(language) {
      const words = await loadReportWords(language);
      return held ? tenantFindingAnswers(held.reading.diagnosis, words) : [];
    },

    list: (filter, sort, from, count) =>
      held?.listing.page(filter, sort, from, count) ?? { total: 0, from, rows: [] },

    async mailbox(id, language) {
      const words = await loadReportWords(language);
      if (!held) return null;
      const { reading, earlier, byId } = held;
      const row = byId.get(id);
      if (row) return openedIn(reading, row, words, false);
      const before = earlier?.rows.find(({ mailboxid }) => mailboxid === id);
      return earlier && before ? openedIn(earlier, before, words, true) : null;
    },

    changes(of, from, count) {
      if (!held?.comparison) return NO_CHANGES;
      const { changes } = held.comparison;
      const those = of ? changes.filter(({ change }) => change === of) : changes;
      return { total: those.length, rows: those.slice(from, from + count) };
    },

    report: (wish, filter, language) => async (work) => {
      const words = await loadReportWords(language);
      if (!held) throw new Error('Nothing was read that could be reported');
      const { reading, listing } = held;
      return writeTenant(reading, listing.rows(filter ?? EVERY_MAILBOX), wish, words, work);
    },

    async mailboxReport(id, wish, language) {
      const words = await loadReportWords(language);
      const row = held?.byId.get(id);
      return held && row ? writeMailbox(held.reading, row, wish, words) : null;
    },
  };
}
