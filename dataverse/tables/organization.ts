import type { OrganizationColumns } from '../../domain/rows';
import { boolean, columnsFor, history, id, integer, lookup, memo, type Table, text } from './column';

const update = { write: 'update' } as const;

/** dataverse.md 2.2; of the many columns of the table, those of email set-up. */
export const organization: Table = {
  logicalName: 'organization',
  idColumn: 'organizationid',
  nameColumn: 'name',
  ownership: 'None',
  privilegeName: 'Organization',
  columns: columnsFor<OrganizationColumns>()({
    organizationid: id,
    name: text(160, update),
    languagecode: integer({ min: 0, ...update, fallback: 1033 }),
    requireapprovalforuseremail: boolean({ ...update, fallback: true }),
    requireapprovalforqueueemail: boolean({ ...update, fallback: true }),
    defaultemailserverprofileid: lookup({ emailserverprofile: 'defaultemailserverprofileid' }, update),
    defaultemailsettings: text(1_073_741_823, update),
    generatealertsforerrors: boolean({ ...update, fallback: true }),
    generatealertsforwarnings: boolean({ ...update, fallback: true }),
    generatealertsforinformation: boolean({ ...update, fallback: true }),
    notifymailboxownerofemailserverlevelalerts: boolean(update),
    orgdborgsettings: { ...memo(), write: 'update' },
    // On in a fresh organization (modelled: no document tells the default).
    emailcorrelationenabled: boolean({ write: 'update', fallback: true }),
    ...history,
  }),
  collections: {},
};
