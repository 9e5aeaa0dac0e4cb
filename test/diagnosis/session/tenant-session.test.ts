import { expose } from 'comlink';
import { beforeEach, describe, expect, it } from 'vitest';
import { EVERY_MAILBOX } from '../../../diagnosis/session/listing';
import { portOf, sessionIn } from '../../../diagnosis/session/port';
import { problemOf } from '../../../diagnosis/session/problems';
import type { SessionProgress } from '../../../diagnosis/session/work';
import { createTenantSession, type TenantSession } from '../../../diagnosis/tenant-session';
import type { FindingId } from '../../../domain/finding-ids';
import { openPracticeTenant } from '../../dataverse/practice-tenant';
import { fileOf, mailboxes, namesIn, work } from '../../support/read-tenants';

const NOW = '2026-11-24T00:00:00Z';
const nobody = async (): Promise<Response> => {
  throw new Error('Nobody is asked');
};
const fresh = (fetch: (request: Request) => Promise<Response> = nobody): TenantSession =>
  createTenantSession({ fetch, origin: 'https://tenant.invalid', now: () => NOW });

describe('what somebody found out', () => {
  const alert = 'Email Server Error Code: Http server returned Forbidden exception.';
  const session = fresh();
  const ids = async () =>
    (await session.tenantFindings('en')).map(({ id, certainty }) => `${id} ${certainty}`);

  it('rules a cause out, makes another one certain, and is taken back', async () => {
    await session.importText(alert)(work());
    const before = await ids();
    expect(before.length).toBeGreaterThan(2);
    const [first = '', second = ''] = before.map((each) => each.split(' ')[0] as FindingId);
    const not = await session.tell(first as FindingId, null, false)(work());
    expect(not?.overview.told).toEqual([expect.objectContaining({ finding: first, isSo: false })]);
    expect((await ids()).map((each) => each.split(' ')[0])).not.toContain(first);
    await session.tell(second as FindingId, null, true)(work());
    expect((await ids())[0]).toBe(`${second} certain`);
    await session.tell(first as FindingId, null, null)(work());
    await session.tell(second as FindingId, null, null)(work());
    expect(await ids()).toEqual(before);
  });

  it('is told of nothing where nothing is on show', async () => {
    expect(await fresh().tell('no-mailbox', null, true)(work())).toBeNull();
  });
});

describe('an imported tenant', () => {
  let session: TenantSession;
  beforeEach(async () => {
    session = fresh();
    await session.importFiles([fileOf('today.json', mailboxes(30))], 'open')(work());
  });

  it('is counted by first cause, the healthy and those without a cause apart', async () => {
    const { overview } = await session.importFiles([fileOf('today.json', mailboxes(30))], 'open')(work());
    const { causes, apart, states } = overview;
    expect(overview).toMatchObject({ kind: 'imported', file: 'today.json', format: 'webApi', mailboxes: 30 });
    const without = Object.values(apart).reduce((sum, count) => sum + count);
    expect(causes.reduce((sum, { count }) => sum + count, without)).toBe(30);
    expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(30);
    for (const { count, certainty } of causes) {
      expect(certainty.certain + certainty.likely + certainty.ask).toBe(count);
    }
    expect(causes.map(({ count }) => count)).toEqual(
      causes.map(({ count }) => count).toSorted((one, other) => other - one),
    );
  });

  it('lists exactly the mailboxes that a count counts', async () => {
    const { overview } = await session.importFiles([fileOf('today.json', mailboxes(30))], 'open')(work());
    for (const { id, count } of overview.causes) {
      expect(session.list({ ...EVERY_MAILBOX, cause: id }, null, 0, 5)).toMatchObject({ total: count });
    }
    const { total } = session.list({ ...EVERY_MAILBOX, state: 'enabled' }, null, 0, 5);
    expect(total).toBe(overview.states.enabled);
  });

  it('finds a text in name or address, whatever case and accents', () => {
    expect(namesIn(session, { text: 'KOVACIC' })).toEqual(namesIn(session, { text: 'kovačič' }));
    expect(namesIn(session, { text: 'Kovačič' }).length).toBe(4);
    expect(namesIn(session, { text: 'user.7@' })).toEqual(['Hana Kos 7']);
    expect(namesIn(session, { text: 'nobody' })).toEqual([]);
  });

  it('tells the direction that is in trouble', () => {
    expect(namesIn(session, { direction: 'incoming' })).toHaveLength(3);
    expect(namesIn(session, { direction: 'outgoing' })).toEqual([]);
  });

  it('is sorted by any column, and handed out page by page', () => {
    const all = session.list(EVERY_MAILBOX, { column: 'address', descending: false }, 0, 30).rows;
    expect(all.map(({ address }) => address).slice(0, 3)).toEqual([
      'user.0@contoso.com',
      'user.1@contoso.com',
      'user.2@contoso.com',
    ]);
    const pages = [0, 10, 20].flatMap(
      (from) => session.list(EVERY_MAILBOX, { column: 'name', descending: true }, from, 10).rows,
    );
    const { rows } = session.list(EVERY_MAILBOX, { column: 'name', descending: true }, 0, 30);
    expect(pages).toEqual(rows);
  });

  it('opens a mailbox with its answer and what was ruled out', async () => {
    const [row] = session.list({ ...EVERY_MAILBOX, state: 'enabled' }, null, 0, 1).rows;
    const opened = await session.mailbox(row?.id ?? '', 'en');
    expect(opened?.answer).toMatchObject({ name: row?.name, state: 'enabled' });
    expect(opened?.ruledOut.no.length).toBeGreaterThan(0);
    expect(await session.mailbox('nobody', 'en')).toBeNull();
  });

  it('is handed out whole, as listed, or with pseudonyms, in every format', async () => {
    for (const format of ['markdown', 'html', 'csv'] as const) {
      const plain = await session.report({ format, pseudonyms: false }, null, 'en')(work());
      expect(plain.file).toMatch(/^mailboxes-.*\.(md|html|csv)$/);
      expect(plain.content).toContain('Novak');
      const hidden = await session.report({ format, pseudonyms: true }, null, 'en')(work());
      expect(hidden.content).not.toMatch(/novak|contoso|today/i);
      expect(hidden.file).not.toMatch(/contoso|today/);
    }
    const listed = { ...EVERY_MAILBOX, text: 'Hana' };
    const { content } = await session.report({ format: 'csv', pseudonyms: false }, listed, 'en')(work());
    expect(String(content).trim().split('\r\n')).toHaveLength(4);
    const workbook = await session.report({ format: 'xlsx', pseudonyms: false }, null, 'en')(work());
    expect(String(workbook.content.slice(0, 2))).toBe('80,75');
    const id = session.list(EVERY_MAILBOX, null, 0, 1).rows[0]?.id ?? '';
    const one = await session.mailboxReport(id, { format: 'markdown', pseudonyms: true }, 'en');
    expect(one?.content).not.toMatch(/novak|contoso|today/i);
  });
});

