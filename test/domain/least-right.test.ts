import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../catalog/permissions';
import { type Grant, leastChanges, surplusRoles, withGrants } from '../../domain/least-right';
import { decide, type PermissionQuestion } from '../../domain/permission';
import { explain } from '../../domain/permission-chain';
import { clientSight } from '../../domain/permission-client';
import { differencesTo } from '../../domain/permission-differences';
import { type Deployment, ROLES, type RoleId } from '../../domain/permission-matrix';
import { decideUnseen } from '../../domain/permission-unseen';
import type { EditionId, Version } from '../../domain/version';
import { runs } from '../support/scale';

const NEW: Version = [9, 2, 24122, 0];
const GRANTS: readonly Grant[] = ['GA', 'EA', 'SA', 'DMA', 'privilege', 'mailboxWrite', 'selfApprovalSwitch'];

const place = fc.constantFrom<Deployment>('online', 'onprem');
const self = fc.record({
  upnEqualsAddress: fc.boolean(),
  mailboxWrite: fc.boolean(),
  isQueue: fc.boolean(),
  privilegeRequired: fc.boolean(),
});

/** Anybody, asking about anything. */
const question: fc.Arbitrary<PermissionQuestion> = fc
  .record({
    deployment: place,
    exchange: place,
    roles: fc.subarray([...ROLES]).map((roles) => new Set<RoleId>(roles)),
    hasPrivilege: fc.boolean(),
    version: fc.constantFrom<Version>(NEW, [9, 2, 21071, 140], [9, 1, 0, 5804], [9, 2, 22104, 169]),
    own: fc.option(self, { nil: undefined }),
  })
  .map(({ own, ...rest }) => ({ ...rest, ...(own ? { self: own } : {}) }));

const editionId = fc.constantFrom<EditionId>('M0', 'M1', 'M2');

const ask = (roles: string, options: Partial<PermissionQuestion> = {}): PermissionQuestion => ({
  deployment: 'online',
  exchange: 'online',
  roles: new Set(ROLES.filter((role) => roles.split('+').includes(role))),
  hasPrivilege: true,
  version: NEW,
  ...options,
});

