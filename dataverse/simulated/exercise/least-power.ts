/** Who could have done a deed with less power, by the roles of Microsoft 365 that people have. */
import { Approval } from '../../../domain/choices';
import { widestReach } from '../../../domain/reach';
import { approvalAnswer } from '../approval';
import { callerFor } from '../caller';
import { sidesInTenant } from '../move';
import { answerRequest } from '../service';
import { organizationOf, type SimulatedTenant, type SimulatedUser } from '../tenant';
import { UndoHistory } from '../transaction';
import { copyOf } from './copy';
import { changed, type Deed, doerOf, type Found, REQUIREMENT, requirementChanged } from './deed';
import type { Seen } from './glimpse';

/** How far a person's roles of Microsoft 365 reach. */
export const reachOf = ({ tenantRoles }: Pick<SimulatedUser, 'tenantRoles'>) => widestReach(tenantRoles);
/** Everybody may do what asks for no less than this. */
const WIDEST = widestReach(['GA']);

/** Those whom a trainee can be. */
const peopleOf = ({ core, tables }: SimulatedTenant): SimulatedUser[] =>
  Object.values(core.personas).flatMap((id) => tables.systemusers.get(id) ?? []);

/** The least reach among those who might have approved this mailbox. */
function leastToApprove(tenant: SimulatedTenant, { row }: Seen): number {
  const able = peopleOf(tenant).filter(
    (user) => approvalAnswer(tenant, callerFor(tenant, user), row).answer === 'yes',
  );
  return Math.min(...able.map(reachOf), WIDEST);
}

/** By the first rules of grading: whoever may approve is compared, and nobody has to have power for other steps. */
export function* morePowerThanApprovers(deed: Deed): Generator<Found> {
  // The simulator's own controls and licences are no deeds in Dynamics: a licence needs who gives it.
  if (deed.request.path.startsWith('/simulator')) return;
  const person = doerOf(deed);
  if (!person) return;
  let needed = 0;
  let mailbox: { mailbox?: string } = {};
  for (const { name, was, is } of changed(deed)) {
    const decided = is.row.emailrouteraccessapproval;
    if (was.row.emailrouteraccessapproval === decided && was.sides.approval === is.sides.approval) continue;
    if (decided !== Approval.Approved && decided !== Approval.Rejected) continue;
    if (was.sides.approval === 'approved' && is.sides.approval === 'tenantMissing') continue;
    const least = leastToApprove(deed.tenant, is);
    needed = Math.max(needed, least);
    mailbox = { mailbox: name };
    // A part of a batch may have a sender of its own: the stamp tells who approved.
    const by = deed.tenant.tables.systemusers.get(is.row._emailaddressapprovedby_value ?? '');
    if (by && by !== person && reachOf(by) > least) yield { ...mailbox, detail: by.fullname };
  }
  if (requirementChanged(deed)) needed = WIDEST;
  if (reachOf(person) > needed) yield { ...mailbox, detail: person.fullname };
}

/** Whether a trial brought the same about: an approval may be granted, and come to half of it (decisions 32). */
function isSame(deed: Deed, trial: SimulatedTenant): boolean {
  for (const { is } of changed(deed)) {
    const tried = trial.tables.mailboxes.get(is.row.mailboxid);
    if (!tried || JSON.stringify(sidesInTenant(trial, tried)) !== JSON.stringify(is.sides)) return false;
  }
  const organization = organizationOf(trial);
  return REQUIREMENT.every((column) => organization[column] === deed.after.organization[column]);
}

/** Sends a deed's request as somebody else. */
async function triedAs({ systemuserid }: SimulatedUser, { request }: Deed, trial: SimulatedTenant) {
  const { method, path, headers, body } = request;
  const sent = new Headers(headers);
  sent.delete('CallerObjectId');
  sent.set('MSCRMCallerID', systemuserid);
  const url = `http://trial.invalid${path}`;
  return answerRequest(
    trial,
    new UndoHistory(),
    new Request(url, { method, headers: sent, ...(body === '' ? {} : { body }) }),
  );
}

/** By the second rules: the same request is tried as everybody who has less power than the one who sent it. */
export async function morePowerThanWhoeverCould(deed: Deed): Promise<Found[]> {
  const { spare, request } = deed;
  const person = doerOf(deed);
  if (!spare || !person || request.path.startsWith('/simulator')) return [];
  const lesser = peopleOf(spare)
    .filter((user) => reachOf(user) < reachOf(person))
    .sort((one, other) => reachOf(one) - reachOf(other));
  for (const user of lesser) {
    const trial = copyOf(spare);
    const answer = await triedAs(user, deed, trial);
    if (!answer.ok || !isSame(deed, trial)) continue;
    const [first] = changed(deed);
    const enough = { name: user.fullname, tenantRoles: user.tenantRoles };
    return [{ ...(first ? { mailbox: first.name } : {}), detail: person.fullname, enough }];
  }
  return [];
}
