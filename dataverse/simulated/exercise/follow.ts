/** What an event of a record did: one deed, or one for each part of a batch, as the rules of grading have it. */
import type { SentRequest } from '../../../domain/exercise';
import type { GradingRules } from '../../../domain/grading-rules';
import type { Call } from '../call';
import { userNamed } from '../caller';
import type { BatchWitness } from '../service';
import type { SimulatedTenant } from '../tenant';
import { copyOf } from './copy';
import type { Deed, RequestEvent } from './deed';
import { glimpseOf } from './glimpse';
import { reachOf } from './least-power';

const BATCH = /^\/api\/data\/v9\.[0-2]\/\$batch(?:[/?]|$)/;

/** Who sends: a part of a batch may name somebody of its own. */
const SENDER = ['MSCRMCallerID', 'CallerObjectId'] as const;

type Done = Pick<Deed, 'request' | 'before' | 'after' | 'spare'>;

export interface Followed {
  witness?: BatchWitness;
  /** Called when the request was answered, and before anything follows from it. */
  end(granted: boolean): Deed[];
}

function requestOf({ method, url, headers, body }: Call, sender: Headers): SentRequest {
  const own = Object.fromEntries(headers);
  for (const name of SENDER) {
    delete own[name.toLowerCase()];
    const who = sender.get(name);
    if (who !== null) own[name] = who;
  }
  return { method, path: `${url.pathname}${url.search}`, headers: own, body };
}

/** Follows an event from before it is done. */
export function follow(
  tenant: SimulatedTenant,
  event: RequestEvent,
  place: number,
  rules: GradingRules,
): Followed {
  /** A tenant is copied only where somebody has power that another may lack. */
  function spareFor(headers: Headers): SimulatedTenant | null {
    if (rules.leastPower === 'approvers') return null;
    const sender = userNamed(tenant, headers);
    return sender && reachOf(sender) > 0 ? copyOf(tenant) : null;
  }
  const deedOf = (done: Done): Deed => ({ event, place, tenant, ...done });
  if (rules.deeds === 'request' || !BATCH.test(event.request.path)) {
    const { request } = event;
    const before = glimpseOf(tenant);
    const spare = spareFor(new Headers(request.headers));
    return {
      end: (granted) => (granted ? [deedOf({ request, before, after: glimpseOf(tenant), spare })] : []),
    };
  }
  let done: Done[] = [];
  return {
    witness: {
      part(call, sender, act) {
        const before = glimpseOf(tenant);
        const spare = spareFor(sender);
        const result = act();
        done.push({ request: requestOf(call, sender), before, after: glimpseOf(tenant), spare });
        return result;
      },
      together(act) {
        const kept = done;
        done = [...kept];
        try {
          return act();
        } catch (error) {
          done = kept;
          throw error;
        }
      },
    },
    // A batch that was refused at a part has done the parts before it.
    end: () => done.map(deedOf),
  };
}
