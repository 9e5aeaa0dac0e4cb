import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FindingAnswer } from '../diagnosis/answer';
import type { ChangedMailbox } from '../diagnosis/session/comparison';
import type { ReportWish, WrittenReport } from '../diagnosis/session/exports';
import type { ListedMailbox, MailboxFilter, MailboxSort } from '../diagnosis/session/listing';
import type { SessionPort } from '../diagnosis/session/port';
import type { Outcome, SessionProblem } from '../diagnosis/session/problems';
import type { SessionProgress } from '../diagnosis/session/work';
import type { OpenedMailbox, Shown } from '../diagnosis/tenant-session';
import type { Language } from '../domain/languages';
import { latestWins } from '../domain/latest-wins';
import type { Guid } from '../domain/rows';
import { type DiagnosisPlace, FIRST_PLACE } from './diagnosis-place';
import type { LanguageStore } from './language';
import { createPagedRows, type PagedRows } from './paged-rows';

/** The store takes what a session takes; what comes of it is on show. */
type Doing<Name extends keyof SessionPort> = (...asked: Parameters<SessionPort[Name]>) => Promise<void>;

/** What the page of a tenant shows. */
export interface DiagnosisStore extends Pick<SessionPort, 'practiceCopy'> {
  /** Null until something was read. */
  shown: ReadonlySignal<Shown | null>;
  tenantFindings: ReadonlySignal<readonly FindingAnswer[]>;
  /** How far the long work is; null where none is under way. */
  progress: ReadonlySignal<SessionProgress | null>;
  /** Why the last work came to nothing; what was on show before stays. */
  problem: ReadonlySignal<SessionProblem | null>;
  place: ReadonlySignal<DiagnosisPlace>;
  sort: ReadonlySignal<MailboxSort | null>;
  mailboxes: PagedRows<ListedMailbox>;
  changes: PagedRows<ChangedMailbox>;
  /** The mailbox of the place: null while it is looked up or where there is none, `missing` where nobody has it. */
  opened: ReadonlySignal<OpenedMailbox | 'missing' | null>;
  /** Goes somewhere else, from where the way back leads here again. */
  go(to: Partial<DiagnosisPlace>): void;
  /** The same without a way back to each letter that was typed. */
  search(text: string): void;
  sortBy(column: MailboxSort['column']): void;
  readSimulated: Doing<'readSimulated'>;
  readOrg: Doing<'readOrg'>;
  importFile: Doing<'importFile'>;
  importText: Doing<'importText'>;
  cancel(): void;
  swap: Doing<'swap'>;
  endComparison: Doing<'endComparison'>;
  /** Null where it came to nothing; `problem` says why. */
  report(wish: ReportWish, listedOnly: boolean): Promise<WrittenReport | null>;
  mailboxReport(id: Guid, wish: ReportWish & { format: 'markdown' | 'html' }): Promise<WrittenReport | null>;
  dismissProblem(): void;
}

interface StoreSurroundings {
  port: SessionPort;
  language: ReadonlySignal<Language>;
  rewordAtSwitch: LanguageStore['rewordAtSwitch'];
  place: ReadonlySignal<DiagnosisPlace>;
  /** @param instead of the place where one is, rather than after it */
  open(place: DiagnosisPlace, instead: boolean): void;
}

