import { describe, expect, it } from 'vitest';
import { findings } from '../../catalog/findings';
import { diagnose } from '../../domain/diagnosis/diagnosis';
import { readAroundMailbox } from '../../sources/mailbox-reader';
import { readBasics } from '../../sources/snapshot-reader';
import { mailboxIn, openDiagnosedTenant } from '../support/diagnosed-tenant';
import { diagnoseInjected, injectedCauses } from '../support/injected-causes';

const wait = async () => {};

describe('what is read around one mailbox', () => {
  it.each(injectedCauses)('leads to the verdict of the whole tenant: $name', async (cause) => {
    for (const version of ['9.2.21071.00140', '9.2.24122.100']) {
      const { tenant, diagnosis, verdict } = await diagnoseInjected(cause, version);
      const basics = await readBasics(tenant.client, 'simulated');
      const { mailboxid } = mailboxIn(diagnosis, cause.mailbox);
      const read = await readAroundMailbox(tenant.client, mailboxid, basics, { wait });
      const [mailbox] = read?.mailboxes ?? [];
      expect(mailbox?.mailboxid).toBe(mailboxid);
      if (!read || !mailbox) return;
      expect(diagnose(read, diagnosis.at, findings).verdict(mailbox)).toEqual(verdict);
    }
  });

  it('is nothing where there is no such mailbox', async () => {
    const { client } = await openDiagnosedTenant();
    const basics = await readBasics(client, 'simulated');
    const id = '00000000-0000-0000-0000-000000000001';
    expect(await readAroundMailbox(client, id, basics, { wait })).toBeNull();
  });

  it('takes few rows, whatever the size of the tenant', async () => {
    const { control, as, idOf } = await openDiagnosedTenant();
    await control.reset({ mailboxes: 3000 });
    const client = await as('systemAdministrator');
    const [some] = await client.list<{ mailboxid: string }>(
      'mailboxes',
      ['mailboxid'],
      "name eq 'Jan Vidmar'",
    );
    const read = await readAroundMailbox(
      client,
      some?.mailboxid ?? idOf('Jan Vidmar'),
      await readBasics(client, 'simulated'),
      { wait },
    );
    expect(read?.mailboxes?.length).toBeLessThan(20);
  });
});
