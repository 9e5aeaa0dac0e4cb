/** An exercise behind its handler, by its public controls alone, with a real clock that the test moves. */
import { findPack } from '../../catalog/packs';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { createClient } from '../../dataverse/client';
import type { TenantChanges } from '../../dataverse/simulated/changes';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner, type TenantOwner } from '../../dataverse/simulated/owner';
import { restoreTenant } from '../../dataverse/simulated/saved-tenant';
import type { SimulatedTenant } from '../../dataverse/simulated/tenant';
import type { ExerciseRecord } from '../../domain/exercise';
import type { ScenarioPack } from '../../domain/pack';
import type { MailboxRow } from '../../domain/rows';
import { createSimulatorControl } from '../../sources/simulator-control';

const ORIGIN = 'http://localhost';
const ATTEMPT = '0b7c7f0e-5a43-4d0c-9a3e-0c3b6f1f7d11';

/** What a store was given, as JSON: a tenant can be opened from it again. */
function memoryStore() {
  let core = '';
  const rows = new Map<string, Map<string, string>>();
  return {
    async save(changes: TenantChanges) {
      core = JSON.stringify(changes.core);
      for (const { table, rows: changed } of changes.tables) {
        const known = rows.get(table) ?? new Map<string, string>();
        rows.set(table, known);
        for (const { id, row } of changed) {
          if (row) known.set(id, JSON.stringify(row));
          else known.delete(id);
        }
      }
    },
    restored: (): SimulatedTenant =>
      restoreTenant(
        JSON.parse(core),
        Object.fromEntries(
          [...rows].map(([table, all]) => [
            table,
            [...all.values()].map((row) => JSON.parse(row) as unknown),
          ]),
        ),
      ),
  };
}

export async function openExercise(wanted: string | ScenarioPack, seed = 7) {
  let real = Date.parse('2026-03-02T08:00:00Z');
  const store = memoryStore();
  const opened = (tenant: SimulatedTenant): TenantOwner =>
    createOwner(tenant, { realNow: () => real, freshSeed: () => 11, store, later: () => () => {} });
  let owner = opened(newTenant(firstSteps, 3, real));
  const fetch = (request: Request) => owner.fetch(request);
  const control = createSimulatorControl(fetch, ORIGIN);

  async function post(path: string, body: object = {}): Promise<Response> {
    return fetch(new Request(`${ORIGIN}${path}`, { method: 'POST', body: JSON.stringify(body) }));
  }
  async function exercise(): Promise<Record<string, unknown>> {
    return (await fetch(new Request(`${ORIGIN}/simulator/exercise`))).json();
  }
  const pack = typeof wanted === 'string' ? findPack(wanted) : wanted;
  if (!pack) throw new Error(`There is no pack ${wanted}`);
  const begun = await post('/simulator/exercise', { pack: wanted, seed, trainee: 'T', attempt: ATTEMPT });
  if (!begun.ok) throw new Error(await begun.text());

  async function as(persona: string) {
    const people = await control.personas();
    const id = people.find((each) => each.persona === persona)?.id ?? null;
    return createClient({ fetch, base: `${ORIGIN}/api/data/v9.2`, callerId: () => id });
  }
  async function mailbox(name: string): Promise<MailboxRow> {
    const rows = await (await as('systemAdministrator')).list<MailboxRow>('mailboxes', [
      'mailboxid',
      'name',
      'emailaddress',
      '_regardingobjectid_value',
      '_emailserverprofile_value',
      'emailrouteraccessapproval',
      'mailboxstatus',
      'statecode',
    ]);
    const found = rows.find((row) => row.name === name);
    if (!found) throw new Error(`There is no mailbox ${name}`);
    return found;
  }
  return {
    pack,
    fetch,
    control,
    as,
    mailbox,
    post,
    to: (stage: string) => post('/simulator/exercise/stage', { to: stage }),
    exercise,
    passes(milliseconds: number) {
      real += milliseconds;
    },
    /** The record as it stands; until the end the scenario is the one that the test began with. */
    async record(): Promise<ExerciseRecord> {
      const record: ExerciseRecord = await (
        await fetch(new Request(`${ORIGIN}/simulator/exercise/record`))
      ).json();
      return {
        ...record,
        start: { ...record.start, pack: record.start.pack.goals ? record.start.pack : pack },
      };
    },
    /** The simulator is closed, and opened again from what was kept. */
    reopen() {
      owner.stop();
      real += 3_600_000;
      owner = opened(store.restored());
    },
    restored: store.restored,
  };
}

export type OpenExercise = Awaited<ReturnType<typeof openExercise>>;
