import type { Guid } from '../domain/rows';

/** A view of the practice tenant, as `savedqueries` serves it. */
export interface View {
  /** Fixed where a document gives it; the others get one from the tenant (procedure.md 4.4). */
  id?: Guid;
  name: string;
  table: 'mailbox' | 'emailserverprofile';
  isDefault: boolean;
  /** Conditions of its FetchXML. */
  conditions: readonly string[];
}

/** The views that documents name (procedure.md 1.2 and 6.1, dataverse.md 3). Their conditions are modelled. */
export const views: readonly View[] = [
  {
    name: 'My Active Mailboxes',
    table: 'mailbox',
    isDefault: true,
    conditions: [
      '<condition attribute="statecode" operator="eq" value="0" />',
      '<condition attribute="ownerid" operator="eq-userid" />',
    ],
  },
  {
    name: 'Active Mailboxes',
    table: 'mailbox',
    isDefault: false,
    conditions: ['<condition attribute="statecode" operator="eq" value="0" />'],
  },
  { name: 'All Mailboxes', table: 'mailbox', isDefault: false, conditions: [] },
  {
    id: '4e495712-3f08-49cc-bd14-70c1745eb4ed',
    name: 'View Unapproved Mailboxes',
    table: 'mailbox',
    isDefault: false,
    conditions: ['<condition attribute="emailrouteraccessapproval" operator="ne" value="1" />'],
  },
  {
    name: 'Active Email Server Profiles',
    table: 'emailserverprofile',
    isDefault: true,
    conditions: ['<condition attribute="statecode" operator="eq" value="0" />'],
  },
];

export function fetchXmlOf({ table, conditions }: View): string {
  const filter = conditions.length > 0 ? `<filter type="and">${conditions.join('')}</filter>` : '';
  return `<fetch><entity name="${table}"><attribute name="name" />${filter}</entity></fetch>`;
}
