import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../catalog/permissions';
import { decide, type PermissionQuestion } from '../../domain/permission';
import { type Answer, type Deployment, ROLES, type RoleId } from '../../domain/permission-matrix';
import { type EditionId, parseVersion, type Version } from '../../domain/version';

function version(text: string): Version {
  const parsed = parseVersion(text);
  if (!parsed) throw new Error(`${text} is no version`);
  return parsed;
}

const NEW = version('9.2.24122.0');

const ask = (edition: EditionId, place: string, roles: string, options: Partial<PermissionQuestion> = {}) => {
  const [deployment, exchange] = place.split('/') as [Deployment, Deployment];
  return decide(editions[edition], {
    deployment,
    exchange,
    roles: new Set(roles.split('+').filter((role): role is RoleId => ROLES.includes(role as RoleId))),
    hasPrivilege: true,
    version: NEW,
    ...options,
  });
};

/** The vectors of procedure.md 3.5, by their numbers. */
const VECTORS: readonly [number, EditionId, string, string, string, Answer, string?][] = [
  [1, 'M1', 'online/online', 'GA+SA', '9.1.0.5805', 'yes'],
  [2, 'M1', 'online/online', 'EA+SA', '9.1.0.5805', 'yes'],
  [3, 'M1', 'online/online', 'EA+SA', '9.1.0.5804', 'no'],
  [4, 'M1', 'online/online', 'SA', '9.1.0.5805', 'no', 'needs-tenant-role'],
  [5, 'M1', 'online/online', 'GA', '9.1.0.5805', 'no', 'needs-system-administrator'],
  [6, 'M1', 'online/online', 'EA+GA', '9.1.0.5805', 'no', 'needs-system-administrator'],
  [7, 'M1', 'online/online', 'SvcA', '9.1.0.5805', 'no'],
  [8, 'M1', 'online/onprem', 'EA', '9.1.0.5805', 'notApplicable'],
  [9, 'M1', 'online/onprem', 'SA', '9.1.0.5805', 'no'],
  [10, 'M2', 'online/onprem', 'SA', '9.2.24122.0', 'yes'],
  [11, 'M1', 'onprem/online', 'SA', '9.0.0.0', 'yes'],
  [11, 'M2', 'onprem/onprem', 'SA', '9.0.0.0', 'yes'],
  [12, 'M1', 'onprem/online', 'GA+EA', '9.0.0.0', 'notApplicable'],
  [12, 'M2', 'onprem/onprem', 'GA+EA', '9.0.0.0', 'notApplicable'],
  [13, 'M2', 'online/online', 'DMA+SA', '9.2.22104.00170', 'yes'],
  [14, 'M2', 'online/online', 'DMA+SA', '9.2.22104.169', 'no'],
  [15, 'M2', 'online/online', 'DMA', '9.2.24122.0', 'no'],
  [17, 'M1', 'online/online', 'SA+SvcA', '9.2.24122.0', 'no', 'needs-tenant-role'],
  [17, 'M2', 'online/online', 'SA+SvcA', '9.2.24122.0', 'no', 'needs-tenant-role'],
];

describe('the documented vectors', () => {
  it.each(VECTORS)('%i: %s, %s, %s at %s is %s', (_number, edition, place, roles, at, answer, reason) => {
    const given = ask(edition, place, roles, { version: version(at) });
    expect(given.answer).toBe(answer);
    if (reason) expect(given.reason).toBe(reason);
  });

  it.each(['M1', 'M2'] as const)('16: %s, without the privilege', (edition) => {
    const given = ask(edition, 'online/online', 'GA+SA', { hasPrivilege: false });
    expect(given).toMatchObject({ answer: 'no', reason: 'missing-privilege' });
  });

  it('footnote 3 is marked as announced and not yet in force', () => {
    expect(ask('M1', 'online/onprem', 'GA+SA').pending).toBe(true);
    expect(ask('M1', 'online/online', 'GA+SA').pending).toBe(false);
  });
});

const LETTERS: Record<string, Answer> = { Y: 'yes', N: 'no', '-': 'notApplicable', '?': 'notDocumented' };

/** The tables as the documents print them (procedure.md 3.1 to 3.3), a letter a cell. */
const TABLES: Record<EditionId, string> = {
  M0: `               GA
    online/online  Y
    online/onprem  ?
    onprem/online  ?
    onprem/onprem  ?`,
  M1: `               GA+SA EA+SA SA SvcA EA GA
    online/online  Y     Y     N  N    N  N
    online/onprem  Y     Y     N  N    -  -
    onprem/online  -     -     Y  -    -  -
    onprem/onprem  -     -     Y  -    -  -`,
  M2: `               GA+SA EA+SA DMA+SA SA SvcA EA GA
    online/online  Y     Y     Y      N  N    N  N
    online/onprem  -     -     -      Y  N    -  -
    onprem/online  -     -     -      Y  -    -  -
    onprem/onprem  -     -     -      Y  -    -  -`,
};