export function createDiagnosisStore(surroundings: StoreSurroundings): DiagnosisStore {
  const { port, language, rewordAtSwitch, place, open } = surroundings;
  const shown = signal<Shown | null>(null);
  const tenantFindings = signal<readonly FindingAnswer[]>([]);
  const progress = signal<SessionProgress | null>(null);
  const problem = signal<SessionProblem | null>(null);
  const sort = signal<MailboxSort | null>(null);
  const opened = signal<OpenedMailbox | 'missing' | null>(null);
  const mailboxes = createPagedRows<ListedMailbox>();
  const changes = createPagedRows<ChangedMailbox>();
  const beginWork = latestWins();

  void port.listen((told) => {
    // What was told last may come after the end of it.
    if (progress.peek()) progress.value = told;
  });

  /** @param phase what is told until the work itself tells how far it is */
  async function work<Value>(
    phase: SessionProgress['phase'],
    begin: () => Promise<Outcome<Value>>,
  ): Promise<{ value: Value } | null> {
    const isLatest = beginWork();
    batch(() => {
      progress.value = { phase, done: 0, of: null };
      problem.value = null;
    });
    const outcome = await begin();
    // Another work began: its progress and its problems are what counts now.
    if (!isLatest()) return null;
    progress.value = null;
    if ('value' in outcome) return outcome;
    problem.value = outcome.problem;
    return null;
  }

  function show(next: Shown | null, at: Partial<DiagnosisPlace>): void {
    if (!next) return;
    batch(() => {
      shown.value = next;
      sort.value = null;
    });
    open({ ...FIRST_PLACE, ...at }, true);
  }

  async function take(phase: SessionProgress['phase'], begin: () => Promise<Outcome<Shown>>): Promise<void> {
    const taken = await work(phase, begin);
    if (taken) show(taken.value, taken.value.comparison ? { changes: 'all' } : {});
  }

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
  const beginOpening = latestWins();
  const mailboxOpened = computed(() => place.value.mailbox);
  effect(() => {
    const mailbox = mailboxOpened.value;
    const [there, words] = [shown.value, language.value];
    const isLatest = beginOpening();
    const before = opened.peek();
    const same = before && before !== 'missing' && before.answer.mailboxid === mailbox;
    if (!same) opened.value = null;
    if (!mailbox || !there) return;
    void port.mailbox(mailbox, words).then((found) => {
      if (isLatest()) opened.value = found ?? 'missing';
    });
  });
  effect(() => {
    const [there, words] = [shown.value, language.value];
    if (!there) return;
    void port.tenantFindings(words).then((found) => {
      if (there === shown.peek() && words === language.peek()) tenantFindings.value = found;
    });
  });
  // Answers are worded by the worker: what is on show is there in the other language before anything switches.
  rewordAtSwitch(async (next) => {
    const [there, mailbox] = [shown.peek(), mailboxOpened.peek()];
    if (!there) return () => {};
    const [findings, answer] = await Promise.all([
      port.tenantFindings(next),
      mailbox && port.mailbox(mailbox, next),
    ]);
    return () => {
      if (there !== shown.peek()) return;
      tenantFindings.value = findings;
      if (answer && mailbox === mailboxOpened.peek()) opened.value = answer;
    };
  });

  return {
    shown,
    tenantFindings,
    progress,
    problem,
    place,
    sort,
    mailboxes,
    changes,
    opened,
    go: (to) => open({ ...place.peek(), ...to }, false),
    search: (text) => open({ ...place.peek(), text }, true),
    sortBy(column) {
      const before = sort.peek();
      sort.value = { column, descending: before?.column === column && !before.descending };
    },
    readSimulated: (callerId) => take('reading', () => port.readSimulated(callerId)),
    readOrg: (origin, kept) => take('reading', () => port.readOrg(origin, kept)),
    importFile: (file, compared) => take('importing', () => port.importFile(file, compared)),
    importText: (text) => take('importing', () => port.importText(text)),
    practiceCopy: () => port.practiceCopy(),
    cancel: () => void port.cancel(),
    swap: async () => show(await port.swap(), { changes: 'all' }),
    endComparison: async () => show(await port.endComparison(), {}),
    async report(wish, listedOnly) {
      const { cause, state, direction, text } = place.peek();
      const filter = listedOnly ? { cause, state, direction, text } : null;
      const written = await work('writing', () => port.report(wish, filter, language.peek()));
      return written?.value ?? null;
    },
    mailboxReport: (id, wish) => port.mailboxReport(id, wish, language.peek()),
    dismissProblem() {
      problem.value = null;
    },
  };
}
