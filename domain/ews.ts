/**
 * What Exchange answers to Exchange Web Services: the organization's switch, its list of application ids, its lists of
 * user agents, Microsoft's wave, and the dates of the worldwide cloud (today.md 1; decisions 33 and 34).
 */
import type { Moment } from './rows';
import { CLOUDS, type Cloud } from './snapshot';

/** When the list of applications became mandatory in the worldwide cloud, and when the service ends there. */
export const EWS_LIST_MANDATORY: Moment = '2026-10-10T00:00:00Z';
export const EWS_ENDS: Moment = '2027-04-01T00:00:00Z';
/** Since when licences of kiosk and frontline workers give no right to it. */
export const EWS_KIOSK_REFUSED: Moment = '2026-03-01T00:00:00Z';

/** What each fact can be, for forms and for data from outside. */
export const EWS_CHOICES = {
  ewsSwitch: ['neverSet', 'true', 'false'],
  ewsAppIds: ['empty', 'withDynamics', 'withoutDynamics'],
  ewsUserAgents: [
    'none',
    'allowListWithCrm',
    'allowListWithoutCrm',
    'blockListWithCrm',
    'blockListWithoutCrm',
  ],
  cloud: CLOUDS,
  sameTenantEws: ['untilItEnds', 'always', 'never'],
} as const;

type ChoiceOf<Fact extends keyof typeof EWS_CHOICES> = (typeof EWS_CHOICES)[Fact][number];

export interface EwsFacts {
  /** `EwsEnabled` of the organization. */
  ewsSwitch: ChoiceOf<'ewsSwitch'>;
  /** `EwsAllowedAppIDs`, by whether the application that synchronizes is on it. */
  ewsAppIds: ChoiceOf<'ewsAppIds'>;
  /** `EwsApplicationAccessPolicy` with its list of user agents. */
  ewsUserAgents: ChoiceOf<'ewsUserAgents'>;
  /** When Microsoft's wave switches off an organization that never set the switch; null where none is told. */
  ewsWave: Moment | null;
  cloud: Cloud;
  /**
   * Whether a profile of the same tenant uses the service at all: documents disagree, so the scenario says (decisions 33).
   * `untilItEnds` is modelled: that it goes on over Graph by itself stands in no document.
   */
  sameTenantEws: ChoiceOf<'sameTenantEws'>;
}

export const HEALTHY_EWS: EwsFacts = {
  ewsSwitch: 'neverSet',
  ewsAppIds: 'empty',
  ewsUserAgents: 'none',
  ewsWave: null,
  cloud: 'worldwide',
  sameTenantEws: 'untilItEnds',
};

/** Why the whole organization is refused, or that it is not. */
export type EwsAnswer = 'allowed' | 'off' | 'waved' | 'appIds' | 'allowList' | 'blockList' | 'ended';

export const hasEwsEnded = ({ cloud }: EwsFacts, now: Moment): boolean =>
  cloud === 'worldwide' && now >= EWS_ENDS;

/** Whether mailboxes of a profile of the same tenant are synchronized over it. */
export function usesEws(facts: EwsFacts, now: Moment): boolean {
  if (facts.sameTenantEws === 'never') return false;
  return facts.sameTenantEws === 'always' || !hasEwsEnded(facts, now);
}

/** The list is ignored where the switch was never set; an empty one blocks everybody once it is mandatory. */
function isOffTheList({ ewsSwitch, ewsAppIds, cloud }: EwsFacts, now: Moment): boolean {
  if (ewsSwitch !== 'true' || ewsAppIds === 'withDynamics') return false;
  return ewsAppIds === 'withoutDynamics' || (cloud === 'worldwide' && now >= EWS_LIST_MANDATORY);
}

export function ewsAnswer(facts: EwsFacts, now: Moment): EwsAnswer {
  const { ewsSwitch, ewsUserAgents, ewsWave } = facts;
  if (usesEws(facts, now)) {
    if (hasEwsEnded(facts, now)) return 'ended';
    if (ewsSwitch === 'false') return ewsWave !== null && ewsWave <= now ? 'waved' : 'off';
    if (isOffTheList(facts, now)) return 'appIds';
  }
  // These lists hold for calls of REST and Graph as well, and do not end with EWS (today.md 1.3).
  if (ewsUserAgents === 'allowListWithoutCrm') return 'allowList';
  return ewsUserAgents === 'blockListWithCrm' ? 'blockList' : 'allowed';
}

