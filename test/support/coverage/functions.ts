/** The parts of the page about functions, actions and paths. */
import { ACTIONS } from '../../../dataverse/simulated/below-row';
import { BOUND_FUNCTIONS, FUNCTIONS } from '../../../dataverse/simulated/functions';
import { NOT_SIMULATED } from '../../../dataverse/simulated/service';
import { code, table } from './markdown';
import { answered, askOnce, type Question } from './requests';

/** What stands between the parentheses, where a function needs something. */
const PARAMETERS: Readonly<Record<string, string>> = {
  WhoAmI: '()',
  RetrieveVersion: '()',
  RetrieveCurrentOrganization: "(AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')",
  RetrieveRolePrivilegesRole: '(RoleId={role})',
  'Microsoft.Dynamics.CRM.RetrieveUserPrivileges': '()',
  'Microsoft.Dynamics.CRM.RetrievePrincipalAccess': "(Target=@t)?@t={'@odata.id':'mailboxes({mailbox})'}",
};

const BODIES: Readonly<Record<string, object>> = {
  'Microsoft.Dynamics.CRM.AddPrivilegesRole': {
    Privileges: [{ PrivilegeId: '{privilege}', Depth: 'Global' }],
  },
  'Microsoft.Dynamics.CRM.RemovePrivilegeRole': { PrivilegeId: '{privilege}' },
};

const OWN = 'MailboxCoach.';

const fromOf = (name: string) => (name.startsWith(OWN) ? 'ours: no document has the like' : '`W-FUNC`');

const KEYS: Readonly<Record<string, string>> = {
  systemusers: 'user',
  roles: 'role',
  emailserverprofiles: 'profile',
};

async function row(kind: string, name: string, to: string, question: Question): Promise<string[]> {
  const { status } = await askOnce(question);
  if (status >= 300) throw new Error(`${name} was answered with ${status}: its example is wrong`);
  return [
    code(name),
    kind,
    to,
    String(status),
    kind === 'action' && !name.startsWith(OWN) ? '–' : fromOf(name),
  ];
}

async function calls(): Promise<string> {
  const rows: string[][] = [];
  for (const name of Object.keys(FUNCTIONS)) {
    rows.push(await row('function', name, '–', { path: `${name}${PARAMETERS[name] ?? '()'}` }));
  }
  for (const [set, functions] of Object.entries(BOUND_FUNCTIONS)) {
    for (const name of Object.keys(functions)) {
      const path = `${set}({${KEYS[set]}})/${name}${PARAMETERS[name] ?? '()'}`;
      rows.push(await row('function', name, code(set), { path }));
    }
  }
  for (const [name, [set]] of Object.entries(ACTIONS)) {
    const path = `${set}({${KEYS[set]}})/${name}`;
    rows.push(await row('action', name, code(set), { path, method: 'POST', body: BODIES[name] ?? {} }));
  }
  return table(['Name', 'Kind', 'Bound to', 'Answer', 'From'], rows);
}

const refused = () =>
  answered([
    { path: 'WhoAmI', method: 'POST', body: {} },
    { path: 'WhoAmI?$select=UserId' },
    { path: 'RetrieveCurrentOrganization' },
    { path: 'RetrieveTotalRecordCount(EntityNames=@p)' },
    { path: 'roles({role})/Microsoft.Dynamics.CRM.ReplacePrivilegesRole', method: 'POST', body: {} },
    {
      what: '`AddPrivilegesRole` with a level other than Organization',
      path: 'roles({role})/Microsoft.Dynamics.CRM.AddPrivilegesRole',
      method: 'POST',
      body: { Privileges: [{ PrivilegeId: '{privilege}', Depth: 'Basic' }] },
    },
    { path: 'mailboxes({mailbox})/MailboxCoach.TestAndEnableMailboxes', method: 'POST', body: {} },
  ]);

const paths = () =>
  answered([
    { what: 'the root, which lists the entity sets', path: '' },
    { path: '$metadata' },
    ...[...NOT_SIMULATED].map((name) => ({ path: name })),
    { path: 'accounts' },
    { path: 'mailboxes({mailbox})/name' },
    { path: 'mailboxes({mailbox})/name/$value' },
    { path: 'mailboxes({mailbox})/name', method: 'PUT', body: { value: 'Other' } },
    { path: 'mailboxes({mailbox})/username', method: 'DELETE' },
    { path: 'mailboxes({mailbox})/ownerid' },
    { path: 'mailboxes({mailbox})/ownerid/$ref' },
    {
      path: 'mailboxes({mailbox})/emailserverprofile/$ref',
      method: 'PUT',
      body: { '@odata.id': '/emailserverprofiles({profile})' },
    },
    { path: 'mailboxes({mailbox})/emailserverprofile/$ref', method: 'DELETE' },
    { path: 'mailboxes({mailbox})', method: 'PUT', body: {} },
    { path: "mailboxes(name='Support')" },
  ]);

export async function functionSections(): Promise<string> {
  return [
    '## Functions and actions\n\nFunctions are called by GET, actions by POST.',
    await calls(),
    'A function or action that is not in the list is not found, also where a live organization has it. Others, and mistakes:',
    await refused(),
    '## Paths\n\nVersions 9.0 to 9.2 of the Web API stand in the address alike. A table that is neither served nor named here is not found, also where a live organization has it.',
    await paths(),
  ].join('\n\n');
}
