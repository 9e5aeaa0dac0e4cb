/** What a bundle says of itself beside its tables: each part is checked, and what is wrong is left out and told. */
import * as v from 'valibot';
import type { TenantSnapshot, Unseen } from '../../domain/snapshot';
import { BUNDLE_FACTS, BUNDLE_MARK, BUNDLE_VERSION, type BundleFacts } from '../bundle-schema';
import { hiddenMailboxes } from '../hidden-mailboxes';
import { type JsonObject, own } from './json-facts';
import { type Problems, quoted } from './problems';

/** Parts that only our own writers write; those that the Web API answers are read by whoever reads those. */
const OWN_PARTS = [
  'RetrieveUserPrivileges',
  'caller',
  'deployment',
  'exchange',
  'cloud',
  'localTimes',
  'byLabel',
  'unseen',
  'writtenBy',
] as const satisfies readonly (keyof BundleFacts)[];

export interface SaidByBundle extends Pick<BundleFacts, (typeof OWN_PARTS)[number]> {
  /** It says itself that it is one of ours. */
  isMarked: boolean;
}

export function saidByBundle(facts: JsonObject, problems: Problems): SaidByBundle {
  const mark = own(facts, BUNDLE_MARK);
  if (mark !== undefined && mark !== BUNDLE_VERSION)
    problems.add('bundleVersionUnknown', { detail: quoted(mark) });
  const said: Record<string, unknown> = {};
  for (const part of OWN_PARTS) {
    const given = own(facts, part);
    if (given === undefined) continue;
    const checked = v.safeParse(BUNDLE_FACTS[part], given);
    if (checked.success) said[part] = checked.output;
    else problems.add('bundlePartWrong', { detail: quoted(part) });
  }
  // Every part was checked by the schema of its own name.
  return { ...(said as BundleFacts), isMarked: mark !== undefined };
}

/** It says itself which columns it lacks: one that is in no row was asked for, and nobody filled it. */
function unseenIn({ unseen }: TenantSnapshot, told: readonly Unseen[]): Unseen[] {
  const known = new Set(told.map(({ what }) => what));
  const missing = unseen.filter(
    ({ what, why }) => !known.has(what) && (why !== 'notInFile' || !what.includes('.')),
  );
  return [...told, ...missing];
}

/** A script does not look for mailboxes that are hidden from whoever runs it. */
const withHidden = (unseen: Unseen[], { mailboxes, users = [], queues = [] }: TenantSnapshot): Unseen[] => [
  ...unseen,
  ...hiddenMailboxes(mailboxes, unseen, [...users, ...queues]),
];

function callerOf({ caller, users = [] }: TenantSnapshot, said: SaidByBundle): Partial<TenantSnapshot> {
  if (!caller) return {};
  const { systemuserid } = caller;
  const fullname = said.caller?.fullname ?? users.find((row) => row.systemuserid === systemuserid)?.fullname;
  const privileges = said.RetrieveUserPrivileges?.RolePrivileges.flatMap(
    ({ PrivilegeName: name }) => name ?? [],
  );
  return {
    caller: { ...caller, ...(fullname ? { fullname } : {}), ...(privileges ? { privileges } : {}) },
  };
}

/** The snapshot of the rows, with what the bundle says of them. */
export function withSaid(snapshot: TenantSnapshot, said: SaidByBundle): TenantSnapshot {
  const { deployment, exchange, cloud, localTimes, byLabel, writtenBy, isMarked } = said;
  const unseen =
    isMarked && said.unseen ? unseenIn(snapshot, said.unseen) : [...(said.unseen ?? []), ...snapshot.unseen];
  return {
    ...snapshot,
    ...callerOf(snapshot, said),
    ...(deployment ? { deployment } : {}),
    ...(exchange ? { exchange } : {}),
    ...(cloud ? { cloud } : {}),
    ...(localTimes ? { localTimes } : {}),
    ...(byLabel ? { byLabel: [...new Set([...(snapshot.byLabel ?? []), ...byLabel])] } : {}),
    unseen: writtenBy && writtenBy !== 'product' ? withHidden(unseen, snapshot) : unseen,
  };
}
