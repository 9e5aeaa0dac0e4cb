/** A session on the other side of a port: a worker does the work, and the page stays responsive. */
import { expose, proxy, wrap } from 'comlink';
import type { Language } from '../../domain/languages';
import type { Guid } from '../../domain/rows';
import type { FindingAnswer } from '../answer';
import type { PracticeCopy } from '../practice-copy';
import { loadReportWords } from '../reports/report-words';
import type { OpenedMailbox, Shown, TenantSession } from '../tenant-session';
import type { Change, ChangedMailbox } from './comparison';
import type { ReportWish, WrittenReport } from './exports';
import type { MailboxFilter, MailboxPage, MailboxSort } from './listing';
import { type Outcome, problemOf } from './problems';
import { type SessionProgress, type Work, waitUntil } from './work';

/** What a page asks of it. Of long work there is one at a time: another one gives the former up. */
export interface SessionPort {
  /** Calls back with how far the long work is. */
  listen(onProgress: (progress: SessionProgress) => void): Promise<void>;
  /** Gives the long work up; what was on show before stays. */
  cancel(): Promise<void>;
  readSimulated(callerId: Guid | null): Promise<Outcome<Shown>>;
  readOrg(origin: string, kept: boolean): Promise<Outcome<Shown>>;
  importFile(file: File, compared: boolean): Promise<Outcome<Shown>>;
  importText(text: string): Promise<Outcome<Shown>>;
  swap(): Promise<Shown | null>;
  endComparison(): Promise<Shown | null>;
  practiceCopy(): Promise<PracticeCopy | null>;
  tenantFindings(language: Language): Promise<readonly FindingAnswer[]>;
  list(filter: MailboxFilter, sort: MailboxSort | null, from: number, count: number): Promise<MailboxPage>;
  mailbox(id: Guid, language: Language): Promise<OpenedMailbox | null>;
  changes(
    of: Change | null,
    from: number,
    count: number,
  ): Promise<{ total: number; rows: readonly ChangedMailbox[] }>;
  report(wish: ReportWish, filter: MailboxFilter | null, language: Language): Promise<Outcome<WrittenReport>>;
  mailboxReport(
    id: Guid,
    wish: ReportWish & { format: 'markdown' | 'html' },
    language: Language,
  ): Promise<WrittenReport | null>;
}

/** A session as a port. Errors are values here, since no error keeps its kind on the way to another thread. */
export function portOf(session: TenantSession): SessionPort {
  let listener: (progress: SessionProgress) => void = () => {};
  let underWay: AbortController | null = null;

  async function run<Value>(
    work: (work: Work) => Promise<Value>,
    file: string | null = null,
  ): Promise<Outcome<Value>> {
    underWay?.abort();
    const controller = new AbortController();
    underWay = controller;
    const { signal } = controller;
    try {
      const value = await work({
        signal,
        pause: () => waitUntil(0, signal),
        onProgress: (progress) => {
          if (!signal.aborted) listener(progress);
        },
      });
      return { value };
    } catch (error) {
      return { problem: problemOf(error, signal, file) };
    } finally {
      if (underWay === controller) underWay = null;
    }
  }

  return {
    async listen(onProgress) {
      listener = onProgress;
    },
    async cancel() {
      underWay?.abort();
    },
    readSimulated: (callerId) => run((work) => session.readSimulated(callerId, work)),
    readOrg: (origin, kept) => run((work) => session.readOrg(origin, kept, work)),
    importFile: (file, compared) =>
      run(async (work) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return session.importFile({ name: file.name, bytes }, compared, work);
      }, file.name),
    importText: (text) => run((work) => session.importText(text, work)),
    swap: async () => session.swap(),
    endComparison: async () => session.endComparison(),
    practiceCopy: async () => session.practiceCopy(),
    tenantFindings: async (language) => session.tenantFindings(await loadReportWords(language)),
    list: async (filter, sort, from, count) => session.list(filter, sort, from, count),
    mailbox: async (id, language) => session.mailbox(id, await loadReportWords(language)),
    changes: async (of, from, count) => session.changes(of, from, count),
    report: (wish, filter, language) =>
      run(async (work) => session.report(wish, filter, await loadReportWords(language), work)),
    mailboxReport: async (id, wish, language) =>
      session.mailboxReport(id, wish, await loadReportWords(language)),
  };
}

/** In the worker. */
export function serveSession(session: TenantSession): void {
  expose(portOf(session));
}

/** In the page. */
export function sessionIn(worker: Worker): SessionPort {
  const remote = wrap<SessionPort>(worker);
  return {
    listen: (onProgress) => remote.listen(proxy(onProgress)),
    cancel: () => remote.cancel(),
    readSimulated: (callerId) => remote.readSimulated(callerId),
    readOrg: (origin, kept) => remote.readOrg(origin, kept),
    importFile: (file, compared) => remote.importFile(file, compared),
    importText: (text) => remote.importText(text),
    swap: () => remote.swap(),
    endComparison: () => remote.endComparison(),
    practiceCopy: () => remote.practiceCopy(),
    tenantFindings: (language) => remote.tenantFindings(language),
    list: (filter, sort, from, count) => remote.list(filter, sort, from, count),
    mailbox: (id, language) => remote.mailbox(id, language),
    changes: (of, from, count) => remote.changes(of, from, count),
    report: (wish, filter, language) => remote.report(wish, filter, language),
    mailboxReport: (id, wish, language) => remote.mailboxReport(id, wish, language),
  };
}
