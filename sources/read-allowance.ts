import type { ReadAllowance } from '../dataverse/read-only';
import { PERSON_COLUMNS, PERSON_FILTERS } from '../domain/arrival/person-rows';
import { LIST_COLUMNS } from '../domain/column-lists';
import { SECURITY_COLUMNS } from './security-reader';
import { DIAGNOSIS_COLUMNS } from './table-columns';
import { VIEW_COLUMNS } from './view-reader';

/**
 * All that is ever read of a real organization: what guide and diagnosis look at, and who holds what, by table and
 * column. Bodies of mails, subjects, secrets and the large states of synchronization are on no list. Nothing is
 * expanded and no collection is opened: who belongs to what is asked in a filter, so that only those rows come back.
 */
export const READ_ALLOWANCE: ReadAllowance = {
  tables: {
    mailboxes: { columns: [...DIAGNOSIS_COLUMNS.mailboxes, ...PERSON_COLUMNS.mailboxes] },
    emailserverprofiles: {
      columns: [...DIAGNOSIS_COLUMNS.emailserverprofiles, ...PERSON_COLUMNS.emailserverprofiles],
    },
    organizations: { columns: [...LIST_COLUMNS.organizations, ...PERSON_COLUMNS.organizations] },
    systemusers: {
      columns: DIAGNOSIS_COLUMNS.systemusers,
      related: {
        systemuserroles_association: ['roleid'],
        teammembership_association: ['teamid'],
      },
    },
    queues: { columns: [...DIAGNOSIS_COLUMNS.queues, ...PERSON_COLUMNS.queues] },
    tracelogs: { columns: DIAGNOSIS_COLUMNS.tracelogs },
    roles: {
      columns: SECURITY_COLUMNS.roles,
      related: {
        roleprivileges_association: ['name'],
        teamroles_association: ['teamid'],
      },
    },
    // Which of the needed ones a role has: their names are the same in every organization.
    privileges: { columns: ['name'], related: { roleprivileges_association: ['roleid'] } },
    teams: {
      columns: SECURITY_COLUMNS.teams,
      related: { teamroles_association: ['roleid'] },
    },
    // Of one person, where somebody asks why something does not arrive: states, codes and times.
    usersettingscollection: { columns: PERSON_COLUMNS.usersettingscollection },
    exchangesyncidmappings: {
      columns: [...PERSON_COLUMNS.exchangesyncidmappings, ...PERSON_FILTERS.exchangesyncidmappings],
    },
    emails: { columns: [...PERSON_COLUMNS.emails, ...PERSON_FILTERS.emails] },
    emailsearches: { columns: PERSON_COLUMNS.emailsearches },
    // By name alone: the guide leads to the view that a step names.
    savedqueries: { columns: VIEW_COLUMNS },
  },
  functions: [
    'WhoAmI()',
    'RetrieveVersion()',
    "RetrieveCurrentOrganization(AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')",
  ],
  rowFunctions: { systemusers: ['Microsoft.Dynamics.CRM.RetrieveUserPrivileges'] },
};
