/** What was done by one request, between the tenant before it and after it. */
import type { ConductBreach, ExerciseEvent, SentRequest } from '../../../domain/exercise';
import { userNamed } from '../caller';
import type { SimulatedTenant, SimulatedUser } from '../tenant';
import type { Glimpse, Seen } from './glimpse';

export type RequestEvent = Extract<ExerciseEvent, { kind: 'request' }>;

/** What a rule of conduct finds in a deed. */
export type Found = Omit<ConductBreach, 'rule' | 'event'>;

/** A request that was granted, or a part of one that is a batch. */
export interface Deed {
  event: RequestEvent;
  place: number;
  /** The event's own request, or the part of it. */
  request: SentRequest;
  /** As it is after the event. */
  tenant: SimulatedTenant;
  before: Glimpse;
  after: Glimpse;
  /** The tenant as it was before, to try things in; null where nobody asks for it. */
  spare: SimulatedTenant | null;
}

export const isUndo = ({ request }: Deed) => request.path.startsWith('/simulator/undo');

/** Mailboxes that a deed changed, as they were and as they are. */
export function* changed({ before, after }: Deed): Generator<{ name: string; was: Seen; is: Seen }> {
  for (const [id, is] of after.mailboxes) {
    const was = before.mailboxes.get(id);
    if (was && (was.row !== is.row || was.facts !== is.facts)) yield { name: is.row.name, was, is };
  }
}

export function doerOf({ tenant, request }: Deed): SimulatedUser | undefined {
  return userNamed(tenant, new Headers(request.headers));
}

/** The two settings that say whose addresses have to be approved. */
export const REQUIREMENT = ['requireapprovalforuseremail', 'requireapprovalforqueueemail'] as const;

export function requirementChanged({ before, after }: Pick<Deed, 'before' | 'after'>, to?: boolean): boolean {
  return REQUIREMENT.some(
    (column) =>
      before.organization[column] !== after.organization[column] &&
      (to === undefined || after.organization[column] === to),
  );
}
