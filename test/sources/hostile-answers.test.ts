/** Answers of an organization that are not what they claim to be: refused, and nothing of them becomes a fact. */
import { describe, expect, it } from 'vitest';
import { createOrgClient } from '../../sources/org-client';
import { readTenant } from '../../sources/tenant-reader';
import { openPracticeTenant } from '../dataverse/practice-tenant';

const ORIGIN = 'http://localhost';

/** Reads the tenant where answers to one table are replaced. */
async function readWith(set: string, answer: (genuine: { value: Record<string, unknown>[] }) => BodyInit) {
  const { owner } = openPracticeTenant();
  const asked: string[] = [];
  const client = createOrgClient(ORIGIN, {
    async fetch(request) {
      const url = new URL(request.url);
      asked.push(`${request.method} ${url.origin}`);
      const response = await owner.fetch(request);
      if (!url.pathname.endsWith(`/${set}`) || !response.ok) return response;
      return new Response(answer(await response.json()), { headers: response.headers });
    },
    note: async () => {},
    now: () => '2026-11-23T08:00:00Z',
  });
  const snapshot = await readTenant(client, { kind: 'live', wait: async () => {} });
  return { snapshot, asked, what: snapshot.unseen.map((part) => `${part.what}: ${part.why}`) };
}

describe('an answer', () => {
  it('that is what it claims to be is read whole', async () => {
    const { snapshot } = await readWith('nothing', () => '');
    expect(snapshot.mailboxes).toHaveLength(15);
    expect(snapshot.unseen.filter(({ status }) => status !== 400)).toEqual([]);
  });

  it.each([
    ['cut off', (genuine: object) => JSON.stringify(genuine).slice(0, 900), 'cut off'],
    ['of another shape', () => JSON.stringify({ value: 'many' }), 'no list'],
    ['null', () => 'null', 'no list'],
    [
      'whose next page lies elsewhere',
      (genuine: object) =>
        JSON.stringify({ ...genuine, '@odata.nextLink': 'https://evil.example/api/data/v9.2/mailboxes' }),
      'another origin',
    ],
  ])('%s is refused, and said to be', async (_, answer, why) => {
    const { snapshot, asked, what } = await readWith('mailboxes', answer);
    expect(what.some((each) => each.startsWith('mailboxes: ') && each.includes(why))).toBe(true);
    expect(snapshot.mailboxes ?? []).toHaveLength(why === 'another origin' ? 15 : 0);
    expect([...new Set(asked)]).toEqual([`GET ${ORIGIN}`]);
  });

  it('with cells that are no values leaves those out, and keeps the rest', async () => {
    const { snapshot, what } = await readWith('mailboxes', ({ value: [first, second, ...rest] }) =>
      JSON.stringify({
        value: [
          { ...first, statecode: 'Active', emailaddress: { toString: 1 } },
          { ...second, mailboxid: "1'; drop" },
          'a row',
          ...rest,
        ],
      }),
    );
    expect(snapshot.mailboxes).toHaveLength(14);
    const [damaged] = snapshot.mailboxes ?? [];
    expect(damaged).not.toHaveProperty('statecode');
    expect(damaged).not.toHaveProperty('emailaddress');
    expect(damaged?.name).toBeDefined();
    expect(what.join('\n')).toContain('mailbox.statecode: The answer is not what it claims to be');
  });

  it('with text made to look like markup stays text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { snapshot } = await readWith('mailboxes', ({ value }) =>
      JSON.stringify({ value: value.map((row) => ({ ...row, name, __proto__: { polluted: true } })) }),
    );
    expect(snapshot.mailboxes?.[0]?.name).toBe(name);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
