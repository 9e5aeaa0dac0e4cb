import { standingOf } from '../../dataverse/simulated/move';
import { type SimulatedTenant, STORE_NAMES } from '../../dataverse/simulated/tenant';
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
    const sides = standingOf(tenant, mailbox);
    if (lineOf(sides).state === 'enabled' && wantedDirections(sides).length === 0) say('enabled for nothing');
    const profile = mailbox._emailserverprofile_value;
    if (profile && !tables.emailserverprofiles.get(profile)) say('its profile is not there');
  }
  return wrong;
}

function ofVersions({ core, tables }: SimulatedTenant): string[] {
  const wrong: string[] = [];
  for (const name of STORE_NAMES) {
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

/** What is never the case in a simulated tenant, whatever was sent to it; empty where all is well. */
export function violationsOf(tenant: SimulatedTenant): string[] {
  const underTest = tenant.tables.mailboxes.rows.filter(({ work }) => isTest(work?.kind)).length;
  return [
    ...ofMailboxes(tenant),
    ...ofPeople(tenant),
    ...ofVersions(tenant),
    ...(tenant.agenda.tests === underTest
      ? []
      : [`${tenant.agenda.tests} tests on the agenda, ${underTest} in rows`]),
  ];
}
