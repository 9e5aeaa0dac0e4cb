/**
 * A tenant to practise on, of the shape of a real one: the same states, profiles and causes, and nobody's name. Names
 * come from the order of the rows alone, so that nothing of the original can be told from them. What only Exchange
 * knows is assumed: the fault that explains the cause that was found, and nothing wrong where none does.
 */
import { tokenFor } from '../catalog/alert-texts';
import { exchangeFaults } from '../catalog/exchange-faults';
import { findings } from '../catalog/findings';
import { firstSteps } from '../catalog/scenarios/first-steps';
import { FIRST_NAMES, inAddress, LAST_NAMES } from '../dataverse/simulated/person-names';
import { MOST_OF_ITS_OWN } from '../dataverse/simulated/scenario-schema';
import { RowState } from '../domain/choices';
import { areServerSide } from '../domain/default-settings';
import type { Verdict } from '../domain/diagnosis/verdict';
import { FACTS_OF_ANSWER } from '../domain/ews';
import { isServerToServer } from '../domain/exchange-online-profile';
import type { ExchangeFacts, ExchangeFault, OrganizationExchangeFacts } from '../domain/exchange-side';
import type { FindingEntry } from '../domain/finding';
import { lineOf, SIDE_STATES, type Side, type Sides } from '../domain/lifecycle';
import { combinationsOf } from '../domain/possible-sides';
import { type Guid, type MailboxRow, REGARDING_TABLE } from '../domain/rows';
import type { MailboxSeed, Scenario, ScenarioProfile, ScenarioQueue, ScenarioUser } from '../domain/scenario';
import type { TenantSnapshot } from '../domain/snapshot';
import { profileOfMailbox } from '../domain/snapshot';
import { Standings } from '../domain/standings';

/** The facts of the organization under which a fault strikes. */
const factsOf = (fault: ExchangeFault & { of: 'organization' }): Partial<OrganizationExchangeFacts> =>
  fault.fact === 'ews' ? FACTS_OF_ANSWER[fault.is] : { [fault.fact]: fault.is };

/** What of the original the copy does not have as it was. */
export interface CopyNotes {
  mailboxes: number;
  /** Forward mailboxes, and those of nobody: the simulator has none. */
  leftOut: number;
  /** Mailboxes beyond the most that a copy has. */
  beyond: number;
  /** Mailboxes of which a column was not read, so that their state is assumed. */
  assumed: number;
  /** Tests under way begin anew. */
  testing: number;
  /** Failures whose cause the simulator's Exchange does not know: their alerts name it, and another test passes. */
  causeless: number;
}

export interface PracticeCopy {
  scenario: Scenario;
  notes: CopyNotes;
}

/** Id of a tenant that is a copy. */
const COPY_ID = 'practice-copy';

/** In both languages, as the titles of the shipped scenarios. */
const COPY_TITLE: Scenario['title'] = { en: 'Practice copy', sl: 'Kopija za vajo' };

/** The fault that shows as a finding, if one does. */
const FAULTS = new Map<string, ExchangeFault>(
  exchangeFaults.map((fault) => [fault.finding.toLowerCase(), fault] as const).toReversed(),
);

/** Who a trainee can be; their own mailboxes stand aside. */
const PERSONAS: readonly ScenarioUser[] = firstSteps.users
  .filter(({ persona }) => persona !== undefined)
  .map(({ sides: _sides, ...person }) => ({ ...person, sides: { record: 'inactive' } }));
const TAKEN = new Set(PERSONAS.map(({ name }) => name));

/** The same for each number; later rounds of the names are told apart by a number. */
function personOf(number: number): string {
  const first = FIRST_NAMES[number % FIRST_NAMES.length] ?? '';
  const rest = Math.floor(number / FIRST_NAMES.length);
  const last = LAST_NAMES[(rest + number) % LAST_NAMES.length] ?? '';
  const round = Math.floor(number / (FIRST_NAMES.length * LAST_NAMES.length));
  return round === 0 ? `${first} ${last}` : `${first} ${last} ${round + 1}`;
}

/** Profiles by id, under names of their own. */
function profilesOf({ profiles = [], organization }: TenantSnapshot): Map<Guid, ScenarioProfile> {
  const defaultId = organization?._defaultemailserverprofileid_value;
  const ordered = profiles.toSorted(
    (one, other) =>
      Number(other.emailserverprofileid === defaultId) - Number(one.emailserverprofileid === defaultId),
  );
  return new Map(
    ordered.map((row, index) => [
      row.emailserverprofileid,
      {
        name: `Profile ${index + 1}`,
        connects: isServerToServer(row) === false ? 'other' : 'serverToServer',
        active: row.statecode !== RowState.Inactive,
      },
    ]),
  );
}

