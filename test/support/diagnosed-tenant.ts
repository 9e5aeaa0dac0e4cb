import { findings } from '../../catalog/findings';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { type Diagnosis, diagnose } from '../../domain/diagnosis/diagnosis';
import type { MailboxRow, Moment } from '../../domain/rows';
import { readTenant } from '../../sources/tenant-reader';
import { openPracticeTenant } from '../dataverse/practice-tenant';

/** A simulated tenant that causes are put into, and the diagnosis of it over the Web API alone. */
export async function openDiagnosedTenant(version?: string, size?: number, startsOn?: Moment) {
  const place = openPracticeTenant();
  if (version || size || startsOn) {
    await place.control.reset({
      ...(version ? { version } : {}),
      ...(size ? { mailboxes: size } : {}),
      ...(startsOn ? { scenario: { ...firstSteps, startsOn } } : {}),
    });
  }
  const client = await place.as('systemAdministrator');
  const approver = await place.as('systemAndGlobalAdministrator');
  const { mailboxes } = await place.snapshot();
  const ids = new Map(mailboxes?.map(({ name, mailboxid }) => [name ?? '', mailboxid]));
  const idOf = (name: string) => {
    const id = ids.get(name);
    if (!id) throw new Error(`The practice tenant has no mailbox ${name}`);
    return id;
  };
  const exchange = async (of: string, facts: object) => {
    const path = `/simulator/exchange/${of === 'organization' ? of : idOf(of)}`;
    const response = await place.raw(path, { method: 'PATCH', body: JSON.stringify(facts) });
    if (!response.ok) throw new Error(await response.text());
  };
  return {
    ...place,
    client,
    approver,
    idOf,
    exchange,
    patch: (name: string, columns: object) => client.patch(`mailboxes(${idOf(name)})`, columns),
    approve: (name: string) => approver.patch(`mailboxes(${idOf(name)})`, { emailrouteraccessapproval: 1 }),
    async test(...names: string[]) {
      for (const name of names) {
        await client.patch(`mailboxes(${idOf(name)})`, { testemailconfigurationscheduled: true });
      }
    },
    async diagnosis(): Promise<Diagnosis> {
      const snapshot = await readTenant(client, { kind: 'simulated', wait: async () => {} });
      return diagnose(snapshot, snapshot.readOn, findings);
    },
  };
}

export type DiagnosedTenant = Awaited<ReturnType<typeof openDiagnosedTenant>>;

export function mailboxIn({ snapshot }: Diagnosis, name: string): MailboxRow {
  const found = snapshot.mailboxes?.find((mailbox) => mailbox.name === name);
  if (!found) throw new Error(`The tenant has no mailbox ${name}`);
  return found;
}
