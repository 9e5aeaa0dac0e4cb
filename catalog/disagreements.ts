import type { SourceId } from './sources';

/** What one document says where others say differently; its sentence is in the locales. */
export interface Position {
  source: SourceId;
  /** Further documents that say the same. */
  also?: readonly SourceId[];
}

export interface Disagreement {
  positions: Readonly<Record<string, Position>>;
}

export const disagreements = {
  approvalNeeded: {
    positions: {
      everyMailboxFirst: { source: 'S-EN18' },
      afterAddressChange: { source: 'S-DOC', also: ['S-EN19'] },
      newOrChanged: { source: 'S-KB' },
      eachMailbox: { source: 'S-OP-EX', also: ['S-CEOP'] },
      notSaid: { source: 'S-PP25', also: ['S-PP20', 'S-PP21'] },
    },
  },
  removalSuffices: {
    positions: {
      suffices: { source: 'S-DOC', also: ['S-EN19', 'S-PP20', 'S-PP21', 'S-PP25'] },
      stillNeeded: { source: 'S-TS23' },
      sentenceGone: { source: 'S-TS25' },
    },
  },
  delegatedApproverAlone: {
    positions: {
      withSystemAdministrator: { source: 'S-PP25' },
      pairOrRole: { source: 'S-FS' },
      roleSuffices: { source: 'S-BLOG-DMA' },
    },
  },
  tenantApprover: {
    positions: {
      globalAdminOnly: { source: 'S-TS23' },
      qualifyingPair: { source: 'S-KB-APP' },
      permissionModel: { source: 'S-TS25' },
    },
  },
  onPremisesExchange: {
    positions: {
      pairAnnounced: { source: 'S-DOC', also: ['S-EN19', 'S-PP20', 'S-PP21'] },
      systemAdministratorAlone: { source: 'S-PP25' },
    },
  },
  testDuration: {
    positions: {
      fewMinutes: { source: 'S-DOC', also: ['S-EN19'] },
      fifteenMinutes: { source: 'S-DEVTEST' },
    },
  },
  retryRule: {
    positions: {
      afterSomeTime: { source: 'S-DOC', also: ['S-EN19'] },
      tenRetries: { source: 'S-TS25', also: ['S-TS23'] },
      newPermanentError: { source: 'S-ERRLOG' },
    },
  },
  appointmentsInterval: {
    positions: {
      fiveToTwelveMinutes: { source: 'S-SSS' },
      fifteenMinutes: { source: 'S-TS25' },
    },
  },
  crossTenant: {
    positions: {
      supported: { source: 'S-PP25', also: ['S-XT'] },
      unsupported: { source: 'S-TS25' },
    },
  },
  oneOrganization: {
    positions: {
      emailToo: { source: 'S-CHK' },
      appointmentsOnly: { source: 'S-TS25', also: ['S-KB3211627'] },
      emailRefusedToo: { source: 'S-KB4053618' },
    },
  },
  ewsProtocol: {
    positions: {
      graphByDefault: { source: 'S-FT1' },
      onPremisesOnly: { source: 'S-BSM' },
      graphInErrors: { source: 'S-E273', also: ['S-E274'] },
      beingRemoved: { source: 'S-EWSDEP' },
      ewsRequests: { source: 'S-403', also: ['S-ACCESS', 'S-383'] },
      ewsColumns: { source: 'S-SUPCFG', also: ['S-TBL-MB', 'S-TBL-ESP'] },
      ewsAcrossTenants: { source: 'S-XT' },
    },
  },
  routerOption: {
    positions: {
      combinedOption: { source: 'S-DOC', also: ['S-EN18', 'S-EN19'] },
      serverSideOnly: { source: 'S-PP20', also: ['S-PP21', 'S-PP25'] },
    },
  },
} as const satisfies Record<string, Disagreement>;

export type DisagreementId = keyof typeof disagreements;
export type PositionId<D extends DisagreementId> = keyof (typeof disagreements)[D]['positions'];
