import { EWS_ENDS as ENDS, EWS_KIOSK_REFUSED, EWS_LIST_MANDATORY as LIST_MANDATORY } from '../../domain/ews';
import type { Findings } from '../../domain/finding';

const refused = {
  is: 'cause',
  section: 'failed',
  evidence: 'alert',
  confirm: true,
  states: [403],
} as const;

/** A switch without the list of applications does harm (today.md 1.2). */
const LIST_THEN_SWITCH = ['ewsAppIds', 'ewsOrganization'] as const;

const SWITCH = 'SA/http-server-returned-forbidden-exception';

/**
 * Exchange Web Services are refused (today.md 1.6). The answer is the same for all of them; how many mailboxes are
 * struck, the date and the cloud tell some apart, and the rest only Exchange knows.
 */
export const ewsFindings = {
  'ews-forbidden-mailbox': {
    ...refused,
    asks: ['ewsMailbox', 'ewsLicence', ...LIST_THEN_SWITCH],
    who: ['exo'],
    source: SWITCH,
    ews: { strikes: 'some', reason: 'disabled', until: ENDS },
  },
  'ews-forbidden-org': {
    ...refused,
    asks: LIST_THEN_SWITCH,
    who: ['exo'],
    source: 'EWSORG',
    ews: { strikes: 'all', reason: 'disabled', until: ENDS },
  },
  // That a tenant never set the switch is in Exchange alone: a question, as failures.md has it of its predecessor.
  'ews-null-switched': {
    ...refused,
    asks: LIST_THEN_SWITCH,
    evidence: 'exchange',
    who: ['exo'],
    source: 'EWSHERE',
    ews: { strikes: 'all', reason: 'disabled', worldwide: true, from: LIST_MANDATORY, until: ENDS },
  },
  'ews-appid-list': {
    ...refused,
    asks: ['ewsAppIds'],
    who: ['exo'],
    source: 'EWSHERE',
    ews: { strikes: 'all', reason: 'blocked', worldwide: true, from: LIST_MANDATORY, until: ENDS },
  },
  'ews-allowlist': {
    ...refused,
    asks: ['ewsOrganization'],
    who: ['exo'],
    source: SWITCH,
    ews: { strikes: 'all', reason: 'blocked' },
  },
  'ews-blocklist': {
    ...refused,
    asks: ['ewsOrganization'],
    who: ['exo'],
    source: SWITCH,
    ews: { strikes: 'all', reason: 'blocked' },
  },
  'ews-kiosk': {
    ...refused,
    asks: ['ewsLicence'],
    evidence: 'exchange',
    who: ['m365'],
    source: 'KIOSK',
    ews: { strikes: 'some', from: EWS_KIOSK_REFUSED, until: ENDS },
  },
  'xtenant-ews-list': {
    ...refused,
    evidence: 'exchange',
    who: ['exo'],
    source: 'XT26',
    ews: {
      strikes: 'all',
      reason: 'blocked',
      of: 'ownApplication',
      from: '2026-10-01T00:00:00Z',
      until: ENDS,
    },
  },
  // Preventive until the move to Graph, and then a cause.
  'xtenant-graph': {
    is: 'cause',
    section: 'failed',
    evidence: 'exchange',
    who: ['exo'],
    source: 'XT26',
    ews: { strikes: 'all', of: 'ownApplication', from: ENDS },
  },
  'ceonprem-ews': {
    ...refused,
    evidence: 'exchange',
    who: ['exo', 'sa'],
    source: 'CEOP',
    ews: { strikes: 'all', reason: 'blocked', of: 'onPremises', from: '2026-10-01T00:00:00Z' },
  },
  'ews-ended': {
    ...refused,
    who: ['ms'],
    source: 'EWSHERE',
    ews: { strikes: 'all', worldwide: true, from: ENDS },
  },
} as const satisfies Partial<Findings>;
