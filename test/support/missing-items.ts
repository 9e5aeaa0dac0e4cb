import { firstSteps } from '../../catalog/scenarios/first-steps';
import type { ArrivalSeed, Scenario } from '../../domain/scenario';

/** The practice tenant with items that were not synchronized: two of a mailbox that is enabled, one of another. */
const ARRIVALS: Readonly<Record<string, ArrivalSeed>> = {
  'jan.vidmar': {
    items: [
      { code: 'NoRecipientMatch', number: -2147218683, hoursAgo: 3, retries: 2 },
      { code: 'Duplicate', hoursAgo: 20 },
    ],
  },
  'sara.krajnc': { items: [{ code: 'InternalEmailReject', hoursAgo: 1 }] },
};

export const missingItems: Scenario = {
  ...firstSteps,
  id: 'missing-items',
  users: firstSteps.users.map((user) => {
    const arrival = ARRIVALS[user.alias];
    return arrival ? { ...user, arrival } : user;
  }),
};