describe('the least change', () => {
  it('is minimal and complete, as a search of all changes finds', () => {
    fc.assert(
      fc.property(editionId, question, (id, asked) => {
        const edition = editions[id];
        const sufficient = Array.from({ length: 2 ** GRANTS.length }, (_, bits) =>
          GRANTS.filter((_grant, index) => bits & (1 << index)),
        ).filter((grants) => decide(edition, withGrants(asked, grants)).answer === 'yes');
        const changes = leastChanges(edition, asked);
        if (decide(edition, asked).answer === 'yes') {
          expect(changes).toEqual([]);
          return;
        }
        for (const change of changes) {
          expect(decide(edition, withGrants(asked, change)).answer).toBe('yes');
          for (const grant of change) {
            const part = change.filter((other) => other !== grant);
            expect(decide(edition, withGrants(asked, part)).answer).not.toBe('yes');
          }
        }
        // Whatever else would do contains one of the changes.
        for (const grants of sufficient) {
          expect(changes.some((change) => change.every((grant) => grants.includes(grant)))).toBe(true);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it.each([
    ['M1', 'SA', [['EA'], ['GA']]],
    ['M2', 'SA', [['DMA'], ['EA'], ['GA']]],
    ['M2', 'EA', [['SA']]],
    [
      'M1',
      'SvcA',
      [
        ['EA', 'SA'],
        ['SA', 'GA'],
      ],
    ],
  ] as const)('by %s for %s is %j, the one that grants least first', (edition, roles, changes) => {
    expect(leastChanges(editions[edition], ask(roles)).map((change) => [...change].sort())).toEqual(
      changes.map((change) => [...change].sort()),
    );
  });

  it('is the privilege alone where only that is missing', () => {
    expect(leastChanges(editions.M1, ask('GA+SA', { hasPrivilege: false }))).toEqual([['privilege']]);
  });

  it('is nothing where nothing helps', () => {
    expect(leastChanges(editions.M0, ask('SA', { exchange: 'onprem', version: [9, 2, 21071, 140] }))).toEqual(
      [],
    );
  });
});

describe('what somebody has more than they need', () => {
  it('can be taken away without losing the Yes', () => {
    fc.assert(
      fc.property(editionId, question, (id, asked) => {
        const surplus = surplusRoles(editions[id], asked);
        if (surplus.length === 0) return;
        const roles = new Set([...asked.roles].filter((role) => !surplus.includes(role)));
        expect(decide(editions[id], { ...asked, roles }).answer).toBe('yes');
      }),
    );
  });

  it('is the Global admin of somebody who is Exchange admin as well', () => {
    expect(surplusRoles(editions.M1, ask('GA+EA+SA'))).toEqual(['GA']);
  });
});

describe('an answer about what cannot be seen', () => {
  const unseen = { roles: ['GA', 'EA', 'SvcA'], privilege: false } as const;

  it('is the same as anybody’s who could be meant, or is not given', () => {
    fc.assert(
      fc.property(editionId, question, fc.subarray([...unseen.roles]), (id, asked, held) => {
        const seen = decideUnseen(editions[id], asked, unseen);
        if (seen.answer === 'cannotBeSeen') return;
        const real = decide(editions[id], { ...asked, roles: new Set([...asked.roles, ...held]) });
        expect(real.answer).toBe(seen.answer);
      }),
    );
  });

  it('asks a System Administrator for the two roles that would turn it', () => {
    expect(decideUnseen(editions.M1, ask('SA'), unseen)).toEqual({
      answer: 'cannotBeSeen',
      ask: ['GA', 'EA'],
    });
    expect(decideUnseen(editions.M2, ask('SA+DMA'), unseen).answer).toBe('yes');
    expect(decideUnseen(editions.M1, ask(''), unseen).answer).toBe('no');
  });
});

describe('the chain of rules', () => {
  it('ends in the answer: its last cell and privilege say what the answer says', () => {
    fc.assert(
      fc.property(editionId, question, (id, asked) => {
        const { chain, answer, reason } = explain(editions[id], asked);
        expect(chain[0]?.rule).toBe('edition');
        if (reason === 'self-approval') {
          expect(chain.slice(1).every((link) => 'holds' in link && link.holds)).toBe(true);
          return;
        }
        const cell = chain.find((link) => link.rule === 'cell');
        const privilege = chain.find((link) => link.rule === 'privilege');
        const holds = privilege?.rule === 'privilege' ? privilege.holds : true;
        const said = cell?.rule === 'cell' ? (cell.answer === 'yes' && !holds ? 'no' : cell.answer) : null;
        expect(said).toBe(answer);
      }),
    );
  });

  it('says what the client shows', () => {
    const sight = (roles: string, hasPrivilege = true, edition: EditionId = 'M2', own = false) => {
      const asked = ask(roles, {
        hasPrivilege,
        ...(own
          ? { self: { upnEqualsAddress: true, mailboxWrite: true, isQueue: false, privilegeRequired: false } }
          : {}),
      });
      return clientSight(decide(editions[edition], asked), hasPrivilege);
    };
    expect(sight('GA+SA')).toBe('approves');
    expect(sight('SA')).toBe('roleError');
    expect(sight('GA+SA', false)).toBe('hiddenOrPrivilegeError');
    expect(sight('', false, 'M2', true)).toBe('hiddenTestApproves');
  });
});

describe('the differences between editions', () => {
  it('are the flipped row and the added column from the source document to the current one', () => {
    const [online, onPremises] = differencesTo(editions.M2, editions.M1);
    expect(online?.map(({ kind }) => kind)).toEqual([
      'same',
      'same',
      'added',
      'same',
      'same',
      'same',
      'same',
    ]);
    expect(onPremises?.map(({ kind }) => kind)).toEqual([
      'changed',
      'changed',
      'added',
      'changed',
      'same',
      'same',
      'same',
    ]);
  });
});
