import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { portOf } from '../../diagnosis/session/port';
import { createTenantSession } from '../../diagnosis/tenant-session';
import type { Language } from '../../domain/languages';
import { type DiagnosisPlace, FIRST_PLACE } from '../../state/diagnosis-place';
import { createDiagnosisStore } from '../../state/diagnosis-store';
import type { LanguageStore } from '../../state/language';
import { makeMailboxes } from '../bench/rows';
import { openPracticeTenant } from '../dataverse/practice-tenant';
import { gateTo } from '../support/gate';

const CONTOSO = 'https://contoso.crm4.dynamics.com';
const NOBODY = '00000000-0000-0000-0000-00000000dead';

function openStore() {
  const simulated = openPracticeTenant();
  const gate = gateTo((request) => simulated.owner.fetch(request));
  const session = createTenantSession({
    fetch: gate.fetch,
    origin: 'http://localhost',
    now: () => '2021-07-12T08:00:00Z',
    orgs: {
      client: () => simulated.as('systemAdministrator'),
      async keep() {},
      kept: async () => null,
    },
  });
  const orgs = signal<readonly { origin: string }[]>([{ origin: CONTOSO }]);
  const place = signal<DiagnosisPlace>(FIRST_PLACE);
  const language = signal<Language>('en');
  const rewording: Parameters<LanguageStore['rewordAtSwitch']>[0][] = [];
  async function speak(next: Language): Promise<void> {
    const done = await Promise.all(rewording.map((reword) => reword(next)));
    language.value = next;
    for (const show of done) show();
  }
  /** Places with a way back to them, and those that took another's. */
  const ways = { after: 0, instead: 0 };
  const port = portOf(session);
  /** Mailboxes that are found late. */
  const late = new Map<string, Promise<void>>();
  const store = createDiagnosisStore({
    port: {
      ...port,
      async mailbox(id, words) {
        const found = await port.mailbox(id, words);
        await late.get(id);
        return found;
      },
    },
    orgs,
    language,
    page: 'this one',
    rewordAtSwitch(reword) {
      rewording.push(reword);
    },
    place,
    open(next, instead) {
      ways[instead ? 'instead' : 'after'] += 1;
      place.value = next;
    },
  });
  const names = () => store.mailboxes.rows.value?.map((row) => row?.name);
  return { ...simulated, store, orgs, gate, late, place, speak, ways, names };
}

const fileOf = (name: string, mailboxes: readonly object[]) =>
  new File(
    [JSON.stringify({ '@odata.context': 'https://x/$metadata#mailboxes(name)', value: mailboxes })],
    name,
  );

describe('an organization of which everything is deleted', () => {
  it('is shown and handed out no more, also where another tab deletes it', async () => {
    const { store, orgs, names } = openStore();
    await store.readOrg(CONTOSO, false);
    await expect.poll(() => names()?.length).toBe(15);
    orgs.value = [];
    await expect.poll(() => store.shown.value).toBeNull();
    expect(store.mailboxes.rows.value).toBeNull();
    expect(await store.report({ format: 'csv', pseudonyms: false }, false).catch(() => null)).toBeNull();
  });

  it('leaves what was read of others', async () => {
    const { store, orgs } = openStore();
    orgs.value = [{ origin: CONTOSO }, { origin: 'https://other.crm4.dynamics.com' }];
    await store.readOrg(CONTOSO, false);
    orgs.value = [{ origin: CONTOSO }];
    expect(await store.report({ format: 'csv', pseudonyms: false }, false)).not.toBeNull();
    expect(store.shown.value?.overview.kind).toBe('live');
  });
});

describe('a reading', () => {
  it('shows causes, findings and the first mailboxes, and nothing before', async () => {
    const { store, names } = openStore();
    expect([store.shown.value, store.mailboxes.rows.value, store.progress.value]).toEqual([null, null, null]);
    const reading = store.readSimulated(null);
    expect(store.progress.value).toMatchObject({ phase: 'reading' });
    await reading;
    expect(store.progress.value).toBeNull();
    expect(store.shown.value?.overview).toMatchObject({ kind: 'simulated', mailboxes: 15 });
    await expect.poll(() => names()?.length).toBe(15);
  });

  it('of an alert says what it names, in the language of the page', async () => {
    const { store, speak } = openStore();
    await store.importText('Email Server Error Code: ErrorInvalidLicense');
    const named = () => store.tenantFindings.value.find(({ id }) => id === 'exo-no-licence');
    await expect.poll(() => named()?.fix).toBeTruthy();
    const english = named()?.fix;
    await speak('sl');
    await expect.poll(() => named()?.fix).not.toBe(english);
  });

  it('that another one overtook shows nothing and troubles nobody', async () => {
    const { store, gate, names } = openStore();
    const release = gate.holdNext('mailboxes');
    const early = store.readSimulated(null);
    await expect.poll(() => gate.asked.some((path) => path.includes('mailboxes'))).toBe(true);
    await store.importFiles([fileOf('three.json', makeMailboxes(3))], 'open');
    release();
    await early;
    expect(store.shown.value?.overview).toMatchObject({ kind: 'imported', file: 'three.json' });
    expect([store.problem.value, store.progress.value]).toEqual([null, null]);
    await expect.poll(() => names()?.length).toBe(3);
  });

  it('that is given up leaves what was shown, and can be asked for again', async () => {
    const { store, gate } = openStore();
    await store.importFiles([fileOf('three.json', makeMailboxes(3))], 'open');
    const release = gate.holdNext('mailboxes');
    const reading = store.readSimulated(null);
    await expect.poll(() => gate.asked.some((path) => path.includes('mailboxes'))).toBe(true);
    store.cancel();
    release();
    await reading;
    expect(store.problem.value).toEqual({ kind: 'cancelled' });
    expect(store.shown.value?.overview.file).toBe('three.json');
    await store.readSimulated(null);
    expect(store.problem.value).toBeNull();
    expect(store.shown.value?.overview.kind).toBe('simulated');
  });

  it('of what cannot be read says why until that is put aside', async () => {
    const { store } = openStore();
    await store.importFiles([fileOf('three.json', makeMailboxes(3))], 'open');
    await store.importFiles([new File(['\u0089PNG\r\n\u001a\n\u0000'], 'notes.png')], 'open');
    expect(store.problem.value).toMatchObject({ kind: 'import', file: 'notes.png' });
    expect(store.shown.value?.overview.file).toBe('three.json');
    store.dismissProblem();
    expect(store.problem.value).toBeNull();
  });
});

