import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { DataverseError } from '../dataverse/client';
import type { Approver, ApproverFacts, WaitingMailbox } from '../domain/approvers';
import type { SeenAnswer } from '../domain/permission-unseen';
import type { Guid } from '../domain/rows';
import type { TenantRole } from '../domain/scenario';
import type { PersonSecurity } from '../domain/security';
import type { SecurityReading } from '../sources/security-reader';
import type { Persona } from '../sources/simulator-control';
import type { OrgsStore } from './orgs';
import type { Judge } from './permission-answers';
import type { PreferencesStore } from './preferences';
import type { ShownTenant } from './shown-tenant';
import type { SimulatorStore } from './simulator';

const MICROSOFT_365 = {
  globalAdmin: 'GA',
  exchangeAdmin: 'EA',
  dynamicsServiceAdmin: 'SvcA',
} as const satisfies Record<Persona['microsoft365'][number], TenantRole>;

export interface PermissionsStore {
  /** Who holds what; null until it was read for the tenant as it is now. */
  security: ReadonlySignal<SecurityReading | null>;
  problem: ReadonlySignal<DataverseError | null>;
  /** What is known of people and place; null where the version or the people are not. */
  facts: ReadonlySignal<ApproverFacts | null>;
  approvers: ReadonlySignal<readonly Approver[]>;
  waiting: ReadonlySignal<readonly WaitingMailbox[]>;
  /** Users whose roles of Microsoft 365 the simulator knows. */
  knownToSimulator: ReadonlySignal<ReadonlySet<Guid>>;
  /** May whoever is at work approve? Null until it is known who that is. */
  callerAnswer: ReadonlySignal<{ person: PersonSecurity; answer: SeenAnswer } | null>;
  /** Changes where who holds what may be otherwise; null while the tenant itself was not read. */
  version: ReadonlySignal<string | null>;
  /** Reads who holds what; again where the tenant has changed since. */
  read(): Promise<void>;
  /** Writes down what somebody told of a person's roles in Microsoft 365; null for not asked. */
  tell(user: Guid, roles: readonly TenantRole[] | null): Promise<void>;
  /** What somebody told of people, by their ids. */
  told: ReadonlySignal<ReadonlyMap<Guid, readonly TenantRole[]>>;
  /** Forgets what was told of an organization's people. */
  forget(org: string): Promise<void>;
}

interface Surroundings {
  simulator: SimulatorStore;
  /** The tenant that is spoken of. */
  tenant: Pick<ShownTenant, 'org' | 'snapshot'>;
  orgs: Pick<OrgsStore, 'client'>;
  preferences: PreferencesStore;
  wait(milliseconds: number): Promise<void>;
}

/** Who holds what in the tenant on show, read when somebody asks. */
function securityRead({ simulator, tenant, orgs, wait }: Surroundings) {
  const reading = signal<{ of: string; whose: string; result: SecurityReading } | null>(null);
  /** What makes answers of it, read with it. */
  const judging = signal<Judge | null>(null);
  const problem = signal<DataverseError | null>(null);
  const key = computed(() => {
    const org = tenant.org.value;
    return org
      ? `${org} ${tenant.snapshot.value?.readOn}`
      : `${simulator.status.value?.revision} ${simulator.persona.value}`;
  });
  /** Whose reading it is: that of the simulated tenant is shown until it was read again. */
  const whose = computed(() => tenant.org.value ?? 'simulated');

  return {
    security: computed(() => (reading.value?.whose === whose.value ? reading.value.result : null)),
    judging,
    problem,
    // What is shown of a simulated tenant before it answered is of before.
    version: computed(() => ((tenant.org.value ? tenant : simulator).snapshot.value ? key.value : null)),
    async read() {
      const [of, mine, org] = [key.peek(), whose.peek(), tenant.org.peek()];
      if (reading.peek()?.of === of) return;
      try {
        const client = org ? orgs.client(org) : simulator.client;
        const [{ readSecurity }, { judge }] = await Promise.all([
          import('../sources/security-reader'),
          import('./permission-answers'),
        ]);
        const result = await readSecurity(client, { wait });
        judging.value = judge;
        if (whose.peek() !== mine) return;
        // The tenant may have moved on meanwhile; the next call reads it again.
        reading.value = { of, whose: mine, result };
        problem.value = null;
      } catch (error) {
        if (!(error instanceof DataverseError)) throw error;
        if (whose.peek() === mine) problem.value = error;
      }
    },
  };
}

/** What somebody told of people's roles in Microsoft 365, kept with the organization that it is about, to go with it. */
function rolesTold({ tenant, preferences }: Surroundings) {
  const keyOf = (user: Guid) => (tenant.org.value ? `${tenant.org.value} ${user}` : user);
  return {
    told: computed(
      () =>
        new Map<Guid, readonly TenantRole[]>(
          Object.entries(preferences.values.value.tenantRolesTold).flatMap(([of, roles]) => {
            const user = of.split(' ').at(-1) ?? '';
            return of === keyOf(user) ? [[user, roles] as const] : [];
          }),
        ),
    ),
    async tell(user: Guid, roles: readonly TenantRole[] | null) {
      const of = keyOf(user);
      const { [of]: _, ...others } = preferences.values.value.tenantRolesTold;
      await preferences.set('tenantRolesTold', roles ? { ...others, [of]: [...roles] } : others);
    },
    async forget(org: string) {
      const kept = Object.entries(preferences.values.value.tenantRolesTold).filter(
        ([of]) => !of.startsWith(`${org} `),
      );
      await preferences.set('tenantRolesTold', Object.fromEntries(kept));
    },
  };
}

/** Of a real organization, roles of Microsoft 365 cannot be seen: they are asked. */
const rolesOfPersonas = (personas: readonly Persona[]) =>
  new Map<Guid, readonly TenantRole[]>(
    personas.map(({ id, microsoft365 }) => [id, microsoft365.map((word) => MICROSOFT_365[word])]),
  );

/** Who may approve in the tenant on show: read on demand, since few need it. */
export function createPermissionsStore(surroundings: Surroundings): PermissionsStore {
  const { simulator, tenant } = surroundings;
  const { security, judging, problem, version, read } = securityRead(surroundings);
  const { told, tell, forget } = rolesTold(surroundings);
  const simulatorRoles = computed(() => rolesOfPersonas(tenant.org.value ? [] : simulator.personas.value));
  const tenantRoles = computed(() => new Map([...simulatorRoles.value, ...told.value]));
  const judged = computed(
    () => judging.value?.(tenant.snapshot.value, security.value, tenantRoles.value) ?? null,
  );

  return {
    security,
    problem,
    facts: computed(() => judged.value?.facts ?? null),
    approvers: computed(() => judged.value?.approvers() ?? []),
    waiting: computed(() => judged.value?.waiting() ?? []),
    knownToSimulator: computed(() => new Set(simulatorRoles.value.keys())),
    callerAnswer: computed(() => judged.value?.callerAnswer() ?? null),
    version,
    read,
    tell,
    told,
    forget,
  };
}
