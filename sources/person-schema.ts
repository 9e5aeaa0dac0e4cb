/** Rows of one person as a service answers them: a cell that is not what it claims to be was not read. */
import * as v from 'valibot';
import type {
  FilterRow,
  ItemRow,
  PersonMailboxRow,
  PersonOrganizationRow,
  PersonProfileRow,
  WaitingEmailRow,
} from '../domain/arrival/person-rows';

const cell = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.optional(v.nullable(schema)), undefined);
const text = cell(v.pipe(v.string(), v.maxLength(4096)));
const moment = cell(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/), v.maxLength(40)));
const flag = cell(v.boolean());
const whole = cell(v.pipe(v.number(), v.integer()));
const oneOf = (...values: readonly number[]) => cell(v.picklist(values));

export const personSchemas = {
  mailboxes: v.object({
    mailboxid: v.string(),
    processemailreceivedafter: moment,
    officeappsdeploymentstatus: oneOf(0, 1, 2, 3, 4),
    officeappsdeploymentscheduled: flag,
    officeappsdeploymenterror: text,
    acsenabledforoutgoingemail: flag,
  }),
  filters: v.object({ incomingemailfilteringmethod: oneOf(0, 1, 2, 3, 4) }),
  emailserverprofiles: v.object({ processemailsreceivedafter: moment, moveundeliveredemails: flag }),
  organizations: v.object({
    allowunresolvedpartiesonemailsend: flag,
    unresolveemailaddressifmultiplematch: flag,
    emailcorrelationenabled: flag,
    isfolderbasedtrackingenabled: flag,
    ignoreinternalemail: flag,
    orgdborgsettings: cell(v.string()),
  }),
  exchangesyncidmappings: v.object({
    exchangesyncidmappingid: v.string(),
    lastsyncerror: text,
    lastsyncerrorcode: whole,
    lastsyncerroroccurredon: moment,
    retries: whole,
    objecttypecode: whole,
    isdeletedinexchange: flag,
    isunlinkedincrm: flag,
  }),
  emails: v.object({
    activityid: v.string(),
    statuscode: oneOf(1, 2, 3, 4, 5, 6, 7, 8),
    createdon: moment,
    delayedemailsendtime: moment,
    deliveryattempts: whole,
  }),
} as const;

/** What each reads; a cell that was not read is absent. */
export interface PersonParts {
  mailboxes: PersonMailboxRow;
  filters: FilterRow;
  emailserverprofiles: PersonProfileRow;
  organizations: PersonOrganizationRow;
  exchangesyncidmappings: ItemRow;
  emails: WaitingEmailRow;
}

/** The row, or undefined where it is none. */
export function personPart<Part extends keyof PersonParts>(
  part: Part,
  answered: unknown,
): PersonParts[Part] | undefined {
  const read = v.safeParse(personSchemas[part] as v.GenericSchema<unknown>, answered);
  if (!read.success) return undefined;
  const known = Object.entries(read.output as object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as unknown as PersonParts[Part];
}
