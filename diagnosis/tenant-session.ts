/** The tenant under diagnosis, and an earlier reading of it: what a page asks for, wherever the work is done. */
import { createClient, type DataverseClient, DataverseError, type Fetch } from '../dataverse/client';
import type { ReadingKeeper } from '../domain/kept-readings';
import type { Language } from '../domain/languages';
import { type MailboxStanding, mailboxStanding } from '../domain/mailbox-standing';
import { cloudOf } from '../domain/org-address';
import type { Guid, MailboxRow } from '../domain/rows';
import { type ToldCause, toldOf } from '../domain/told-causes';
import { createSimulatorControl, placeOf } from '../sources/simulator-control';
import { readTenant } from '../sources/tenant-reader';
import { type FindingAnswer, type MailboxAnswer, mailboxAnswer, tenantFindingAnswers } from './answer';
import type { ArrivalAsked } from './arrival-answer';
import { type ArrivalDesk, type AskedArrival, createArrivalDesk } from './ask-arrival';
import { type PracticeCopy, practiceCopyOf } from './practice-copy';
import { loadReportWords, type ReportWords } from './reports/report-words';
import { abortable, askOrg, type ConnectedOrgs, readingOf } from './session/asking';
import { writeBundle } from './session/bundle-file';
import type { Change, ChangedMailbox } from './session/comparison';
import { type ReportWish, type WrittenReport, writeMailbox, writeTenant } from './session/exports';
import { type ImportOperations, importOperations } from './session/import-operations';
import { EVERY_MAILBOX, type MailboxFilter, type MailboxPage, type MailboxSort } from './session/listing';
import { OnShow, type Shown } from './session/on-show';
import { type JudgedReading, judge, type Origin } from './session/reading';
import { type LongWork, waitUntil } from './session/work';

export interface SessionSurroundings {
  /** Asks the simulated tenant. */
  fetch: Fetch;
  origin: string;
  /** Absent where none can be connected. */
  orgs?: ConnectedOrgs;
  /** Absent where nothing outlives the page. */
  keeper?: ReadingKeeper;
  /** The real time, for what does not tell its own; ISO 8601. */
  now(): string;
}

/** What came of a question; why nobody answered it otherwise. */
export type ArrivalOutcome = { asked: AskedArrival } | { refused: string };

export interface OpenedMailbox {
  answer: MailboxAnswer;
  /** Only the earlier reading has it. */
  gone: boolean;
  /** Ids of findings that are no cause and only worth knowing. */
  notes: readonly string[];
  ruledOut: { no: readonly string[]; cannotTell: readonly string[] };
  standing: MailboxStanding;
  /** What somebody found out of its causes. */
  told: readonly ToldCause[];
}

/** All that can be asked of it. Ports and stores take their operations from here. */
export interface TenantSession extends ImportOperations {
  /** Reads the simulated tenant, as this user may. */
  readSimulated(callerId: Guid | null): LongWork<Shown>;
  /**
   * Reads a connected organization, with the person's own session there.
   * @param kept shows what was read of it before, and asks it nothing
   */
  readOrg(origin: string, kept: boolean): LongWork<Shown>;
  /** The other of the two is the one on show. */
  swap(): Shown | null;
  endComparison(): Shown | null;
  /** The tenant on show as one to practise on; null where nothing was read. */
  practiceCopy(): PracticeCopy | null;
  tenantFindings(language: Language): Promise<readonly FindingAnswer[]>;
  /** An organization of which everything was deleted is shown no more, nor compared with. */
  forgetOrg(org: string): { forgotten: boolean; shown: Shown | null };
  list(filter: MailboxFilter, sort: MailboxSort | null, from: number, count: number): MailboxPage;
  mailbox(id: Guid, language: Language): Promise<OpenedMailbox | null>;
  /**
   * Why something does not arrive at a mailbox of the tenant on show; null where it has none of that id.
   * @param fresh reads again what was read of it before
   */
  arrival(id: Guid, asked: ArrivalAsked, fresh: boolean): Promise<ArrivalOutcome | null>;
  changes(of: Change | null, from: number, count: number): { total: number; rows: readonly ChangedMailbox[] };
  /** @param filter which mailboxes; all of them where none is told */
  report(wish: ReportWish, filter: MailboxFilter | null, language: Language): LongWork<WrittenReport>;
  /** What the diagnosis reads, as a file that somebody else can diagnose. */
  bundle(pseudonyms: boolean): LongWork<WrittenReport>;
  mailboxReport(
    id: Guid,
    wish: ReportWish & { format: 'markdown' | 'html' },
    language: Language,
  ): Promise<WrittenReport | null>;
}

const NO_CHANGES = { total: 0, rows: [] } as const;

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
    told: toldOf(diagnosis.snapshot.told, row.mailboxid),
  };
}

const ITSELF: Origin = { file: null, format: null, problems: [], files: [], sources: [] };

