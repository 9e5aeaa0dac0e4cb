import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../support/scale';
import { openPracticeTenant } from '../practice-tenant';

const place = openPracticeTenant();
const START_DAY = '2021-07-12';

async function ask(filter: string, more = '') {
  const query = `$select=name&$filter=${encodeURIComponent(filter)}${more}`;
  const answer = await place.raw(`/api/data/v9.2/mailboxes?${query}`);
  const body = await answer.json();
  return {
    status: answer.status,
    names: (body.value ?? []).map(({ name }: { name: string }) => name).sort(),
    message: body.error?.message ?? '',
  };
}

const ALL = place.tenant.tables.mailboxes.rows.map(({ name }) => name).sort();
const ENABLED = ['Jan Vidmar'];
const QUEUES = ['Archive', 'Sales', 'Support'];

describe('a filter', () => {
  it.each([
    ["name eq 'ana novak'", ['Ana Novak']],
    ["name ne 'Ana Novak' and startswith(name,'A')", ['Archive']],
    ["contains(name,'NOV')", ['Ana Novak']],
    ["endswith(emailaddress,'@contoso.com') and not contains(name,'a')", ['Rok Golob', 'Support']],
    ['enabledforincomingemail eq true', ENABLED],
    ['enabledforincomingemail', ENABLED],
    ['incomingemailstatus gt 1', ['Tine Bizjak']],
    ['emailaddress eq null', ['Ines Oblak']],
    ['null eq emailaddress', ['Ines Oblak']],
    ['regardingobjectid_queue/name ne null', QUEUES],
    ["regardingobjectid/fullname eq 'Eva Turk'", ['Eva Turk']],
    ["emailserverprofile/name eq 'Microsoft Exchange Online' and statecode eq 0 and enabledforact", ENABLED],
    ['statecode eq 1', ['Archive', 'Eva Turk']],
    ["statecode eq 1 and name eq 'x' or name eq 'Support'", ['Support']],
    ["statecode eq 1 and (name eq 'x' or name eq 'Archive')", ['Archive']],
    ['tracelog_Mailbox/any()', []],
    ['not tracelog_Mailbox/any()', ALL],
    ['tracelog_Mailbox/all(t:t/level eq 3)', ALL],
    ["queue_defaultmailbox_mailbox/any(q:startswith(q/name,'S'))", ['Sales', 'Support']],
    [`createdon ge ${START_DAY}`, ALL],
    ['createdon lt 2021-07-12T08:00:00Z', []],
    [
      "Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=['Sales','Support'])",
      ['Sales', 'Support'],
    ],
    [
      'Microsoft.Dynamics.CRM.Between(PropertyName=\'incomingemailstatus\',PropertyValues=["1","2"])',
      ['Jan Vidmar', 'Tine Bizjak'],
    ],
    ["Microsoft.Dynamics.CRM.EqualUserId(PropertyName='nobody')", null],
    [
      "Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')",
      ['Archive', 'Maja Kos', 'Sales', 'Support'],
    ],
    [
      "Microsoft.Dynamics.CRM.EqualUserId(PropertyName='_ownerid_value')",
      ['Archive', 'Maja Kos', 'Sales', 'Support'],
    ],
    ["Microsoft.Dynamics.CRM.LastXHours(PropertyName='createdon',PropertyValue=1)", ALL],
    ["Microsoft.Dynamics.CRM.OlderThanXDays(PropertyName='createdon',PropertyValue=1)", []],
    ["Microsoft.Dynamics.CRM.Today(PropertyName='createdon')", ALL],
  ])('%s', async (filter, names) => {
    const answer = await ask(filter);
    if (names === null) expect(answer.status).toBe(400);
    else expect(answer).toMatchObject({ status: 200, names });
  });

  it('takes its values from parameter aliases', async () => {
    expect((await ask('name eq @who', `&@who=${encodeURIComponent("'Sales'")}`)).names).toEqual(['Sales']);
    expect((await ask('name eq @who')).status).toBe(400);
  });

  it.each([
    ['name eq 1', 'incompatible types'],
    ["statecode eq '0'", 'incompatible types'],
    ["mailboxid eq '550fcc27-a003-4727-a486-1a14b56299d6'", 'incompatible types'],
    ['enabledforact gt true', 'incompatible types'],
    ["nonsense eq 'x'", "Could not find a property named 'nonsense'"],
    ["password eq 'x'", "Could not find a property named 'password'"],
    ['emailaddressapprovedon ne null', "Could not find a property named 'emailaddressapprovedon'"],
    ['length(name) eq 3', 'unknown function'],
    ['statecode add 1 eq 2', 'expected'],
    ["name eq 'x", 'Syntax error'],
    ["(name eq 'x'", "')' expected"],
    ["name eq 'x')", 'nothing more'],
    ["name eq'x'", 'space expected'],
    ['not statecode eq 1', 'parentheses'],
    ["not Microsoft.Dynamics.CRM.Today(PropertyName='createdon')", 'cannot be negated'],
    ["Microsoft.Dynamics.CRM.InFiscalYear(PropertyName='createdon',PropertyValue=2021)", 'does not support'],
    ['createdon eq 2021-02-31', 'date'],
    [`${'('.repeat(120)}statecode eq 0${')'.repeat(120)}`, 'nested'],
    ['name', 'boolean'],
    ['tracelog_Mailbox/any(t:t/nonsense eq 1)', 'nonsense'],
    ["ownerid/name eq 'x'", 'does not support'],
  ])('refuses %s', async (filter, message) => {
    const answer = await ask(filter);
    expect([400, 501]).toContain(answer.status);
    expect(answer.message).toContain(message);
  });

  it('gives the rows that an evaluation of our own finds, whatever it is made of', async () => {
    type Test = { text: string; holds(row: Record<string, unknown>): boolean };
    const rows = place.tenant.tables.mailboxes.rows as unknown as Record<string, unknown>[];
    const number = (column: string): fc.Arbitrary<Test> =>
      fc.tuple(fc.constantFrom('eq', 'ne', 'gt', 'le'), fc.nat({ max: 3 })).map(([operator, value]) => ({
        text: `${column} ${operator} ${value}`,
        holds: (row: Record<string, unknown>) => {
          const own = Number(row[column]);
          if (operator === 'eq') return own === value;
          if (operator === 'ne') return own !== value;
          return operator === 'gt' ? own > value : own <= value;
        },
      }));
    const part: fc.Arbitrary<Test> = fc.constantFrom('a', 'ov', 'S', 'x').map((text) => ({
      text: `contains(name,'${text}')`,
      holds: ({ name }) => String(name).toLowerCase().includes(text.toLowerCase()),
    }));
    const { test } = fc.letrec<{ test: Test }>((tie) => ({
      test: fc.oneof(
        { depthSize: 'small' },
        number('statecode'),
        number('incomingemailstatus'),
        number('emailrouteraccessapproval'),
        part,
        fc.tuple(tie('test'), tie('test')).map(([one, other]) => ({
          text: `(${one.text}) and (${other.text})`,
          holds: (row: Record<string, unknown>) => one.holds(row) && other.holds(row),
        })),
        fc.tuple(tie('test'), tie('test')).map(([one, other]) => ({
          text: `(${one.text} or ${other.text})`,
          holds: (row: Record<string, unknown>) => one.holds(row) || other.holds(row),
        })),
        tie('test').map((inner) => ({
          text: `not (${inner.text})`,
          holds: (row: Record<string, unknown>) => !inner.holds(row),
        })),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(test, async ({ text, holds }) => {
        const expected = rows.filter(holds).map(({ name }) => String(name));
        expect((await ask(text)).names).toEqual(expected.sort());
      }),
      { numRuns: runs(300) },
    );
  });
});
