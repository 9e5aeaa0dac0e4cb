import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FindingAnswer } from '../diagnosis/answer';
import type { ChangedMailbox } from '../diagnosis/session/comparison';
import type { ReportWish, WrittenReport } from '../diagnosis/session/exports';
import type { ListedMailbox, MailboxFilter, MailboxSort } from '../diagnosis/session/listing';
import type { Shown } from '../diagnosis/session/on-show';
import type { SessionPort } from '../diagnosis/session/port';
import type { Outcome } from '../diagnosis/session/problems';
import type { SessionProgress } from '../diagnosis/session/work';
import type { OpenedMailbox } from '../diagnosis/tenant-session';
import type { Language } from '../domain/languages';
import type { Guid } from '../domain/rows';
import { type DiagnosisPlace, FIRST_PLACE } from './diagnosis-place';
import { createKeptReadings, type KeptReadings } from './kept-readings';
import type { LanguageStore } from './language';
import { createPagedRows, type PagedRows } from './paged-rows';
import { followSessionWork, type SessionWork } from './session-work';
import { followAnswers } from './worded-answers';

/** The store takes what a session takes; what comes of it is on show. */
type Doing<Name extends keyof SessionPort> = (...asked: Parameters<SessionPort[Name]>) => Promise<void>;

/** What the page of a tenant shows. */
export interface DiagnosisStore
  extends Pick<SessionPort, 'practiceCopy' | 'arrival'>,
    Pick<SessionWork, 'progress' | 'problem' | 'dismissProblem'> {
  /** Null until something was read. */
  shown: ReadonlySignal<Shown | null>;
  /** Until it is known whether the page showed something before its reload. */
  restoring: ReadonlySignal<boolean>;
  tenantFindings: ReadonlySignal<readonly FindingAnswer[]>;
  place: ReadonlySignal<DiagnosisPlace>;
  sort: ReadonlySignal<MailboxSort | null>;
  mailboxes: PagedRows<ListedMailbox>;
  changes: PagedRows<ChangedMailbox>;
  /** The mailbox of the place: null while it is looked up or where there is none, `missing` where nobody has it. */
  opened: ReadonlySignal<OpenedMailbox | 'missing' | null>;
  kept: KeptReadings;
  /** Goes somewhere else, from where the way back leads here again. */
  go(to: Partial<DiagnosisPlace>): void;
  /** The same without a way back to each letter that was typed. */
  search(text: string): void;
  sortBy(column: MailboxSort['column']): void;
  readSimulated: Doing<'readSimulated'>;
  readOrg: Doing<'readOrg'>;
  importFiles: Doing<'importFiles'>;
  importText: Doing<'importText'>;
  settle: Doing<'settle'>;
  readDates: Doing<'readDates'>;
  /** Where one is, one stays. */
  tell: Doing<'tell'>;
  openKept: Doing<'openKept'>;
  cancel(): void;
  swap: Doing<'swap'>;
  endComparison: Doing<'endComparison'>;
  /** Null where it came to nothing; `problem` says why. */
  report(wish: ReportWish, listedOnly: boolean): Promise<WrittenReport | null>;
  /** The same of what the diagnosis reads. */
  bundle(pseudonyms: boolean): Promise<WrittenReport | null>;
  mailboxReport(id: Guid, wish: ReportWish & { format: 'markdown' | 'html' }): Promise<WrittenReport | null>;
}

interface StoreSurroundings {
  port: SessionPort;
  /** The connected organizations: one that is deleted, in whichever tab, is shown no more. */
  orgs: ReadonlySignal<readonly { origin: string }[]>;
  language: ReadonlySignal<Language>;
  rewordAtSwitch: LanguageStore['rewordAtSwitch'];
  place: ReadonlySignal<DiagnosisPlace>;
  /** @param instead of the place where one is, rather than after it */
  open(place: DiagnosisPlace, instead: boolean): void;
  /** What the browser's tab is known by, also after a reload. */
  page: string;
}