describe.each(Object.keys(TABLES) as EditionId[])('the table of %s', (edition) => {
  const [head = '', ...lines] = TABLES[edition].split('\n');
  const columns = head.trim().split(/\s+/);

  it('says cell by cell what the document prints', () => {
    expect(editions[edition].columns.map(({ id }) => id)).toEqual(columns);
    for (const line of lines) {
      const [place, ...letters] = line.trim().split(/\s+/);
      const row = editions[edition].rows.find(
        ({ deployment, exchange }) => `${deployment}/${exchange}` === place,
      );
      expect({ place, cells: row?.cells.map(({ answer }) => answer) }).toEqual({
        place,
        cells: letters.map((letter) => LETTERS[letter]),
      });
    }
  });
});

type Own = NonNullable<PermissionQuestion['self']>;

interface Case {
  edition: EditionId;
  place: string;
  roles: ReadonlySet<RoleId>;
  privilege: boolean;
  own: Own | undefined;
}

/** procedure.md 3.5 and decisions 3, 4 and 9 once more, written from the text and not from the tables. */
function oracle({ edition, place, roles, privilege, own }: Case): Answer {
  const system = roles.has('SA');
  const tenant = roles.has('GA') || roles.has('EA');
  const granted: Answer = privilege ? 'yes' : 'no';
  if (edition === 'M0') {
    if (place !== 'online/online') return 'notDocumented';
    return roles.has('GA') ? granted : 'no';
  }
  const mayApproveOwn =
    own?.upnEqualsAddress && own.mailboxWrite && !own.isQueue && (!own.privilegeRequired || privilege);
  if (edition === 'M2' && place === 'online/online' && mayApproveOwn) return 'yes';
  const delegated = edition === 'M2' && roles.has('DMA');
  if (place === 'online/online') return system && (tenant || delegated) ? granted : 'no';
  if (place === 'online/onprem') {
    if (edition === 'M2' ? system : system && tenant) return granted;
    if (system || roles.has('SvcA')) return 'no';
    return tenant ? 'notApplicable' : 'no';
  }
  if (system) return granted;
  return tenant || roles.has('SvcA') ? 'notApplicable' : 'no';
}

const FLAGS = [true, false];
const OWN_CASES: readonly (Own | undefined)[] = [
  undefined,
  ...FLAGS.flatMap((upnEqualsAddress) =>
    FLAGS.flatMap((mailboxWrite) =>
      FLAGS.flatMap((isQueue) =>
        FLAGS.map((privilegeRequired) => ({ upnEqualsAddress, mailboxWrite, isQueue, privilegeRequired })),
      ),
    ),
  ),
];

describe('everybody', () => {
  const subsets = Array.from({ length: 32 }, (_, bits) =>
    ROLES.filter((_role, index) => bits & (1 << index)),
  );
  const places = ['online/online', 'online/onprem', 'onprem/online', 'onprem/onprem'];

  it.each(['M0', 'M1', 'M2'] as const)('is answered by %s as an oracle of its own answers', (edition) => {
    const wrong: unknown[] = [];
    let asked = 0;
    for (const roles of subsets) {
      for (const place of places) {
        for (const privilege of FLAGS) {
          for (const own of OWN_CASES) {
            asked += 1;
            const expected = oracle({ edition, place, roles: new Set(roles), privilege, own });
            const { answer } = ask(edition, place, roles.join('+'), {
              hasPrivilege: privilege,
              ...(own ? { self: own } : {}),
            });
            if (answer !== expected) wrong.push({ roles, place, privilege, own, answer, expected });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBe(32 * 4 * 2 * 17);
  });

  it('never loses a Yes by one more role', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<EditionId>('M0', 'M1', 'M2'),
        fc.constantFrom(...places),
        fc.subarray([...ROLES]),
        fc.constantFrom(...ROLES),
        (edition, place, roles, more) => {
          const before = ask(edition, place, roles.join('+')).answer;
          if (before === 'yes') expect(ask(edition, place, [...roles, more].join('+')).answer).toBe('yes');
        },
      ),
    );
  });
});

describe('approving one’s own mailbox', () => {
  const self = { upnEqualsAddress: true, mailboxWrite: true, isQueue: false, privilegeRequired: false };
  const own = (edition: EditionId, place: string, changed: Partial<typeof self> = {}, hasPrivilege = false) =>
    ask(edition, place, '', { hasPrivilege, self: { ...self, ...changed } }).answer;

  it('is possible in the current edition, online with Exchange Online, under all conditions together', () => {
    expect(own('M2', 'online/online')).toBe('yes');
    expect(own('M1', 'online/online')).toBe('no');
    expect(own('M2', 'online/onprem')).toBe('no');
    expect(own('M2', 'online/online', { upnEqualsAddress: false })).toBe('no');
    expect(own('M2', 'online/online', { mailboxWrite: false })).toBe('no');
    expect(own('M2', 'online/online', { isQueue: true })).toBe('no');
    expect(own('M2', 'online/online', { privilegeRequired: true })).toBe('no');
    expect(own('M2', 'online/online', { privilegeRequired: true }, true)).toBe('yes');
  });
});
