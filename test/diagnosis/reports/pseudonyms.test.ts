import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailboxAnswer, TenantAnswer } from '../../../diagnosis/answer';
import { pseudonymize } from '../../../diagnosis/reports/pseudonyms';
import { findingOf, mailboxOf, READ_ON, reportedWith, tenantOf, WORDS } from '../../support/answers';
import { many, runs } from '../../support/scale';

const GUID = '7a1ad48e-676f-45c8-a405-f97d8d206fb2';
const OTHER = '62414b9e-172c-4db2-a9c1-aef7bb6cf6f1';

const alert = (value: string) => ({ table: 'tracelog', column: 'text', value, readOn: READ_ON });
const saying = (value: string, parts: Partial<MailboxAnswer> = {}) =>
  mailboxOf({ findings: [findingOf('exo-no-user', { evidence: [alert(value)] })], ...parts });

/** What the alert of the first mailbox reads like afterwards. */
const hidden = (value: string, parts?: Partial<MailboxAnswer>, more: readonly MailboxAnswer[] = []) =>
  pseudonymize(tenantOf([saying(value, parts), ...more])).mailboxes[0]?.findings[0]?.evidence[0]?.value;

describe('pseudonyms', () => {
  it('are the same for a mailbox, its address, its local part and its id, in any case', () => {
    const text = `MAJA KOS <Maja.Kos@Contoso.com>, maja.kos at contoso.com, ${GUID.toUpperCase()}`;
    const { mailboxes } = pseudonymize(tenantOf([saying(text)]));
    const [mailbox] = mailboxes;
    expect(mailbox).toMatchObject({ name: 'mailbox-1', address: 'mailbox-1@tenant-1.example' });
    expect(mailbox?.mailboxid).not.toBe(GUID);
    expect(mailbox?.findings[0]?.evidence[0]?.value).toBe(
      `mailbox-1 <mailbox-1@tenant-1.example>, mailbox-1 at tenant-1.example, ${mailbox?.mailboxid}`,
    );
  });

  it('leave tokens, codes, privileges, columns and our own sentences', async () => {
    for (const cause of ['exo-no-user', 'ews-forbidden-org', 'not-approved'] as const) {
      const { answer } = await reportedWith(cause, WORDS.en);
      const result = pseudonymize(answer);
      const texts = (of: TenantAnswer) =>
        of.mailboxes.map(({ findings, path, state }) => ({
          state,
          path,
          findings: findings.map(({ evidence, ...finding }) => ({
            ...finding,
            columns: evidence.map(({ table, column }) => `${table}.${column}`),
            codes: evidence.filter(({ table, column }) => table === 'privilege' || column === 'code'),
          })),
        }));
      expect(texts(result)).toEqual(texts(answer));
      expect(JSON.stringify(result)).not.toMatch(/mlakar|vidmar|contoso/i);
    }
  });

  it.each([
    ['one within another', 'Ana, Ana Novak', { name: 'Ana Novak' }, 'mailbox-2, mailbox-1'],
    ['within a word', 'Banana, Ana.', { name: 'Ana' }, 'Banana, mailbox-1.'],
    ['with marks of expressions', 'x (a+b)* y', { name: '(a+b)*' }, 'x mailbox-1 y'],
    [
      'like a token',
      'Email Server Error Code: UserX',
      { name: 'UserX' },
      'Email Server Error Code: mailbox-1',
    ],
    ['like a pseudonym', 'mailbox-1 failed', { name: 'Mailbox-1' }, 'mbx-2 failed'],
    ['decomposed', 'Z\u030ciga failed', { name: 'Žiga' }, 'mailbox-1 failed'],
    [
      'in capitals of Greek',
      'ΟΔΥΣΣΕΑΣ failed',
      { name: 'Οδυσσέας'.normalize('NFD').replace('\u0301', '') },
      'mailbox-1 failed',
    ],
    [
      'in an address of the web',
      'mailto%3Amaja.kos%40contoso.com',
      {},
      'mailto%3Amailbox-1%40tenant-1.example',
    ],
    ['of a subdomain', 'mail.contoso.com', {}, 'mail.tenant-1.example'],
    ['that no mailbox has', 'jan@fabrikam.com and JAN', {}, 'mailbox-3@tenant-2.example and mailbox-3'],
  ])('replace a name %s', (_, text, parts, expected) => {
    const ana = mailboxOf({ mailboxid: OTHER, name: 'Ana', address: 'office@contoso.com' });
    expect(hidden(text, parts, 'name' in parts && parts.name === 'Ana' ? [] : [ana])).toBe(expected);
  });

  it('leave the privileges of a remedy, unless somebody is called like one', () => {
    const { fix } = WORDS.en.findings['priv-user'];
    const evidence = ['prvReadQueue', 'prvReadContact'].map((value) => ({
      table: 'privilege',
      column: 'name',
      value,
      readOn: READ_ON,
    }));
    const finding = findingOf('priv-user', { evidence, fix: `${fix} (prvReadQueue, prvReadContact)` });
    const of = (name: string) =>
      pseudonymize(tenantOf([mailboxOf({ name, findings: [finding] })])).mailboxes[0]?.findings[0]?.fix;
    expect(of('Maja Kos')).toBe(finding.fix);
    expect(of('prvReadQueue')).toBe(`${fix} (mailbox-1, prvReadContact)`);
  });

  it('hide what else the caller knows to be a name', () => {
    const of = tenantOf([saying('Profile Contoso Mail of Contoso failed for Maja Kos.')]);
    const [mailbox] = pseudonymize(of, ['Contoso', 'Contoso Mail']).mailboxes;
    expect(mailbox?.findings[0]?.evidence[0]?.value).toBe(
      'Profile mailbox-3 of mailbox-2 failed for mailbox-1.',
    );
  });

  it('hide where the tenant was read from, and servers of its own', () => {
    const server = (value: string) => ({
      table: 'emailserverprofile',
      column: 'incomingserverlocation',
      value,
      readOn: READ_ON,
    });
    const values = ['https://mail.corp.local/EWS', 'https://outlook.office365.com/EWS'];
    const of = mailboxOf({ findings: [findingOf('profile-credentials', { evidence: values.map(server) })] });
    const result = pseudonymize(tenantOf([of], { source: 'contoso.crm4.dynamics.com' }));
    expect(result.source).toBe('tenant-1');
    expect(result.mailboxes[0]?.findings[0]?.evidence.map(({ value }) => value)).toEqual([
      'https://tenant-2.example/EWS',
      'https://outlook.office365.com/EWS',
    ]);
  });

  it('leave nothing behind, whatever the names are', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.constantFrom(
        'mailbox',
        'tenant',
        'example',
        'tracelog',
        '1',
        '2',
        '4000',
        '0000',
        'İ',
        'ß',
        'Ana',
        'Ana Novak',
      ),
      fc.constantFrom(
        'ErrorNonExistentMailbox',
        '8005e272',
        'prvReadQueue',
        '$&',
        '(a|b)*',
        '[x]',
        '\\',
        '.',
        '-1',
        '@',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const label = fc.oneof(
      fc.stringMatching(/^[a-z0-9]{1,8}$/),
      fc.constantFrom('example', 'tenant-1', 'contoso'),
    );
    const domain = fc
      .tuple(label, fc.constantFrom('com', 'example', 'si', 'co.uk'))
      .map((parts) => parts.join('.'));
    const local = fc.oneof(
      fc.stringMatching(/^[a-z0-9._+-]{1,8}$/),
      fc.constantFrom("o'neil", 'mailbox-1', '1'),
    );
    const person = fc.record({ name, local, domain, id: fc.uuid() });
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }),
        (people) => {
          const sentence = people
            .flatMap(({ name: called, local: part, domain: of, id }) => [
              called,
              `${part}@${of}`,
              part,
              of,
              id,
            ])
            .join('; ');
          const given = tenantOf(
            people.map(({ name: called, local: part, domain: of, id }) =>
              saying(`${sentence} ${called.toUpperCase()} said so.`, {
                mailboxid: id,
                name: called,
                address: `${part}@${of}`,
              }),
            ),
          );
          const result = pseudonymize(given);
          const outside = [
            result.source,
            ...result.mailboxes.flatMap(({ mailboxid, name: called, address, findings }) => [
              mailboxid,
              called,
              address,
              ...findings.flatMap(({ evidence }) => evidence.map(({ value }) => value)),
            ]),
          ].join('\n');
          for (const { name: called, local: part, domain: of, id } of people) {
            for (const secret of [called, `${part}@${of}`, part, of, id])
              expect(outside).not.toMatch(whole(secret));
          }
          expect(new Set(result.mailboxes.map(({ mailboxid }) => mailboxid)).size).toBe(people.length);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('take a tenant of very many mailboxes', () => {
    const count = many(20_000, 100_000);
    const all = Array.from({ length: count }, (_, n) =>
      saying(`Mailbox User ${n} (user${n}@contoso.com) failed.`, {
        mailboxid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        name: `User ${n}`,
        address: `user${n}@contoso.com`,
      }),
    );
    const { mailboxes } = pseudonymize(tenantOf(all));
    expect(new Set(mailboxes.map(({ mailboxid }) => mailboxid)).size).toBe(count);
    expect(JSON.stringify(mailboxes)).not.toMatch(/user ?\d/i);
  }, 20_000);
});

/** The text as a whole word; marks alone, which name nobody, are found nowhere. */
function whole(secret: string): RegExp {
  const text = secret.normalize().trim();
  if (!/[\p{L}\p{N}_]/u.test(text)) return /(?!)/;
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const before = /^[\p{L}\p{N}_]/u.test(text) ? '(?<![\\p{L}\\p{N}_])' : '';
  const after = /[\p{L}\p{N}_]$/u.test(text) ? '(?![\\p{L}\\p{N}_])' : '';
  return new RegExp(before + escaped + after, 'iu');
}