describe('files that are not as they should be', () => {
  it('say in which row and column', async () => {
    const rows = mailboxes(3).map((row, index) => (index === 1 ? { ...row, statecode: 'many' } : row));
    const { overview } = await fresh().importFiles([fileOf('bad.json', rows)], 'open')(work());
    expect(overview.problems).toEqual([
      {
        code: 'badCell',
        table: 'mailbox',
        row: 2,
        column: 'statecode',
        detail: 'many',
        expected: 'choice',
        values: '0, 1',
      },
    ]);
    expect(overview.mailboxes).toBe(3);
  });

  it('leave what was on show as it was, and become a problem that can be sent on', async () => {
    const session = fresh();
    await session.importFiles([fileOf('today.json', mailboxes(3))], 'open')(work());
    const error = await session
      .importFiles(
        [new File([new Uint8Array(64)], 'notes.txt')],
        'open',
      )(work())
      .catch((caught: unknown) => caught);
    expect(problemOf(error, new AbortController().signal, 'notes.txt')).toEqual({
      kind: 'import',
      code: 'unknownFormat',
      file: 'notes.txt',
    });
    expect(namesIn(session, {})).toHaveLength(3);
  });

  it('may be the text of an alert, of which nobody knows whether it still holds', async () => {
    const session = fresh();
    const { overview } = await session.importText('Email Server Error Code: ErrorInvalidLicense')(work());
    expect(overview).toMatchObject({ kind: 'imported', mailboxes: 0, file: null, readOn: NOW });
    const findings = await session.tenantFindings('en');
    expect(findings.length).toBeGreaterThan(0);
    for (const { certainty } of findings) expect(certainty).not.toBe('certain');
    const unknown = await session.importText('Something else went wrong')(work());
    expect(unknown.overview.format).toBe('alertText');
    expect((await session.tenantFindings('en')).map(({ id }) => id)).toContain('unexplained');
  });
});

describe('the simulated tenant', () => {
  it('is read as a user may, with progress table by table', async () => {
    const place = openPracticeTenant();
    const heard = work();
    const session = fresh((request) => place.owner.fetch(request));
    const { overview } = await session.readSimulated(null)(heard);
    expect(overview).toMatchObject({ kind: 'simulated', name: 'Contoso', file: null, partial: false });
    expect(overview.mailboxes).toBeGreaterThan(10);
    const tables = new Set(heard.told.flatMap(({ table }) => table ?? []));
    expect([...tables]).toEqual(['emailserverprofiles', 'mailboxes', 'systemusers', 'queues', 'tracelogs']);
  });

  it('is given up between two answers, also while an answer does not come', async () => {
    const place = openPracticeTenant();
    const controller = new AbortController();
    let asked = 0;
    const session = fresh((request) => {
      asked += 1;
      if (asked < 8) return place.owner.fetch(request);
      setTimeout(() => controller.abort(), 5);
      return new Promise(() => {});
    });
    const error = await session
      .readSimulated(null)(work(controller.signal))
      .catch((caught: unknown) => caught);
    expect(problemOf(error, controller.signal, null)).toEqual({ kind: 'cancelled' });
    expect(session.list(EVERY_MAILBOX, null, 0, 10).total).toBe(0);
  });

  it('that does not answer is a problem of the service', async () => {
    const { signal } = new AbortController();
    const error = await fresh()
      .readSimulated(null)(work())
      .catch((caught: unknown) => caught);
    expect(problemOf(error, signal, null)).toMatchObject({ kind: 'service', status: 0 });
  });
});

