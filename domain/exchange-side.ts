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
  /** The organization that Exchange keeps as the one that synchronizes the mailbox. */
  syncOrganization: 'this' | 'other';
  quota: 'free' | 'full';
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
  quota: 'free',
  reachable: true,
  storeAvailable: true,
  ownerHasPrivileges: true,
};

/** The same for the organization as a whole. */
export interface OrganizationExchangeFacts {
  subscription: 'sameTenant' | 'none' | 'otherTenant';
  /** Administration mode can switch them off: nothing is tested or synchronized then. */
  backgroundOperations: boolean;
  /** Whether Exchange lets Dynamics 365 in through EWS. */
  ewsOrg: 'allowed' | 'blocked' | 'allowListWithoutCrm' | 'blockListWithCrm';
}

export const HEALTHY_ORGANIZATION: OrganizationExchangeFacts = {
  subscription: 'sameTenant',
  backgroundOperations: true,
  ewsOrg: 'allowed',
};

type FaultOf<Facts> = { [Fact in keyof Facts]: { fact: Fact; is: Facts[Fact] } }[keyof Facts];

/** What a fact does to a test: which directions, with which token, for good or for now. */
export type ExchangeFault = (
  | ({ of: 'mailbox' } & FaultOf<ExchangeFacts>)
  | ({ of: 'organization' } & FaultOf<OrganizationExchangeFacts>)
) & {
  directions: readonly Direction[];
  /** The text after "Email Server Error Code:"; null where the documents give a sentence without one. */
  token: string | null;
  permanent: boolean;
  /** Whether the alert is on the profile, since every mailbox of it is struck. */
  profileLevel?: true;
  /** Entry of failures.md. */
  finding: string;
};

/** What Exchange knows of a mailbox and of its organization. */
export interface ExchangeView {
  mailbox: Partial<ExchangeFacts>;
  organization: OrganizationExchangeFacts;
}

function strikes(fault: ExchangeFault, { mailbox, organization }: ExchangeView): boolean {
  return fault.of === 'mailbox' ? mailbox[fault.fact] === fault.is : organization[fault.fact] === fault.is;
}

/** The first fault that a direction meets, or undefined where Exchange lets it pass. */
export function faultOf(
  view: ExchangeView,
  direction: Direction,
  faults: readonly ExchangeFault[],
): ExchangeFault | undefined {
  return faults.find((fault) => fault.directions.includes(direction) && strikes(fault, view));
}
