/** Exchange Web Services are refused: which of the causes with the same answer can it be here and today (today.md 1). */
import type { AlertReading, NamedFinding } from '../alert-reading';
import type { EwsRefusal, Findings } from '../finding';
import { FINDING_IDS, type FindingId } from '../finding-ids';
import type { Found } from './named-causes';
import type { Case } from './rule';

/** The longest-known cause of each number of mailboxes; the others are questions beside it. */
const USUAL: Readonly<Record<EwsRefusal['strikes'], FindingId>> = {
  some: 'ews-forbidden-mailbox',
  all: 'ews-forbidden-org',
};
const ENDED: FindingId = 'ews-ended';
/** For a profile with an application of its own, the list is documented to decide since October 2026 (XT26). */
const OWN_APPLICATION: FindingId = 'xtenant-ews-list';

/** What decides beside the alert which of the causes it can be. */
export interface EwsPlace {
  today: string;
  cloud: 'worldwide' | 'other' | 'unknown';
  ownApplication: boolean;
  onPremises: boolean;
  /** Only Exchange Server on premises is reached: what ends in Exchange Online does not end there (EWSDEP). */
  ownServer: boolean;
}

function canBe({ of, worldwide, from, until }: EwsRefusal, place: EwsPlace): boolean {
  if (of === 'ownApplication' && !place.ownApplication) return false;
  if (of === 'onPremises' && !place.onPremises) return false;
  if (place.ownServer && (worldwide || from)) return false;
  // The calendar of other clouds is not known; where the cloud is not, it is asked (decisions 34).
  if (worldwide && place.cloud === 'other') return false;
  if (from && place.today < from) return false;
  return !until || place.ownServer || place.today < until || place.cloud === 'other';
}

export interface Refused {
  /** Some mailboxes of the profile, or all of them; null where nothing tells. */
  strikes: EwsRefusal['strikes'] | null;
  reason: NonNullable<EwsRefusal['reason']> | null;
}

/** Causes of a 403 from Exchange that are possible, the likeliest first. */
export function ewsCauses(findings: Findings, place: EwsPlace, { strikes, reason }: Refused): FindingId[] {
  const possible = FINDING_IDS.filter((id) => {
    const { ews } = findings[id];
    if (!ews || !canBe(ews, place)) return false;
    if (strikes && ews.strikes !== strikes) return false;
    return !reason || !ews.reason || ews.reason === reason;
  });
  const usual = USUAL[strikes ?? 'some'];
  // Where the number tells nothing, nothing tells the profile either.
  const surest = [ENDED, ...(strikes === 'all' ? [OWN_APPLICATION] : []), usual].find((id) =>
    possible.includes(id),
  );
  return [...possible.filter((id) => id === surest), ...possible.filter((id) => id !== surest)];
}

/** What an alert names, with the causes of a 403 that are possible at that place: the alert is the same for all of them. */
export function namedHere(
  findings: Findings,
  reading: AlertReading,
  place: EwsPlace,
): readonly NamedFinding[] {
  const others = reading.named.filter(({ id }) => !findings[id].ews);
  const [refused] = reading.named.filter(({ id }) => findings[id].ews);
  if (!refused) return others;
  const ids = ewsCauses(findings, place, { strikes: null, reason: reading.ewsReason });
  return [...ids.map((id) => ({ ...refused, id })), ...others];
}

/** How many a 403 strikes: one mailbox among others that work, or all of a profile. */
function strikesOf({ facts: { forbidden } }: Case, ofProfile: boolean): Refused['strikes'] {
  if (forbidden === 'all') return 'all';
  // Said of the whole profile although others of it work: it may be either.
  if (forbidden === 'some') return ofProfile ? null : 'some';
  return ofProfile ? 'all' : null;
}

/** A 403 as findings of one mailbox: the usual cause is likely, whatever else it can be is asked. */
export function forbiddenCauses(of: Case, findings: Findings, ofProfile: boolean): Found[] {
  const { today, cloud, onPremises, profileFacts, alerts } = of.facts;
  const strikes = strikesOf(of, ofProfile);
  const { kind } = profileFacts;
  // Other protocols have no Exchange Web Services.
  if (kind === 'mail') return [{ id: 'unexplained', certainty: 'ask', byAlert: true }];
  const place = {
    today,
    cloud,
    ownApplication: profileFacts.customApp === 'yes',
    onPremises: onPremises === 'yes',
    ownServer: kind === 'hybrid' || (kind === 'exchange' && profileFacts.credentials === 'no'),
  };
  const [first, ...others] = ewsCauses(findings, place, { strikes, reason: alerts.ewsReason });
  if (!first) return [{ id: 'unexplained', certainty: 'ask', byAlert: true }];
  return [
    { id: first, certainty: 'likely', byAlert: true },
    ...others.map((id): Found => ({ id, certainty: 'ask' })),
    ...(place.ownApplication
      ? [{ id: strikes === 'all' ? 'xtenant-app' : 'app-access-policy', certainty: 'ask' } as const]
      : []),
  ];
}