describe('two readings', () => {
  const today = mailboxes(20);
  const earlier = today
    .filter((_, index) => index !== 12)
    .map((row, index) => {
      // One that worked failed since, one was approved and works, one had another trouble, one another id.
      if (index === 4) return { ...row, ...onlyState(today[3]) };
      if (index === 5) return { ...row, mailboxid: '99999999-aaaa-4000-8000-000000000000' };
      if (index === 0) return { ...row, ...onlyState(today[1]) };
      if (index === 3) return { ...row, ...onlyState(today[6]) };
      return row;
    })
    .concat({
      ...(today[7] ?? row()),
      mailboxid: 'aaaaaaaa-aaaa-4000-8000-000000000000',
      emailaddress: 'gone@contoso.com',
    })
    .map(dayBefore);

  function dayBefore<Row>(row: Row): Row {
    return JSON.parse(JSON.stringify(row).replaceAll('2026-11-23T', '2026-11-22T'));
  }
  function row(): never {
    throw new Error('There are more mailboxes');
  }
  function onlyState(of: (typeof today)[number] | undefined) {
    const { mailboxid, name, emailaddress, _regardingobjectid_value, _ownerid_value, ...state } = of ?? row();
    return state;
  }

  async function compared(first: readonly object[], second: readonly object[]) {
    const session = fresh();
    await session.importFiles([fileOf('first.json', first)], 'open')(work());
    return { session, shown: await session.importFiles([fileOf('second.json', second)], 'compare')(work()) };
  }
  const pairs = (session: TenantSession) =>
    session.changes(null, 0, 100).rows.map(({ change, name }) => `${change} ${name}`);

  it('are told apart mailbox by mailbox, by id or else by address', async () => {
    const { session, shown } = await compared(today, earlier);
    expect(shown.comparison).toMatchObject({
      counts: { newTrouble: 1, changedCause: 1, cured: 1, added: 1, gone: 1 },
      same: 16,
      before: { file: 'second.json' },
      now: { file: 'first.json' },
    });
    expect(pairs(session)).toEqual([
      `newTrouble ${today[3]?.name}`,
      `changedCause ${today[0]?.name}`,
      `cured ${today[4]?.name}`,
      `added ${today[12]?.name}`,
      `gone ${today[7]?.name}`,
    ]);
    expect(session.changes('cured', 0, 10)).toMatchObject({ total: 1 });
  });

  it('are put in order of time whichever came first, and can be swapped', async () => {
    const { session, shown } = await compared(earlier, today);
    expect(shown.overview).toMatchObject({
      file: 'second.json',
      readOn: expect.stringMatching(/^2026-11-23/),
    });
    expect(session.swap()?.comparison).toMatchObject({
      counts: { newTrouble: 1, cured: 1, added: 1, gone: 1 },
    });
    expect(pairs(session)[0]).toBe(`newTrouble ${today[4]?.name}`);
    expect(session.endComparison()?.comparison).toBeNull();
    expect(session.changes(null, 0, 10).total).toBe(0);
  });

  it('say which columns only one of them shows', async () => {
    const { shown } = await compared(
      today,
      today.map(({ actstatus, ...row }) => row),
    );
    expect(shown.comparison).toMatchObject({ same: expect.any(Number) });
    const { onlyBefore = [], onlyNow = [] } = shown.comparison ?? {};
    expect([...onlyBefore, ...onlyNow]).toContain('mailbox.actstatus');
  });
});

describe('on the other side of a port', () => {
  it('answers all that the session answers, tells how far it is, and hands errors over as values', async () => {
    const { port1, port2 } = new MessageChannel();
    expose(portOf(fresh()), port2);
    const remote = sessionIn(port1);
    const heard: SessionProgress[] = [];
    await remote.listen((progress) => heard.push(progress));

    const read = await remote.importText(await fileOf('today.json', mailboxes(30)).text());
    expect(read).toMatchObject({ value: { overview: { mailboxes: 30 } } });
    expect(heard.map(({ phase }) => phase)).toEqual(expect.arrayContaining(['importing', 'judging']));
    const { total, rows } = await remote.list(EVERY_MAILBOX, null, 0, 1);
    expect(total).toBe(30);
    const opened = await remote.mailbox(rows[0]?.id ?? '', 'en');
    expect(opened?.answer.name).toBe(rows[0]?.name);

    expect(await remote.readSimulated(null)).toMatchObject({ problem: { kind: 'service' } });
    expect(await remote.swap()).toBeNull();
    port1.close();
  });
});
