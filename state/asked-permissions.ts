/** Who may approve in the tenant on show: read for the tenant as it is, judged with what somebody told. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { DataverseError } from '../dataverse/client';
import type { Guid } from '../domain/rows';
import type { TenantRole } from '../domain/scenario';
import type { SecurityReading } from '../sources/security-reader';
import type { Persona } from '../sources/simulator-control';
import type { Judge } from './permission-answers';
import type { AskedSignals, PermissionsSurroundings } from './permissions';

interface Surroundings extends PermissionsSurroundings {
  /** Changes with the tenant that is shown, with its rows, and with whoever is at work. */
  key: ReadonlySignal<string>;
}

const MICROSOFT_365 = {
  globalAdmin: 'GA',
  exchangeAdmin: 'EA',
  dynamicsServiceAdmin: 'SvcA',
} as const satisfies Record<Persona['microsoft365'][number], TenantRole>;

/** Who holds what in the tenant on show, read when somebody asks. */
function securityRead({ simulator, tenant, orgs, wait, key }: Surroundings) {
  const reading = signal<{ of: string; whose: string; result: SecurityReading } | null>(null);
  /** What makes answers of it, read with it. */
  const judging = signal<Judge | null>(null);
  const problem = signal<DataverseError | null>(null);
  /** Whose reading it is: that of the simulated tenant is shown until it was read again. */
  const whose = computed(() => tenant.org.value ?? 'simulated');

  return {
    security: computed(() => (reading.value?.whose === whose.value ? reading.value.result : null)),
    judging,
    problem,
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

/** What is shown, and what can be asked and told. */
export function createAskedPermissions(surroundings: Surroundings) {
  const { simulator, tenant } = surroundings;
  const { security, judging, problem, read } = securityRead(surroundings);
  const { told, tell, forget } = rolesTold(surroundings);
  const simulatorRoles = computed(() => rolesOfPersonas(tenant.org.value ? [] : simulator.personas.value));
  const tenantRoles = computed(() => new Map([...simulatorRoles.value, ...told.value]));
  const judged = computed(
    () => judging.value?.(tenant.snapshot.value, security.value, tenantRoles.value) ?? null,
  );

  const shown: AskedSignals = {
    security,
    problem,
    facts: computed(() => judged.value?.facts ?? null),
    approvers: computed(() => judged.value?.approvers() ?? []),
    waiting: computed(() => judged.value?.waiting() ?? []),
    knownToSimulator: computed(() => new Set(simulatorRoles.value.keys())),
    callerAnswer: computed(() => judged.value?.callerAnswer() ?? null),
    told,
  };
  return { shown, read, tell, forget };
}

export type AskedPermissions = ReturnType<typeof createAskedPermissions>;
