import { endOperations } from '../operations';
import type { SimulatedTenant } from '../tenant';
import { startFaults } from './pending-faults';

/** What follows from a request at once: the same while somebody works as when it is replayed. */
export function settle(tenant: SimulatedTenant): void {
  endOperations(tenant);
  startFaults(tenant);
}
