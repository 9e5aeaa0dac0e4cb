import { alertTexts } from '../../catalog/alert-texts';
import { AlertLevel } from '../../domain/choices';
import { DIRECTIONS } from '../../domain/lifecycle';
import type { Guid } from '../../domain/rows';
import type { MailboxSeed } from '../../domain/scenario';
import { raiseAlert } from './alerts';
import { addQueue, addUser } from './new-people';
import { FIRST_NAMES, inAddress, LAST_NAMES } from './person-names';
import { nextRandom } from './randomness';
import type { SimulatedTenant } from './tenant';

const configured = {
  profile: 'serverToServer',
  incoming: 'untested',
  outgoing: 'untested',
  act: 'untested',
} as const;
const enabled = { ...configured, incoming: 'enabled', outgoing: 'enabled', act: 'enabled' } as const;
const failed = { ...configured, incoming: 'failed', outgoing: 'failed', act: 'failed' } as const;

/** A state that a mailbox of a grown tenant may be in, and how often it is met, of a hundred. */
interface Kind {
  weight: number;
  seed: MailboxSeed;
  /** Token of the alerts that go with a failed test. */
  token?: string;
}

/** Each state with the Exchange side that explains it, so that a test comes to the same result again. */
const KINDS: readonly Kind[] = [
  { weight: 58, seed: { sides: { ...enabled, approval: 'approved' } } },
  { weight: 8, seed: { sides: { ...configured, approval: 'approved' } } },
  { weight: 9, seed: { sides: { ...configured, approval: 'waiting' } } },
  { weight: 2, seed: { sides: { ...configured, approval: 'tenantMissing' } } },
  { weight: 1, seed: { sides: { ...configured, approval: 'rejected' } } },
  { weight: 10, seed: {} },
  { weight: 2, seed: { sides: { ...configured, approval: 'noAddress' } } },
  { weight: 3, seed: { sides: { record: 'inactive' } } },
  {
    weight: 2,
    seed: { sides: { ...failed, approval: 'approved' }, exchange: { licensed: false } },
    token: 'ErrorInvalidLicense',
  },
  {
    weight: 1,
    seed: { sides: { ...failed, approval: 'approved' }, exchange: { ewsEnabled: false } },
    token: 'Http server returned Forbidden exception.',
  },
  {
    weight: 1,
    seed: { sides: { ...failed, approval: 'approved' }, exchange: { signInEnabled: false } },
    token: '8005E273',
  },
  // Nothing shows yet: the cause comes to light at the first test.
  { weight: 1, seed: { sides: { ...configured, approval: 'approved' }, exchange: { exists: false } } },
  {
    weight: 2,
    seed: {
      sides: { ...enabled, act: 'failed', approval: 'approved' },
      exchange: { syncOrganization: 'other' },
    },
  },
];

const TOTAL = KINDS.reduce((sum, { weight }) => sum + weight, 0);

/** One in so many mailboxes is a queue's. */
const QUEUE_EVERY = 25;

interface Surroundings {
  domain: string;
  owner: Guid;
  roleids: readonly Guid[];
  profile: Guid | null;
  /** Fits a seed to the tenant's own Exchange. */
  fit(seed: MailboxSeed): MailboxSeed;
}

function pick<Item>(tenant: SimulatedTenant, items: readonly Item[]): Item {
  const item = items[Math.floor(nextRandom(tenant.core) * items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

function pickKind(tenant: SimulatedTenant): Kind {
  let left = nextRandom(tenant.core) * TOTAL;
  for (const kind of KINDS) {
    left -= kind.weight;
    if (left < 0) return kind;
  }
  return pick(tenant, KINDS);
}

function withoutAct({ sides, ...rest }: MailboxSeed): MailboxSeed {
  return sides ? { ...rest, sides: { ...sides, act: 'off' } } : rest;
}

/** Users and queues beyond a scenario's own, each with a mailbox; the tenant's seed makes them the same again. */
export function addGenerated(tenant: SimulatedTenant, count: number, around: Surroundings): void {
  for (let number = 1; number <= count; number++) {
    const kind = pickKind(tenant);
    const { profile, owner, roleids } = around;
    if (number % QUEUE_EVERY === 0) {
      const name = `Queue ${number}`;
      const address = `queue.${number}@${around.domain}`;
      addQueue(tenant, { name, address, owner, profile, seed: around.fit(withoutAct(kind.seed)) });
      continue;
    }
    const [first, last] = [pick(tenant, FIRST_NAMES), pick(tenant, LAST_NAMES)];
    const address = `${inAddress(first)}.${inAddress(last)}.${number}@${around.domain}`;
    const seed = around.fit(kind.seed);
    const name = `${first} ${last} ${number}`;
    const user = addUser(tenant, { name, address, domainname: address, roleids, seed, profile });
    const mailbox = tenant.tables.mailboxes.get(user._defaultmailbox_value ?? '');
    if (!mailbox || mailbox._emailserverprofile_value === null) continue;
    for (const direction of kind.token ? DIRECTIONS : []) {
      raiseAlert(tenant, {
        on: mailbox,
        level: AlertLevel.Error,
        text: alertTexts.failed(mailbox.name, direction, kind.token ?? null),
      });
    }
    if (seed.exchange?.syncOrganization === 'other') {
      raiseAlert(tenant, {
        on: mailbox,
        level: AlertLevel.Error,
        text: alertTexts.otherOrganization(mailbox.name),
      });
    }
  }
}