export function createTenantSession(surroundings: SessionSurroundings): TenantSession {
  const { fetch, origin, now, orgs, keeper } = surroundings;
  const onShow = new OnShow();
  const orgOf = new WeakMap<JudgedReading, string>();
  const callerOf = new WeakMap<JudgedReading, Guid | null>();
  const desks = new WeakMap<JudgedReading, ArrivalDesk>();

  const simulatedClient = (asked: Fetch, callerId: Guid | null): DataverseClient =>
    createClient({ fetch: asked, base: `${origin}/api/data/v9.2`, callerId: () => callerId });

  /** Whom to ask more about what was read; null where it came from a file. */
  async function askerOf(reading: JudgedReading): Promise<DataverseClient | null> {
    const org = orgOf.get(reading);
    if (org !== undefined) return orgs?.client(org, new AbortController().signal) ?? null;
    const caller = callerOf.get(reading);
    return caller === undefined ? null : simulatedClient(fetch, caller);
  }

  function deskOf(reading: JudgedReading): ArrivalDesk {
    const before = desks.get(reading);
    if (before) return before;
    const wait = (milliseconds: number) => waitUntil(milliseconds, new AbortController().signal);
    const desk = createArrivalDesk(reading.diagnosis, () => askerOf(reading), wait);
    desks.set(reading, desk);
    return desk;
  }

  return {
    readSimulated: (callerId) => async (work) => {
      const asked = abortable(fetch, work.signal);
      const client = simulatedClient(asked, callerId);
      const place = placeOf(await createSimulatorControl(asked, origin).status());
      const before = onShow.held?.reading.diagnosis.snapshot ?? null;
      const snapshot = await readTenant(client, { ...readingOf('simulated', work), before });
      const reading = await judge({ ...snapshot, ...place }, ITSELF, work);
      callerOf.set(reading, callerId);
      return onShow.show(reading, null);
    },

    readOrg: (org, kept) => async (work) => {
      if (!orgs) throw new TypeError('Organizations cannot be read from here.');
      const snapshot = kept ? await orgs.kept(org) : await askOrg(orgs, org, work);
      if (!snapshot) throw new TypeError('Nothing is kept of this organization any more.');
      const reading = await judge({ ...snapshot, ...cloudOf(org) }, ITSELF, work);
      orgOf.set(reading, org);
      return onShow.show(reading, null);
    },

    ...importOperations({
      onShow,
      keeper,
      now,
      onJudgedAgain(before, after) {
        const org = orgOf.get(before);
        if (org !== undefined) orgOf.set(after, org);
        const caller = callerOf.get(before);
        if (caller !== undefined) callerOf.set(after, caller);
      },
    }),

    swap: () => {
      const { held } = onShow;
      return held?.earlier ? onShow.show(held.earlier, held.reading) : null;
    },
    endComparison: () => onShow.held && onShow.show(onShow.held.reading, null),

    forgetOrg: (org) => onShow.drop((reading) => orgOf.get(reading) === org),

    practiceCopy: () => {
      const { held } = onShow;
      return held && practiceCopyOf(held.reading.diagnosis.snapshot, held.reading.verdicts);
    },

    async tenantFindings(language) {
      const words = await loadReportWords(language);
      const { held } = onShow;
      return held ? tenantFindingAnswers(held.reading.diagnosis, words) : [];
    },

    list: (filter, sort, from, count) =>
      onShow.held?.listing.page(filter, sort, from, count) ?? { total: 0, from, rows: [] },

    async mailbox(id, language) {
      const words = await loadReportWords(language);
      if (!onShow.held) return null;
      const { reading, earlier, byId } = onShow.held;
      const row = byId.get(id);
      if (row) return openedIn(reading, row, words, false);
      const before = earlier?.rows.find(({ mailboxid }) => mailboxid === id);
      return earlier && before ? openedIn(earlier, before, words, true) : null;
    },

    async arrival(id, asked, fresh) {
      const { reading, byId } = onShow.held ?? {};
      const row = byId?.get(id);
      if (!reading || !row) return null;
      try {
        return { asked: await deskOf(reading).ask(row, asked, fresh) };
      } catch (error) {
        if (error instanceof DataverseError) return { refused: error.message };
        throw error;
      }
    },

    changes(of, from, count) {
      const { comparison } = onShow.held ?? {};
      if (!comparison) return NO_CHANGES;
      const { changes } = comparison;
      const those = of ? changes.filter(({ change }) => change === of) : changes;
      return { total: those.length, rows: those.slice(from, from + count) };
    },

    report: (wish, filter, language) => async (work) => {
      const words = await loadReportWords(language);
      if (!onShow.held) throw new Error('Nothing was read that could be reported');
      const { reading, listing } = onShow.held;
      return writeTenant(reading, listing.rows(filter ?? EVERY_MAILBOX), wish, words, work);
    },

    bundle: (pseudonyms) => async (work) => {
      if (!onShow.held) throw new Error('Nothing was read that could be handed on');
      return writeBundle(onShow.held.reading.diagnosis.snapshot, pseudonyms, work);
    },

    async mailboxReport(id, wish, language) {
      const words = await loadReportWords(language);
      const { held } = onShow;
      const row = held?.byId.get(id);
      return held && row ? writeMailbox(held.reading, row, wish, words) : null;
    },
  };
}