/**
 * The header that Exchange sends with its 403 (today.md 1.3); null where it lets the request in. What it will say once
 * EWS has ended is assumed.
 */
export function ewsPolicyReason(answer: EwsAnswer): string | null {
  if (answer === 'allowed') return null;
  const said =
    answer === 'off' || answer === 'waved' || answer === 'ended' ? 'disabled' : 'blocked by policy';
  return `EWS is ${said} for this user or tenant`;
}

/** Facts under which Exchange answers so, for a tenant that is to show it. */
export const FACTS_OF_ANSWER: Readonly<Record<EwsAnswer, Partial<EwsFacts>>> = {
  allowed: {},
  off: { ewsSwitch: 'false' },
  waved: { ewsSwitch: 'false', ewsWave: EWS_LIST_MANDATORY },
  appIds: { ewsSwitch: 'true', ewsAppIds: 'withoutDynamics' },
  allowList: { ewsUserAgents: 'allowListWithoutCrm' },
  blockList: { ewsUserAgents: 'blockListWithCrm' },
  ended: { sameTenantEws: 'always' },
};

/** The wave: an organization that never set the switch is set to False, its empty list filled from what was used. */
export function afterWave(facts: EwsFacts): Partial<EwsFacts> {
  if (facts.ewsSwitch !== 'neverSet') return {};
  const isUsed = facts.sameTenantEws !== 'never';
  return {
    ewsSwitch: 'false',
    ...(facts.ewsAppIds === 'empty' && isUsed ? { ewsAppIds: 'withDynamics' as const } : {}),
  };
}

/** The next moment at which the answer may be another one by itself; null where none comes. */
export function nextEwsDate({ ewsSwitch, ewsWave }: EwsFacts, now: Moment): Moment | null {
  const wave = ewsSwitch === 'neverSet' && ewsWave !== null ? [ewsWave] : [];
  const [next = null] = [...wave, EWS_KIOSK_REFUSED, EWS_LIST_MANDATORY, EWS_ENDS]
    .filter((date) => date > now)
    .sort();
  return next;
}

/** The word of older scenarios for the same. */
export type EwsOrg = 'allowed' | 'blocked' | 'allowListWithoutCrm' | 'blockListWithCrm';

/** What it stands for. Nobody had a list of applications then, so letting the organization in has to suffice. */
export const FACTS_OF_EWS_ORG: Readonly<Record<EwsOrg, Partial<EwsFacts>>> = {
  allowed: { ewsSwitch: 'neverSet', ewsUserAgents: 'none' },
  blocked: { ewsSwitch: 'false', ewsAppIds: 'withDynamics', ewsUserAgents: 'none' },
  allowListWithoutCrm: { ewsSwitch: 'neverSet', ewsUserAgents: 'allowListWithoutCrm' },
  blockListWithCrm: { ewsSwitch: 'neverSet', ewsUserAgents: 'blockListWithCrm' },
};

/**
 * The same as an Exchange administrator leaves it who was asked to let the synchronization in. What nobody has to
 * mend, such as a switch that was never set while no wave is told, stays as it is.
 */
export function mendedEws(facts: EwsFacts): EwsFacts {
  const { ewsSwitch, ewsAppIds, ewsUserAgents, ewsWave } = facts;
  const isToBeSet = ewsSwitch === 'false' || (ewsSwitch === 'neverSet' && ewsWave !== null);
  return {
    ...facts,
    ewsSwitch: isToBeSet ? 'true' : ewsSwitch,
    ewsAppIds: isToBeSet || ewsSwitch === 'true' ? 'withDynamics' : ewsAppIds,
    ewsUserAgents:
      ewsUserAgents === 'allowListWithoutCrm'
        ? 'allowListWithCrm'
        : ewsUserAgents === 'blockListWithCrm'
          ? 'blockListWithoutCrm'
          : ewsUserAgents,
  };
}
