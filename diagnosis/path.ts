/** What to do so that a mailbox becomes enabled: the way over the lifecycle, and what has to be mended beside it. */
import { findings } from '../catalog/findings';
import { editions } from '../catalog/permissions';
import type { Diagnosis } from '../domain/diagnosis/diagnosis';
import type { Found } from '../domain/diagnosis/named-causes';
import type { WayEvent } from '../domain/diagnosis/way-event';
import type { Who } from '../domain/finding';
import type { FindingId } from '../domain/finding-ids';
import { isForQueue } from '../domain/mailbox-columns';
import { decide } from '../domain/permission';
import { type AskingPerson, permissionQuestion } from '../domain/permission-question';
import { combinationsOf, type PossibleSides } from '../domain/possible-sides';
import type { MailboxRow } from '../domain/rows';
import { profileOfMailbox, type TenantSnapshot } from '../domain/snapshot';
import { editionOf, parseVersion } from '../domain/version';
import { ways } from '../machines/mailbox-lifecycle';
import type { WayStep } from '../machines/way-to-enabled';

/** A step that somebody takes; `ask` is a remedy outside of the lifecycle, for the finding that it belongs to. */
export type PathStep =
  | { event: WayEvent; who: readonly Who[] }
  | { event: 'ask'; finding: FindingId; who: readonly Who[] };

export const isNotMeantToBeEnabled = (id: FindingId): boolean => findings[id].notApplicable === true;

/** Sections whose remedies come before the approval; the others come before the test. */
const FIRST_SECTIONS: readonly string[] = ['reading', 'row', 'configuration'];

/** Somebody with the privilege, and no role of Microsoft 365. */
const SYSTEM_ADMINISTRATOR: AskingPerson = {
  id: '',
  domainname: undefined,
  roles: new Set(['SA']),
  approvePrivilege: true,
  mailboxWrite: () => true,
};

/** Whether System Administrators alone may approve here, or only those whom the tables add a role for. */
function whoApproves(snapshot: TenantSnapshot, mailbox: MailboxRow): readonly Who[] {
  const version = snapshot.version ? parseVersion(snapshot.version) : null;
  if (!version) return ['app'];
  const { deployment = 'online', exchange = 'online', organization } = snapshot;
  // By the profile alone: the path names who may approve for others.
  const question = permissionQuestion({ version, deployment, exchange, organization }, SYSTEM_ADMINISTRATOR, {
    profile: profileOfMailbox(snapshot, mailbox),
  });
  return decide(editions[editionOf(version)], question).answer === 'yes' ? ['sa'] : ['app'];
}

function personsPart(way: readonly WayStep[]): WayEvent[] {
  const persons = way.filter(({ by }) => by === 'person').map(({ event }) => event.type as WayEvent);
  if (persons.length > 0 || way.length === 0) return persons;
  // Nobody has to do anything: the service is at it.
  const recovers = way.some(({ event }) => event.type.endsWith('.cycled'));
  return [recovers && !way.some(({ event }) => event.type === 'test.finish') ? 'recovered' : 'test.finish'];
}

/** The steps that are the same whatever the unread columns hold; null where they are not. */
function certainWay(possible: PossibleSides, isQueue: boolean): WayEvent[] | null {
  let way: WayEvent[] | null = null;
  for (const sides of combinationsOf(possible)) {
    const here = personsPart(ways.toEnabled(sides, isQueue));
    if (way !== null && way.join() !== here.join()) return null;
    way = here;
  }
  return way;
}

function asked(found: readonly Found[]): { first: PathStep[]; beforeTest: PathStep[] } {
  const first: PathStep[] = [];
  const beforeTest: PathStep[] = [];
  const seen = new Set<string>();
  // A test writes the alert that has gone: until then there is little to hand to anybody.
  const aged = found.some(({ id }) => id === 'alert-aged');
  for (const { id, note, certainty } of found) {
    if (id === 'unexplained' && (aged || certainty === 'ask')) continue;
    if (id === 'test-stuck' && found.some((other) => other.id === 'background-off')) continue;
    if (note || seen.has(id) || findings[id].curedBy) continue;
    seen.add(id);
    const { section, who } = findings[id];
    (FIRST_SECTIONS.includes(section) ? first : beforeTest).push({
      event: 'ask',
      finding: id,
      who,
    });
  }
  return { first, beforeTest };
}

/** Where no profile leads to Exchange Online, there is none to choose: that has to be mended first. */
function withMissingProfile(diagnosis: Diagnosis, mailbox: MailboxRow): readonly Found[] {
  const { found } = diagnosis.verdict(mailbox);
  const missing = diagnosis.tenant.find(({ id }) => id === 'profile-missing-exo');
  if (!missing || !found.some(({ id }) => id === 'no-profile')) return found;
  return [{ id: missing.id, certainty: missing.certainty }, ...found];
}

function withApproval(way: readonly WayEvent[], found: readonly Found[]): readonly WayEvent[] {
  // Documented: a mailbox that was inactive is tested anew.
  if (way.at(-1) === 'mailbox.activate') return [...way, 'mailbox.test'];
  const test = way.indexOf('mailbox.test');
  if (test < 0 || way.includes('mailbox.approve')) return way;
  const missing = found.some(
    ({ id, certainty, note }) =>
      certainty !== 'ask' &&
      !note &&
      findings[id].section === 'approval' &&
      findings[id].curedBy === 'mailbox.approve',
  );
  return missing ? [...way.slice(0, test), 'mailbox.approve', ...way.slice(test)] : way;
}

/**
 * The path from where a mailbox stands; empty where it is enabled, where it is not to be, and where it cannot
 * be told.
 */
export function pathOf(diagnosis: Diagnosis, mailbox: MailboxRow): readonly PathStep[] {
  const found = withMissingProfile(diagnosis, mailbox);
  if (diagnosis.verdict(mailbox).state === 'enabled') return [];
  if (found.some(({ id }) => isNotMeantToBeEnabled(id))) return [];
  const facts = diagnosis.facts(mailbox);
  const way = withApproval(certainWay(facts, isForQueue(mailbox)) ?? [], found);
  const { first, beforeTest } = asked(found);
  const steps = way.map(
    (event): PathStep => ({
      event,
      who:
        event === 'mailbox.approve'
          ? whoApproves(diagnosis.snapshot, mailbox)
          : event === 'test.finish' || event === 'recovered'
            ? []
            : ['sa'],
    }),
  );
  const last = steps.findIndex(({ event }) => event === 'mailbox.test' || event === 'test.finish');
  const split = last < 0 ? steps.length : last;
  return [...first, ...steps.slice(0, split), ...beforeTest, ...steps.slice(split)];
}
