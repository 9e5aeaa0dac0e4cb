import {
  EWS_KIOSK_REFUSED,
  type EwsAnswer,
  type EwsFacts,
  type EwsOrg,
  ewsAnswer,
  FACTS_OF_EWS_ORG,
  HEALTHY_EWS,
  usesEws,
} from './ews';
import type { Direction } from './lifecycle';
import type { Moment } from './rows';

/**
 * What only Exchange and Microsoft 365 know about a mailbox (decisions 20). Not in Dataverse, and
 * hidden from every client of the simulated tenant.
 */
export interface ExchangeFacts {
  exists: boolean;
  licensed: boolean;
  signInEnabled: boolean;
  restEnabled: boolean;
  /** `EwsEnabled` of the mailbox. */
  ewsEnabled: boolean;
  /** Its licence gives the right to EWS: those of kiosk and frontline workers do not any more. */
  ewsLicensed: boolean;
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
  ewsLicensed: true,
  addressKnown: true,
  syncOrganization: 'this',
  quota: 'free',
  reachable: true,
  storeAvailable: true,
  ownerHasPrivileges: true,
};

/** The same for the organization as a whole. */
export interface OrganizationExchangeFacts extends EwsFacts {
  subscription: 'sameTenant' | 'none' | 'otherTenant';
  /** Administration mode can switch them off: nothing is tested or synchronized then. */
  backgroundOperations: boolean;
}

export const HEALTHY_ORGANIZATION: OrganizationExchangeFacts = {
  subscription: 'sameTenant',
  backgroundOperations: true,
  ...HEALTHY_EWS,
};

/** The same as data from outside has it, which may be older than the switch-off of EWS. */
export type GivenOrganizationFacts = Partial<OrganizationExchangeFacts> & { ewsOrg?: EwsOrg };

export function organizationFactsOf({
  ewsOrg,
  ...facts
}: GivenOrganizationFacts): Partial<OrganizationExchangeFacts> {
  return ewsOrg === undefined ? facts : { ...FACTS_OF_EWS_ORG[ewsOrg], ...facts };
}

type FaultOf<Facts> = { [Fact in keyof Facts]: { fact: Fact; is: Facts[Fact] } }[keyof Facts];

/** What a fact does to a test: which directions, with which token, for good or for now. */
export type ExchangeFault = (
  | ({ of: 'mailbox' } & FaultOf<ExchangeFacts>)
  | ({ of: 'organization' } & FaultOf<Pick<OrganizationExchangeFacts, 'subscription'> & { ews: EwsAnswer }>)
) & {
  directions: readonly Direction[];
  /** The text after "Email Server Error Code:"; null where the documents give a sentence without one. */
  token: string | null;
  permanent: boolean;
  /** Whether the alert is on the profile, since every mailbox of it is struck. */
  profileLevel?: true;
  /** Entry of failures.md. */
  finding: string;
  /** Only where mailboxes are synchronized over Exchange Web Services. */
  ews?: true;
};

/** What Exchange knows of a mailbox and of its organization. */
export interface ExchangeView {
  mailbox: Partial<ExchangeFacts>;
  organization: OrganizationExchangeFacts;
  /** The tenant's time: some of it holds from a day on. */
  now: Moment;
}

function strikes(fault: ExchangeFault, { mailbox, organization, now }: ExchangeView): boolean {
  if (fault.of === 'organization') {
    return fault.fact === 'ews'
      ? ewsAnswer(organization, now) === fault.is
      : organization[fault.fact] === fault.is;
  }
  if (mailbox[fault.fact] !== fault.is) return false;
  if (fault.ews && !usesEws(organization, now)) return false;
  return fault.fact !== 'ewsLicensed' || now >= EWS_KIOSK_REFUSED;
}

/** The first fault that a direction meets, or undefined where Exchange lets it pass. */
export function faultOf(
  view: ExchangeView,
  direction: Direction,
  faults: readonly ExchangeFault[],
): ExchangeFault | undefined {
  return faults.find((fault) => fault.directions.includes(direction) && strikes(fault, view));
}
