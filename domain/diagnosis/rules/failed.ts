import { EWS_LIST_MANDATORY } from '../../ews';
import { askIf, certainIf, is, isNamed, likelyIf, type Rule } from '../rule';

/** Causes of a failed test that rows show; what alerts name is read in `named-causes.ts` (failures.md section 3). */
export const failedRules = [
  {
    id: 'gmail',
    facts: ['profileFacts'],
    when: (of) => askIf(of.facts.profileFacts.gmail === 'yes' && of.failing.length > 0),
  },
  {
    id: 'owner-mismatch',
    facts: ['ownerIsUser', 'regarding'],
    when: ({ facts, inTrouble }) =>
      certainIf(facts.ownerIsUser === 'no' && facts.regarding === 'user' && inTrouble),
  },
  {
    id: 'tenant-mismatch',
    facts: ['profileFacts', 'alerts'],
    columns: ['emailserverprofile.exchangeonlinetenantid', 'emailserverprofile.usedefaulttenantid'],
    // An OAuth profile across tenants is what the documents advise; only Server to Server cannot cross.
    when: (of) => {
      const { otherTenant, serverToServer } = of.facts.profileFacts;
      if (otherTenant !== 'yes' || serverToServer !== 'yes' || !of.inTrouble) return null;
      return isNamed(of, 'http-401') ? 'likely' : of.facts.alerts.named.length === 0 ? 'ask' : null;
    },
  },
] as const satisfies readonly Rule[];

/** Enabled once, and not any more (failures.md sections 0.6 and 4). */
export const laterRules = [
  {
    id: 'transient-exhausted',
    facts: ['retriesSpent', 'alerts'],
    // No count of retries is told by rows (decisions 16): a postponed try, or an alert that lasted as long.
    when: ({ facts: { alerts, retriesSpent }, failing }) => {
      const passing = alerts.named.some(({ triesAgain }) => triesAgain);
      if (failing.length === 0 || (alerts.named.length > 0 && !passing)) return null;
      return likelyIf(retriesSpent === 'yes' || (passing && alerts.lasted));
    },
  },
  {
    id: 'permanent-error',
    facts: ['failedLater', 'everSynchronized', 'alerts'],
    when: ({ facts, inTrouble }) => {
      const lasting = facts.alerts.named.some(({ triesAgain }) => !triesAgain);
      const wasEnabled =
        facts.lost === 'yes' || (facts.failedLater === 'yes' && facts.everSynchronized === 'yes');
      return likelyIf(inTrouble && lasting && wasEnabled);
    },
  },
  {
    id: 'address-changed',
    facts: ['approval', 'tested'],
    when: ({ facts, wanted, gap }) =>
      likelyIf(
        gap !== null &&
          is(facts.approval, 'waiting') &&
          facts.tested === 'yes' &&
          wanted.length > 0 &&
          wanted.every((direction) => is(facts[direction], 'untested')),
      ),
  },
  {
    id: 'user-deactivated',
    facts: ['record', 'userDisabled'],
    when: ({ facts }) => likelyIf(is(facts.record, 'inactive') && facts.userDisabled === 'yes'),
  },
  {
    id: 'profile-deleted',
    facts: ['profile', 'tested'],
    when: ({ facts }) => likelyIf(is(facts.profile, 'none') && facts.tested === 'yes'),
  },
  {
    id: 'profile-changed',
    facts: ['changedSince'],
    when: ({ facts, inTrouble }) => likelyIf(facts.changedSince === 'profile' && inTrouble),
  },
  {
    id: 'org-stolen',
    facts: ['alerts', 'everSynchronized'],
    direction: 'act',
    when: (of) =>
      likelyIf(
        of.failing.includes('act') &&
          isNamed(of, 'other-org-primary') &&
          of.facts.everSynchronized === 'yes' &&
          of.facts.failedLater === 'yes',
      ),
  },
] as const satisfies readonly Rule[];

/** Worth knowing beside a cause. */
export const troubleNotes = [
  {
    id: 'primary-flag-unset',
    facts: ['markedPrimary', 'alerts'],
    direction: 'act',
    note: true,
    // A hint only: the truth is in Exchange.
    when: (of) =>
      likelyIf(
        of.facts.markedPrimary === 'no' && of.failing.includes('act') && isNamed(of, 'other-org-primary'),
      ),
  },
  {
    id: 'address-mismatch-user',
    facts: ['addressAgrees'],
    note: true,
    when: ({ facts, state }) => likelyIf(facts.addressAgrees === 'no' && state !== 'enabled'),
  },
  {
    id: 'duplicate-address',
    facts: ['addressShared'],
    note: true,
    when: ({ facts, state }) => likelyIf(facts.addressShared === 'yes' && state !== 'enabled'),
  },
  {
    // The documents call the test of a connection unreliable.
    id: 'profile-test-401',
    facts: ['profileFacts'],
    columns: ['emailserverprofile.lastauthorizationstatus'],
    note: true,
    when: ({ facts, inTrouble }) => likelyIf(facts.profileFacts.connectionTestFailed === 'yes' && inTrouble),
  },
  {
    // Preventive until the synchronization across tenants moves to Graph; a cause only after it (today.md 1.6).
    id: 'xtenant-graph',
    facts: ['profileFacts', 'cloud'],
    columns: ['emailserverprofile.incomingcredentialretrieval'],
    note: true,
    contradicted: () => false,
    when: ({ facts }) =>
      askIf(
        facts.profileFacts.customApp === 'yes' &&
          facts.cloud !== 'other' &&
          facts.today >= EWS_LIST_MANDATORY,
      ),
  },
  {
    // Preventive before the end of December 2026, and worth a look after it.
    id: 'smtp-auth-ended',
    facts: ['profileFacts', 'outgoing'],
    columns: ['emailserverprofile.outgoingserverlocation'],
    direction: 'outgoing',
    note: true,
    contradicted: () => false,
    when: ({ facts, wanted }) =>
      askIf(facts.profileFacts.smtpToExchangeOnline === 'yes' && wanted.includes('outgoing')),
  },
  {
    id: 'partial',
    facts: ['incoming', 'outgoing', 'act'],
    note: true,
    when: ({ facts, wanted, failing }) =>
      certainIf(failing.length > 0 && wanted.some((direction) => is(facts[direction], 'enabled'))),
  },
] as const satisfies readonly Rule[];
