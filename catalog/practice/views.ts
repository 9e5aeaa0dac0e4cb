import type { ListCondition } from '../../domain/list-query';
import type { Guid } from '../../domain/rows';
import type { TermId } from '../terms';

/** Tables of which the practice client lists rows by views. */
export type ViewTable = 'mailbox' | 'emailserverprofile' | 'systemuser' | 'queue';

/** A view of the practice tenant, as its lists offer it and as `savedqueries` serves it. */
export interface View {
  key: string;
  /** Fixed where a document gives it; the others get one from the tenant (procedure.md 4.4). */
  id?: Guid;
  label: TermId;
  table: ViewTable;
  isDefault: boolean;
  /** Modelled after the view's name: no document gives them. */
  conditions: readonly ListCondition[];
  /** Columns that the current client leaves out of the view. */
  missingInCurrent?: readonly string[];
}

const active: ListCondition = { column: 'statecode', is: 'equal', value: 0 };

/** The views that documents name (procedure.md 1.2 and 6.1, dataverse.md 3), and our own for the other tables. */
export const views: readonly View[] = [
  {
    key: 'mine',
    label: 'view.myActiveMailboxes',
    table: 'mailbox',
    isDefault: true,
    conditions: [active, { column: '_ownerid_value', is: 'caller' }],
    // Known issue (S-TS25).
    missingInCurrent: ['testRun'],
  },
  {
    key: 'active',
    label: 'view.activeMailboxes',
    table: 'mailbox',
    isDefault: false,
    conditions: [active],
  },
  { key: 'all', label: 'view.allMailboxes', table: 'mailbox', isDefault: false, conditions: [] },
  {
    key: 'unapproved',
    id: '4e495712-3f08-49cc-bd14-70c1745eb4ed',
    label: 'view.unapprovedMailboxes',
    table: 'mailbox',
    isDefault: false,
    conditions: [{ column: 'emailrouteraccessapproval', is: 'notEqual', value: 1 }],
  },
  {
    key: 'active',
    label: 'view.activeEmailServerProfiles',
    table: 'emailserverprofile',
    isDefault: true,
    conditions: [active],
  },
  {
    key: 'all',
    label: 'view.allEmailServerProfiles',
    table: 'emailserverprofile',
    isDefault: false,
    conditions: [],
  },
  {
    key: 'enabled',
    label: 'view.enabledUsers',
    table: 'systemuser',
    isDefault: true,
    conditions: [{ column: 'isdisabled', is: 'equal', value: false }],
  },
  { key: 'all', label: 'view.allUsers', table: 'systemuser', isDefault: false, conditions: [] },
  { key: 'active', label: 'view.activeQueues', table: 'queue', isDefault: true, conditions: [active] },
  { key: 'all', label: 'view.allQueues', table: 'queue', isDefault: false, conditions: [] },
  {
    key: 'inactive',
    // Fixed, though no document gives it: tenants of the same seed keep the ids that they had without this view.
    id: '6f0a3c52-7d1e-4b8a-9c25-1e4d8f7a6b30',
    label: 'view.inactiveEmailServerProfiles',
    table: 'emailserverprofile',
    isDefault: false,
    conditions: [{ column: 'statecode', is: 'equal', value: 1 }],
  },
];

export const viewsOf = (table: ViewTable): readonly View[] => views.filter((view) => view.table === table);

/** Attributes have the column's own name, whatever their key in a row. */
const attributeOf = (column: string) => column.replace(/^_(.*)_value$/, '$1');

function conditionXml(condition: ListCondition): string {
  if ('anyOf' in condition) throw new Error('A view searches nothing.');
  const attribute = attributeOf(condition.column);
  if (condition.is === 'caller') return `<condition attribute="${attribute}" operator="eq-userid" />`;
  const operator = condition.is === 'equal' ? 'eq' : 'ne';
  return `<condition attribute="${attribute}" operator="${operator}" value="${Number(condition.value)}" />`;
}

export function fetchXmlOf({ table, conditions }: View): string {
  const xml = conditions.map(conditionXml).join('');
  const filter = xml ? `<filter type="and">${xml}</filter>` : '';
  const name = table === 'systemuser' ? 'fullname' : 'name';
  return `<fetch><entity name="${table}"><attribute name="${name}" />${filter}</entity></fetch>`;
}
