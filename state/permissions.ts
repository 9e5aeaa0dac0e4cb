/** Who may approve in the tenant on show. Few ask, so what answers is read when somebody first does. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DataverseError } from '../dataverse/client';
import type { Approver, ApproverFacts, WaitingMailbox } from '../domain/approvers';
import type { SeenAnswer } from '../domain/permission-unseen';
import type { Guid } from '../domain/rows';
import type { TenantRole } from '../domain/scenario';
import type { PersonSecurity } from '../domain/security';
import type { SecurityReading } from '../sources/security-reader';
import type { AskedPermissions } from './asked-permissions';
import type { OrgsStore } from './orgs';
import type { PreferencesStore } from './preferences';
import type { ShownTenant } from './shown-tenant';
import type { SimulatorStore } from './simulator';

/** What is known once somebody asked. */
export interface Asked {
  /** Who holds what; null until it was read for the tenant as it is now. */
  security: SecurityReading | null;
  problem: DataverseError | null;
  /** What is known of people and place; null where the version or the people are not. */
  facts: ApproverFacts | null;
  approvers: readonly Approver[];
  waiting: readonly WaitingMailbox[];
  /** Users whose roles of Microsoft 365 the simulator knows. */
  knownToSimulator: ReadonlySet<Guid>;
  /** May whoever is at work approve? Null until it is known who that is. */
  callerAnswer: { person: PersonSecurity; answer: SeenAnswer } | null;
  /** What somebody told of people, by their ids. */
  told: ReadonlyMap<Guid, readonly TenantRole[]>;
}

export type AskedSignals = { [Name in keyof Asked]: ReadonlySignal<Asked[Name]> };

export interface PermissionsStore extends AskedSignals {
  /** Changes where who holds what may be otherwise; null while the tenant itself was not read. */
  version: ReadonlySignal<string | null>;
  /** Reads who holds what; again where the tenant has changed since. */
  read(): Promise<void>;
  /** Writes down what somebody told of a person's roles in Microsoft 365; null for not asked. */
  tell(user: Guid, roles: readonly TenantRole[] | null): Promise<void>;
  /** Forgets what was told of an organization's people. */
  forget(org: string): Promise<void>;
}

export interface PermissionsSurroundings {
  simulator: SimulatorStore;
  /** The tenant that is spoken of. */
  tenant: Pick<ShownTenant, 'org' | 'snapshot'>;
  orgs: Pick<OrgsStore, 'client'>;
  preferences: PreferencesStore;
  wait(milliseconds: number): Promise<void>;
}

const NOBODY: ReadonlySet<Guid> = new Set();
const NOTHING_TOLD: ReadonlyMap<Guid, readonly TenantRole[]> = new Map();

export function createPermissionsStore(surroundings: PermissionsSurroundings): PermissionsStore {
  const { simulator, tenant } = surroundings;
  const asked = signal<AskedPermissions | null>(null);
  const key = computed(() => {
    const org = tenant.org.value;
    return org
      ? `${org} ${tenant.snapshot.value?.readOn}`
      : `${simulator.status.value?.revision} ${simulator.persona.value}`;
  });
  let reading: Promise<AskedPermissions> | undefined;
  async function ask(): Promise<AskedPermissions> {
    reading ??= import('./asked-permissions').then(({ createAskedPermissions }) =>
      createAskedPermissions({ ...surroundings, key }),
    );
    try {
      asked.value = await reading;
      return asked.value;
    } catch (reason) {
      reading = undefined;
      throw reason;
    }
  }
  const shown = <Name extends keyof Asked>(name: Name, before: Asked[Name]) =>
    computed<Asked[Name]>(() => (asked.value ? asked.value.shown[name].value : before));

  return {
    security: shown('security', null),
    problem: shown('problem', null),
    facts: shown('facts', null),
    approvers: shown('approvers', []),
    waiting: shown('waiting', []),
    knownToSimulator: shown('knownToSimulator', NOBODY),
    callerAnswer: shown('callerAnswer', null),
    told: shown('told', NOTHING_TOLD),
    // What is shown of a simulated tenant before it answered is of before.
    version: computed(() => ((tenant.org.value ? tenant : simulator).snapshot.value ? key.value : null)),
    read: async () => (await ask()).read(),
    tell: async (user, roles) => (await ask()).tell(user, roles),
    forget: async (org) => (await ask()).forget(org),
  };
}