/** The sides that a mailbox has for sure, or some that agree with the state it stands in. */
function sidesAs(
  row: MailboxRow,
  snapshot: TenantSnapshot,
  standings: Standings,
): { sides: Sides; assumed: boolean } {
  const { possible, state } = standings.of(row, snapshot.organization, profileOfMailbox(snapshot, row));
  const exact = (Object.keys(SIDE_STATES) as Side[]).every((side) => possible[side].length === 1);
  let chosen: Sides | null = null;
  for (const sides of combinationsOf(possible)) {
    chosen ??= sides;
    if (state === 'unknown' || lineOf(sides).state === state) {
      chosen = sides;
      break;
    }
  }
  if (!chosen) throw new Error('A mailbox stands nowhere');
  return { sides: chosen, assumed: !exact };
}

const FAILURES: readonly string[] = ['failed', 'exhausted'];

interface Placed {
  seed: MailboxSeed;
  fault: ExchangeFault | null;
  failed: boolean;
}

function placed(sides: Sides, { found }: Verdict, profile: string | undefined): Placed {
  const { policy: _policy, test: _test, ...kept } = sides;
  const failed =
    FAILURES.includes(sides.incoming) || FAILURES.includes(sides.outgoing) || FAILURES.includes(sides.act);
  const [first] = found;
  const fault = (first && FAULTS.get(first.id)) ?? null;
  const entry: FindingEntry | undefined = first && findings[first.id];
  const token = entry ? tokenFor(entry) : null;
  const exchange = fault?.of === 'mailbox' ? ({ [fault.fact]: fault.is } as Partial<ExchangeFacts>) : null;
  return {
    fault,
    failed,
    seed: {
      sides: kept,
      ...(exchange ? { exchange } : {}),
      ...(profile ? { profile } : {}),
      ...(failed ? { alert: fault?.token ?? token } : {}),
    },
  };
}

/** @param verdicts one for each mailbox of the snapshot, in its order */
export function practiceCopyOf(snapshot: TenantSnapshot, verdicts: readonly Verdict[]): PracticeCopy {
  const { mailboxes = [], organization, version, deployment, exchange, readOn } = snapshot;
  const profiles = profilesOf(snapshot);
  const standings = new Standings();
  const notes: CopyNotes = { mailboxes: 0, leftOut: 0, beyond: 0, assumed: 0, testing: 0, causeless: 0 };
  const users: ScenarioUser[] = [];
  const queues: ScenarioQueue[] = [];
  let persons = 0;
  const nextPerson = (): string => {
    const name = personOf(persons);
    persons += 1;
    return TAKEN.has(name) ? nextPerson() : name;
  };
  let organizationFacts: Partial<OrganizationExchangeFacts> = {};
  let hasEwsFault = false;
  mailboxes.forEach((row, index) => {
    const verdict = verdicts[index];
    const isQueue = row[REGARDING_TABLE] === 'queue';
    if (!verdict || row.isforwardmailbox || row._regardingobjectid_value === null) {
      notes.leftOut += 1;
      return;
    }
    if ((isQueue ? queues : users).length >= MOST_OF_ITS_OWN - PERSONAS.length) {
      notes.beyond += 1;
      return;
    }
    const { sides, assumed } = sidesAs(row, snapshot, standings);
    const profile = row._emailserverprofile_value && profiles.get(row._emailserverprofile_value)?.name;
    const { seed, fault, failed } = placed(sides, verdict, profile || undefined);
    if (fault?.of === 'organization') organizationFacts = { ...organizationFacts, ...factsOf(fault) };
    if (fault?.fact === 'ews' || (fault && 'ews' in fault)) hasEwsFault = true;
    if (verdict.found.some(({ id }) => id === 'background-off'))
      organizationFacts = { ...organizationFacts, backgroundOperations: false };
    notes.mailboxes += 1;
    if (assumed) notes.assumed += 1;
    if (sides.test !== 'idle') notes.testing += 1;
    if (failed && !fault) notes.causeless += 1;
    if (isQueue) {
      const number = queues.length + 1;
      queues.push({ name: `Queue ${number}`, alias: `queue.${number}`, ...seed });
    } else {
      const name = nextPerson();
      users.push({
        name,
        alias: `${inAddress(name).replaceAll(' ', '.')}.${users.length + 1}`,
        roles: ['salesperson'],
        ...seed,
      });
    }
  });
  return {
    notes,
    scenario: {
      id: COPY_ID,
      title: COPY_TITLE,
      ...(deployment ? { deployment } : {}),
      ...(exchange ? { exchange } : {}),
      organizationFacts,
      // What EWS answers depends on the day.
      ...(hasEwsFault ? { startsOn: new Date(readOn).toISOString().replace(/[.]\d+Z$/, 'Z') } : {}),
      version: version ?? firstSteps.version,
      domain: 'practice.example',
      organization: COPY_TITLE.en,
      speed: firstSteps.speed,
      testSeconds: firstSteps.testSeconds,
      requireApproval: {
        users: organization?.requireapprovalforuseremail ?? true,
        queues: organization?.requireapprovalforqueueemail ?? true,
      },
      defaultsAreServerSide: areServerSide(organization?.defaultemailsettings ?? null),
      profiles: [...profiles.values()],
      users: [...PERSONAS, ...users],
      queues,
    },
  };
}
