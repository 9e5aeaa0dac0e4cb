import type { RequestFaults } from '../faults';
import type { Protection } from '../protection';
import type { SimulatedTenant } from '../tenant';
import type { UndoHistory } from '../transaction';

/** What the controls may do with the one tenant and its clock. */
export interface Simulation {
  readonly tenant: SimulatedTenant;
  readonly history: UndoHistory;
  readonly faults: RequestFaults;
  readonly protection: Protection;
  /** Number of the last change that followers were told of. */
  readonly revision: number;
  /** Takes another tenant in the place of this one. */
  replace(tenant: SimulatedTenant): void;
  /** Goes back to a tenant as it was last kept: what was changed since is there no more. */
  goBack(tenant: SimulatedTenant): void;
  /** Tells followers that something they look at has changed. */
  changed(): void;
  /** Resolves when something changed, or when nothing did for a while. */
  nextChange(signal: AbortSignal | undefined): Promise<void>;
  /** Whether one of the controls answers while an exercise goes on. */
  isOpenDuringExercise(request: Request): boolean;
  /** Mailboxes that a fresh tenant may be given; absent where the machine is the limit. */
  readonly mostMailboxes?: number;
  freshSeed(): number;
  /** Milliseconds of real time. */
  realNow(): number;
}
