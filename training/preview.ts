import { findings } from '../catalog/findings';
import { createClient } from '../dataverse/client';
import { diagnose } from '../domain/diagnosis/diagnosis';
import type { FindingId } from '../domain/finding-ids';
import { LIFECYCLE_STATES, type LifecycleState } from '../domain/lifecycle';
import type { ScenarioPack } from '../domain/pack';
import { readTenant } from '../sources/tenant-reader';
import { openTrial } from './trial';

/** More than these are not listed beside a form. */
const MOST_CAUSES = 30;

export interface PackPreview {
  counts: Readonly<Record<LifecycleState, number>>;
  /** The first cause of each mailbox; the name is empty for the organization. */
  causes: readonly { mailbox: string; cause: FindingId }[];
}

/** The tenant of a pack at its start, as a diagnosis sees it; the staff's inactive mailboxes are left out. */
export async function previewOf(pack: ScenarioPack, seed = 1): Promise<PackPreview> {
  const { fetch, origin } = await openTrial(pack, seed);
  const client = createClient({ fetch, base: `${origin}/api/data/v9.2`, callerId: () => null });
  const snapshot = await readTenant(client, { kind: 'simulated', wait: async () => {} });
  const diagnosis = diagnose(snapshot, snapshot.readOn, findings);
  const staff = new Set(pack.tenant.users.flatMap(({ persona, name }) => (persona ? [name] : [])));
  const rows = (snapshot.mailboxes ?? []).filter(({ name }) => !staff.has(name ?? ''));
  const counts = Object.fromEntries(LIFECYCLE_STATES.map((state) => [state, 0])) as Record<
    LifecycleState,
    number
  >;
  // What a diagnosis could not read is no fault of the tenant.
  const causes = diagnosis.tenant
    .map(({ id }) => ({ mailbox: '', cause: id }))
    .filter(({ cause }) => findings[cause].is !== 'reading');
  for (const row of rows) {
    const { state, found } = diagnosis.verdict(row);
    if (state !== 'unknown') counts[state] += 1;
    const [first] = found;
    if (first && !first.note) causes.push({ mailbox: row.name ?? '', cause: first.id });
  }
  return { counts, causes: causes.slice(0, MOST_CAUSES) };
}
