import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appMessages } from '../../catalog/arrival/app-messages';
import { itemCodes } from '../../catalog/arrival/item-codes';
import { findings } from '../../catalog/findings';
import { createArrivalDesk } from '../../diagnosis/ask-arrival';
import { appMessageIn } from '../../domain/arrival/app-messages';
import { OWN_ARRIVAL_IDS, SHARED_ARRIVAL_IDS } from '../../domain/arrival/arrival-ids';
import { ARRIVAL_RULES } from '../../domain/arrival/decide';
import { MISSING } from '../../domain/arrival/missing';
import { diagnose } from '../../domain/diagnosis/diagnosis';
import { READ_ALLOWANCE } from '../../sources/read-allowance';
import { arrivalCases } from '../support/arrival-cases';
import { openArrival } from '../support/open-arrival';

const named = arrivalCases.map((each, place) => [`${place} ${each.id}`, each] as const);

describe('why something does not arrive', () => {
  it.each(named)(
    '%s is found, and not where it is nearly the same',
    async (_name, { id, certainty, of, asked, nearly }) => {
      const found = await (await openArrival(of)).ask(asked);
      const one = found.answer.items.find((each) => each.id === id);
      expect(
        one?.certainty,
        JSON.stringify(found.answer.items.map((each) => [each.id, each.certainty])),
      ).toBe(certainty);
      const other = await (await openArrival(nearly.of ?? of)).ask(nearly.asked ?? asked);
      const still = other.answer.items.find((each) => each.id === id);
      // A question may be left; nothing may be told that is not so.
      expect(['ask', undefined]).toContain(still?.certainty);
    },
  );

  it('has a rule for every cause, and a cause for every rule', () => {
    expect([...new Set(ARRIVAL_RULES.map(({ id }) => id))].sort()).toEqual(
      [...OWN_ARRIVAL_IDS, ...SHARED_ARRIVAL_IDS].sort(),
    );
  });

  it('has a case for every cause that somebody can be told', () => {
    const reached = new Set<string>(arrivalCases.map(({ id }) => id));
    expect([...OWN_ARRIVAL_IDS, ...SHARED_ARRIVAL_IDS].filter((id) => !reached.has(id))).toEqual([]);
  });

  it('has a case for every message of the app', () => {
    const given = arrivalCases.map(({ asked }) => appMessageIn(asked.message ?? '', appMessages)?.id);
    const known = new Set(given);
    expect(appMessages.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  it('reaches every code of items', () => {
    const reached = new Set(arrivalCases.map(({ id }) => id));
    for (const { id } of itemCodes) expect(reached).toContain(id);
  });

  it('leaves a mailbox that is well as it is, and asks', async () => {
    const { diagnosis, mailbox, ask } = await openArrival({
      arrival: { filter: 'all', outlookApp: 'installed' },
    });
    expect(diagnosis.verdict(mailbox).state).toBe('enabled');
    expect(diagnosis.verdict(mailbox).found).toEqual([]);
    for (const missing of MISSING) {
      const { answer } = await ask({ missing });
      const told = answer.items.filter(({ certainty }) => certainty !== 'ask').map(({ id }) => id);
      expect(told, missing).toEqual([]);
    }
    expect((await ask({ missing: 'incoming' })).answer.items.length).toBeGreaterThan(0);
  });
});

describe('what is read of an organization', () => {
  it('is at most ten requests, and neither subject nor text nor anybody else’s address', async () => {
    const { ask, ledger } = await openArrival({ arrival: { items: [{ code: 'Duplicate', hoursAgo: 1 }] } });
    const first = await ask({ missing: 'incoming' });
    await ask({ missing: 'app' });
    expect(first.requests).toBe(ledger.length);
    expect(ledger.length).toBeLessThanOrEqual(10);
    for (const { path, columns, method, refused } of ledger) {
      expect(refused).toBeUndefined();
      expect(method).toBe('GET');
      expect(columns).not.toContain('*');
      for (const column of columns)
        expect(column).not.toMatch(/subject|description|headers|sender$|torecipients|messageid|body/);
      for (const [, address] of decodeURIComponent(path).matchAll(/'([^']*@[^']*)'/g))
        expect(address).toBe('ana.novak@contoso.com');
    }
  });

  it('may never be a subject or a text, whoever asks', () => {
    for (const { columns } of Object.values(READ_ALLOWANCE.tables))
      for (const column of columns)
        expect(column).not.toMatch(/^(?:item)?subject$|description|internetmessageheaders/);
  });

  it.each([
    ['exchangesyncidmappings', 403, 'no-correlation'],
    ['emails', 404, 'pending-send'],
    ['emailsearches', 404, 'recipient-not-indexed'],
    ['usersettingscollection', 403, 'filter-none'],
    ['RetrieveUserPrivileges', 403, 'no-sync-to-outlook'],
  ] as const)('holds without %s, and says what cannot be told', async (part, status, id) => {
    const { ask } = await openArrival({
      refuse: (path) =>
        path.includes(part === 'RetrieveUserPrivileges' ? part : `/${part}?`) || path.includes(`/${part}(`)
          ? Response.json({ error: { code: '0x80040220', message: 'Not yours.' } }, { status })
          : undefined,
    });
    const missing =
      id === 'pending-send' ? 'outgoing' : id === 'no-sync-to-outlook' ? 'appointment' : 'incoming';
    const { answer, unseen } = await ask({ missing });
    expect(unseen.map(({ what }) => what)).toContain(part);
    expect(answer.verdict.cannotTell).toContain(id);
    expect(answer.items.filter(({ certainty }) => certainty !== 'ask')).toEqual([]);
  });

  it('tells of an older version without asking for columns that it does not have', async () => {
    const { ask, ledger } = await openArrival({ version: '9.2.22104.170' });
    const { unseen } = await ask({ missing: 'outgoing' });
    expect(unseen).toEqual([]);
    expect(ledger.every(({ status }) => status === 200)).toBe(true);
  });
});

describe('a file, which nobody can be asked about', () => {
  it('is told by answers alone, and says what cannot be told', async () => {
    const { diagnosis, mailbox } = await openArrival();
    const { organization: _, ...file } = diagnosis.snapshot;
    const desk = createArrivalDesk(
      diagnose({ ...file, kind: 'imported' }, diagnosis.at, findings),
      async () => null,
      async () => {},
    );
    const asked = { missing: 'incoming', answers: { addressedTo: 'group' }, message: '' } as const;
    const { answer, requests, privileges } = await desk.ask(mailbox, asked, false);
    expect(requests).toBe(0);
    expect(answer.items[0]).toMatchObject({ id: 'recipient-group', certainty: 'likely' });
    expect(answer.verdict.cannotTell).toEqual(
      expect.arrayContaining(['filter-none', 'before-start-date', 'already-tracked', 'privileges-missing']),
    );
    expect(privileges?.every(({ has }) => has === 'unseen')).toBe(true);
  });
});

describe('messages of the app', () => {
  it.each(appMessages.map((each) => [each.id, each] as const))(
    '%s is known as it is pasted',
    (id, { text }) => {
      expect(appMessageIn(`  ${text.toUpperCase()}\n please`, appMessages)?.id).toBe(id);
      expect(appMessageIn(text.slice(0, 12), appMessages)?.id).not.toBe(id === 'track-pending' ? 'none' : id);
    },
  );

  it('that nobody knows is told so', async () => {
    const { ask } = await openArrival({ arrival: { outlookApp: 'installed' } });
    expect((await ask({ missing: 'app', message: 'Something went wrong.' })).answer.unknownMessage).toBe(
      true,
    );
    expect((await ask({ missing: 'app', message: '' })).answer.unknownMessage).toBe(false);
  });

  it('counts only where the app is asked about', async () => {
    const { ask } = await openArrival({ sides: { act: 'failed' } });
    const [, ofAct] = appMessages;
    const { answer } = await ask({ missing: 'incoming', message: ofAct?.text ?? '' });
    expect(answer.verdict.ruledOut).toContain('direction-off');
    expect(answer.unknownMessage).toBe(false);
  });

  it('never breaks on what is pasted', async () => {
    const { ask } = await openArrival({ arrival: { outlookApp: 'installed' } });
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 400 }), async (message) => {
        await ask({ missing: 'app', message });
      }),
      { numRuns: 30 },
    );
  });
});