describe('the list', () => {
  it('is that of the place and of the order, and whole again with another reading', async () => {
    const { store, names, place, ways } = openStore();
    await store.readSimulated(null);
    store.search('novak');
    await expect.poll(names).toEqual(['Ana Novak']);
    expect(ways).toMatchObject({ after: 0 });
    store.go({ text: '' });
    expect(ways).toMatchObject({ after: 1 });
    await expect.poll(() => names()?.length).toBe(15);
    store.sortBy('name');
    await expect.poll(() => names()?.[0]).toBe('Ana Novak');
    store.sortBy('name');
    await expect.poll(() => names()?.[0]).toBe('Tine Bizjak');
    expect(store.sort.value).toEqual({ column: 'name', descending: true });
    store.go({ cause: 'healthy' });
    await store.readSimulated(null);
    expect(store.sort.value).toBeNull();
    expect(place.value).toEqual(FIRST_PLACE);
  });
});

describe('the mailbox that is opened', () => {
  it('is looked up, told in the language of the page, and missing where nobody has it', async () => {
    const { store, speak, mailbox } = openStore();
    await store.readSimulated(null);
    const { mailboxid } = await mailbox('Ana Novak');
    const opened = () => (store.opened.value === 'missing' ? null : store.opened.value?.answer);
    store.go({ mailbox: mailboxid });
    expect(store.opened.value).toBeNull();
    await expect.poll(() => opened()?.name).toBe('Ana Novak');
    const english = opened()?.findings[0]?.fix;
    await speak('sl');
    await expect.poll(() => opened()?.findings[0]?.fix).not.toBe(english);
    store.go({ mailbox: NOBODY });
    await expect.poll(() => store.opened.value).toBe('missing');
    store.go({ mailbox: null });
    expect(store.opened.value).toBeNull();
  });

  it('is the last one that was asked for, whichever is found first', async () => {
    const { store, mailbox, late } = openStore();
    await store.readSimulated(null);
    const [ana, rok] = [await mailbox('Ana Novak'), await mailbox('Rok Golob')];
    let find = () => {};
    const found = new Promise<void>((done) => {
      find = done;
    });
    late.set(ana.mailboxid, found);
    store.go({ mailbox: ana.mailboxid });
    store.go({ mailbox: rok.mailboxid });
    const opened = () => (store.opened.value === 'missing' ? null : store.opened.value?.answer.name);
    await expect.poll(opened).toBe('Rok Golob');
    find();
    await found;
    await new Promise((done) => setTimeout(done));
    expect(opened()).toBe('Rok Golob');
  });
});

describe('two readings', () => {
  it('are compared, swapped, and parted', async () => {
    const { store, place } = openStore();
    const today = makeMailboxes(4);
    const yesterday = today
      .slice(1)
      .map((row) => JSON.parse(JSON.stringify(row).replaceAll('2026-11-23T', '2026-11-22T')) as object);
    await store.importFiles([fileOf('today.json', today)], 'open');
    await store.importFiles([fileOf('yesterday.json', yesterday)], 'compare');
    expect(place.value.changes).toBe('all');
    expect(store.shown.value?.comparison?.counts).toMatchObject({ added: 1, gone: 0 });
    await expect.poll(() => store.changes.rows.value?.map((row) => row?.change)).toEqual(['added']);
    await store.swap();
    expect(store.shown.value?.comparison?.counts).toMatchObject({ added: 0, gone: 1 });
    await store.endComparison();
    expect(store.shown.value?.comparison).toBeNull();
    expect(place.value.changes).toBeNull();
    await expect.poll(() => store.changes.rows.value).toBeNull();
  });
});

describe('what is handed out', () => {
  it('is of all mailboxes or of those that are listed, and nothing before anything was read', async () => {
    const { store, mailbox } = openStore();
    const wish = { format: 'csv', pseudonyms: false } as const;
    expect(await store.report(wish, false)).toBeNull();
    expect(store.problem.value?.kind).toBe('fault');
    await store.readSimulated(null);
    store.search('novak');
    const lines = async (listedOnly: boolean) =>
      String((await store.report(wish, listedOnly))?.content)
        .trim()
        .split('\r\n').length;
    expect([await lines(false), await lines(true)]).toEqual([16, 2]);
    const { mailboxid } = await mailbox('Ana Novak');
    const of = (id: string) => store.mailboxReport(id, { format: 'markdown', pseudonyms: false });
    expect(String((await of(mailboxid))?.content)).toContain('Ana Novak');
    expect(await of(NOBODY)).toBeNull();
    expect((await store.practiceCopy())?.scenario).toBeDefined();
  });
});
