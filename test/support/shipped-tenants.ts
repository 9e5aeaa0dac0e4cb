/** Tenants of the shipped scenarios as a reading shows them, after something was done there. */
import { findings } from '../../catalog/findings';
import { tenantAnswer } from '../../diagnosis/answer';
import { diagnose } from '../../domain/diagnosis/diagnosis';
import type { TenantSnapshot } from '../../domain/snapshot';
import { placeOf } from '../../sources/simulator-control';
import { readTenant } from '../../sources/tenant-reader';
import { WORDS } from './answers';
import { openExercise } from './open-exercise';

export interface Played {
  /** Minutes that pass, before and after the tests. */
  before: number;
  after: number;
  /** Which of the mailboxes are tested: one of so many. */
  every: number;
  persona: 'systemAdministrator' | 'systemAndGlobalAdministrator' | 'user';
}

export async function playedTenant(
  pack: string,
  { before, after, every, persona }: Played,
): Promise<TenantSnapshot> {
  const { control, as } = await openExercise(pack);
  const approver = await as('systemAndGlobalAdministrator');
  if (before > 0) await control.advance(`PT${before}M`);
  const rows = await approver
    .list<{ mailboxid: string }>('mailboxes', ['mailboxid'])
    .catch((): { mailboxid: string }[] => []);
  for (const { mailboxid } of rows.filter((_, index) => index % every === 0).slice(0, 10)) {
    for (const columns of [{ emailrouteraccessapproval: 1 }, { testemailconfigurationscheduled: true }])
      await approver.patch(`mailboxes(${mailboxid})`, columns).catch(() => {});
  }
  if (after > 0) await control.advance(`PT${after}M`);
  const snapshot = await readTenant(await as(persona), { kind: 'simulated', wait: async () => {} });
  return { ...snapshot, ...placeOf(await control.status()) };
}

export const diagnosed = (snapshot: TenantSnapshot) => diagnose(snapshot, snapshot.readOn, findings);

/** Everything that a diagnosis tells of it: of every mailbox, with evidence and way, and of the tenant. */
export const toldOf = (snapshot: TenantSnapshot) => tenantAnswer(diagnosed(snapshot), 'x', WORDS.en);

/** The verdicts alone, which tell nobody's name. */
export function verdictsOf(snapshot: TenantSnapshot) {
  const { verdict, tenant } = diagnosed(snapshot);
  return {
    verdicts: (snapshot.mailboxes ?? []).map((row) => verdict(row)),
    tenant: tenant.map(({ id, certainty, direction, bring }) => ({ id, certainty, direction, bring })),
  };
}
