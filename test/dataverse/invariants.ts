import { sidesInTenant } from '../../dataverse/simulated/move';
import { type SimulatedTenant, TENANT_TABLES } from '../../dataverse/simulated/tenant';
import { lineOf, wantedDirections } from '../../domain/lifecycle';
import { DIRECTION_COLUMNS } from '../../domain/mailbox-columns';

const isTest = (kind: string | undefined) => kind === 'test.start' || kind === 'test.finish';

function ofMailboxes(tenant: SimulatedTenant): string[] {
  const { tables } = tenant;
  const wrong: string[] = [];
  for (const mailbox of tables.mailboxes.rows) {
    const say = (what: string) => wrong.push(`${mailbox.name}: ${what}`);
    const id = mailbox._regardingobjectid_value ?? '';
    const user = tables.systemusers.get(id);
    const regarding = user ?? tables.queues.get(id);
    if (!regarding) say('belongs to nobody');
    else {
      const address = user ? user.internalemailaddress : tables.queues.get(id)?.emailaddress;
      if (address !== mailbox.emailaddress) say('its address is not that of its user or queue');
      if (
        regarding.emailrouteraccessapproval !== mailbox.emailrouteraccessapproval ||
        regarding.isemailaddressapprovedbyo365admin !== mailbox.isemailaddressapprovedbyo365admin
      ) {
        say('its approval is not that of its user or queue');
      }
    }
    if (mailbox.hostid && mailbox.processingstatecode !== 1) say('a host holds it while it is not worked on');
    if (
      mailbox.work?.kind === 'mailCycle' &&
      !Object.values(DIRECTION_COLUMNS).some((each) => mailbox[each.enabled])
    ) {
      say('it has cycles to run and is enabled for nothing');
    }
    if (mailbox.statuscode - 1 !== mailbox.statecode) say('its status does not go with its state');
    if (mailbox.testemailconfigurationscheduled !== isTest(mailbox.work?.kind)) {
      say(`a test is scheduled in its columns and ${mailbox.work?.kind} on the agenda`);
    }
    for (const { enabled, method, serverSide, status } of Object.values(DIRECTION_COLUMNS)) {
      if (!mailbox[enabled]) continue;
      if (mailbox[method] !== serverSide) say(`${enabled} without its method`);
      if (mailbox[status] !== 1) say(`${enabled} without a passed test`);
      if (!mailbox._emailserverprofile_value) say(`${enabled} without a profile`);
    }
    const sides = sidesInTenant(tenant, mailbox);
    if (lineOf(sides).state === 'enabled' && wantedDirections(sides).length === 0) say('enabled for nothing');
    const profile = mailbox._emailserverprofile_value;
    if (profile && !tables.emailserverprofiles.get(profile)) say('its profile is not there');
  }
  return wrong;
}

function ofVersions({ core, tables }: SimulatedTenant): string[] {
  const wrong: string[] = [];
  for (const name of TENANT_TABLES) {
    for (const row of tables[name].rows) {
      if (row.versionnumber > core.sequence) wrong.push(`${name}: a version from the future`);
    }
  }
  return wrong;
}

function ofPeople({ tables }: SimulatedTenant): string[] {
  const wrong: string[] = [];
  for (const user of tables.systemusers.rows) {
    if (!tables.mailboxes.get(user._defaultmailbox_value ?? ''))
      wrong.push(`${user.fullname} has no mailbox`);
  }
  for (const queue of tables.queues.rows) {
    if (!tables.mailboxes.get(queue._defaultmailbox_value ?? '')) wrong.push(`${queue.name} has no mailbox`);
  }
  return wrong;
}

/** Every reference leads to a row, and a state has its status. */
function ofReferences({ tables }: SimulatedTenant): string[] {
  const wrong: string[] = [];
  const abouts = new Map<string | null, { get(id: string): unknown }>([
    ['mailbox', tables.mailboxes],
    ['emailserverprofile', tables.emailserverprofiles],
  ]);
  for (const row of [...tables.tracelogs.rows, ...tables.asyncoperations.rows]) {
    const about = abouts.get(row['_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname']);
    if (!about?.get(row._regardingobjectid_value ?? ''))
      wrong.push('an alert or job about a row that is not there');
  }
  for (const { mailboxid } of tables.exchange.rows) {
    if (!tables.mailboxes.get(mailboxid)) wrong.push('Exchange knows a mailbox that is not there');
  }
  for (const { roleids } of [...tables.systemusers.rows, ...tables.teams.rows]) {
    if (!roleids.every((id) => tables.roles.get(id))) wrong.push('a role is held that is not there');
  }
  for (const { name, statecode, statuscode } of tables.emailserverprofiles.rows) {
    if (statuscode - 1 !== statecode) wrong.push(`${name}: its status does not go with its state`);
  }
  return wrong;
}

/** A system job that is not over is that of a test that is not over. */
function ofOperations({ tables }: SimulatedTenant): string[] {
  const underWay = new Set(
    tables.mailboxes.rows.map(({ work }) => (work && 'operation' in work ? work.operation : '')),
  );
  return tables.asyncoperations.rows
    .filter(({ asyncoperationid, statecode }) => statecode !== 3 && !underWay.has(asyncoperationid))
    .map(({ name }) => `${name}: a job without a test`);
}

/** What is never the case in a simulated tenant, whatever was sent to it; empty where all is well. */
export function violationsOf(tenant: SimulatedTenant): string[] {
  const underTest = tenant.tables.mailboxes.rows.filter(({ work }) => isTest(work?.kind)).length;
  return [
    ...ofMailboxes(tenant),
    ...ofPeople(tenant),
    ...ofVersions(tenant),
    ...ofReferences(tenant),
    ...ofOperations(tenant),
    ...(tenant.agenda.tests === underTest
      ? []
      : [`${tenant.agenda.tests} tests on the agenda, ${underTest} in rows`]),
  ];
}
