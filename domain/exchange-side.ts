import type { Direction } from './lifecycle';

/**
 * What only Exchange and Microsoft 365 know about a mailbox (decisions 20). Not in Dataverse, and
 * hidden from every client of the simulated tenant.
 */
export interface ExchangeFacts {
  exists: boolean;
  licensed: boolean;
  signInEnabled: boolean;
  restEnabled: boolean;
  ewsEnabled: boolean;
  addressKnown: boolean;
  syncOrganization: 'this' | 'other';
  reachable: boolean;
  storeAvailable: boolean;
  ownerHasPrivileges: boolean;
}

export const HEALTHY: ExchangeFacts = {
  exists: true,
  licensed: true,
  signInEnabled: true,
  restEnabled: true,
  ewsEnabled: true,
  addressKnown: true,
  syncOrganization: 'this',
  reachable: true,
  storeAvailable: true,
  ownerHasPrivileges: true,
};

/** What a fact does to a test: which directions, with which token, for good or for now. */
export interface ExchangeFault {
  fact: keyof ExchangeFacts;
  directions: readonly Direction[];
  /** The text after "Email Server Error Code:"; null where the documents give a sentence without one. */
  token: string | null;
  permanent: boolean;
  /** Entry of failures.md. */
  finding: string;
}

/** The first fault that a direction meets, or undefined where Exchange lets it pass. */
export function faultOf(
  facts: ExchangeFacts,
  direction: Direction,
  faults: readonly ExchangeFault[],
): ExchangeFault | undefined {
  return faults.find(
    ({ fact, directions }) => directions.includes(direction) && facts[fact] !== HEALTHY[fact],
  );
}