/** The rows of the lists that the place asks for. */
function followLists(
  port: SessionPort,
  shown: ReadonlySignal<Shown | null>,
  place: ReadonlySignal<DiagnosisPlace>,
  sort: ReadonlySignal<MailboxSort | null>,
) {
  const mailboxes = createPagedRows<ListedMailbox>();
  const changes = createPagedRows<ChangedMailbox>();
  // Opening a mailbox is another place, and the same list.
  const listed = computed(() => {
    const { cause, state, direction, text } = place.value;
    return JSON.stringify({ cause, state, direction, text } satisfies MailboxFilter);
  });
  const changesListed = computed(() => place.value.changes);
  effect(() => {
    const filter: MailboxFilter = JSON.parse(listed.value);
    const order = sort.value;
    mailboxes.show(shown.value ? (from, count) => port.list(filter, order, from, count) : null);
  });
  effect(() => {
    const of = changesListed.value;
    const wanted = shown.value?.comparison && of;
    changes.show(
      wanted ? (from, count) => port.changes(wanted === 'all' ? null : wanted, from, count) : null,
    );
  });
  return { mailboxes, changes } as const;
}

export function createDiagnosisStore(surroundings: StoreSurroundings): DiagnosisStore {
  const { port, orgs, language, rewordAtSwitch, place, open, page } = surroundings;
  const shown = signal<Shown | null>(null);
  const sort = signal<MailboxSort | null>(null);
  const restoring = signal(true);
  const { run, ...work } = followSessionWork(port);
  const lists = followLists(port, shown, place, sort);
  const answers = followAnswers({ port, shown, place, language, rewordAtSwitch });

  function show(next: Shown | null, at: Partial<DiagnosisPlace>): void {
    if (!next) return;
    batch(() => {
      shown.value = next;
      sort.value = null;
    });
    open({ ...FIRST_PLACE, ...at }, true);
  }

  async function take(
    phase: SessionProgress['phase'],
    begin: () => Promise<Outcome<Shown | null>>,
  ): Promise<void> {
    const taken = await run(phase, begin);
    if (taken?.value) show(taken.value, taken.value.comparison ? { changes: 'all' } : {});
  }

  /** What was on show before a reload is there again, at the place that the address still has. */
  async function restore(): Promise<void> {
    const before = await port.restore(page);
    batch(() => {
      if ('value' in before && before.value && !shown.peek()) shown.value = before.value;
      restoring.value = false;
    });
  }
  void restore();

  /** Of the organization that is being read, nothing may come any more. */
  let asked: string | null = null;
  async function forget(org: string): Promise<void> {
    if (asked === org) await port.cancel();
    const { forgotten, shown: left } = await port.forgetOrg(org);
    if (!forgotten) return;
    shown.value = left;
    open(FIRST_PLACE, true);
  }
  let connected: readonly string[] = [];
  effect(() => {
    const before = connected;
    connected = orgs.value.map(({ origin }) => origin);
    for (const org of before) if (!connected.includes(org)) void forget(org);
  });

  return {
    ...work,
    ...lists,
    ...answers,
    shown,
    restoring,
    place,
    sort,
    kept: createKeptReadings(port),
    go: (to) => open({ ...place.peek(), ...to }, false),
    search: (text) => open({ ...place.peek(), text }, true),
    sortBy(column) {
      const before = sort.peek();
      sort.value = { column, descending: before?.column === column && !before.descending };
    },
    readSimulated: (callerId) => take('reading', () => port.readSimulated(callerId)),
    async readOrg(origin, kept) {
      asked = origin;
      await take('reading', () => port.readOrg(origin, kept));
      asked = null;
    },
    importFiles: (files, way) => take('importing', () => port.importFiles(files, way)),
    importText: (text) => take('importing', () => port.importText(text)),
    settle: (way) => take('judging', () => port.settle(way)),
    readDates: (order) => take('importing', () => port.readDates(order)),
    async tell(finding, mailboxid, isSo) {
      const taken = await run('judging', () => port.tell(finding, mailboxid, isSo));
      if (taken?.value) shown.value = taken.value;
    },
    openKept: (id, compared) => take('judging', () => port.openKept(id, compared)),
    practiceCopy: () => port.practiceCopy(),
    arrival: (...asked) => port.arrival(...asked),
    cancel: () => void port.cancel(),
    swap: async () => show(await port.swap(), { changes: 'all' }),
    endComparison: async () => show(await port.endComparison(), {}),
    async bundle(pseudonyms) {
      return (await run('writing', () => port.bundle(pseudonyms)))?.value ?? null;
    },
    async report(wish, listedOnly) {
      const { cause, state, direction, text } = place.peek();
      const filter = listedOnly ? { cause, state, direction, text } : null;
      const written = await run('writing', () => port.report(wish, filter, language.peek()));
      return written?.value ?? null;
    },
    mailboxReport: (id, wish) => port.mailboxReport(id, wish, language.peek()),
  };
}
