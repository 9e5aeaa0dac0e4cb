/**
 * The shape of the printed answer; `docs/diagnosis.schema.json` is written from it. Words of closed lists are named.
 * Ids of findings and codes of problems are not: there will be more of them in the same version.
 */
import * as v from 'valibot';
import { WAY_EVENTS } from '../domain/diagnosis/way-event';
import { STANDING_STATES, type StandingState } from '../domain/lifecycle';
import { SEEN } from '../domain/seen-directions';
import { DIAGNOSIS_FORMAT, DIAGNOSIS_VERSION, type PrintedAnswer } from './printed-answer';

/** No host: whoever resolves it asks nobody. */
export const DIAGNOSIS_SCHEMA_ID = `urn:mailbox-coach:diagnosis:${DIAGNOSIS_VERSION}`;

const optional = v.exactOptional;
const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));
const sentence = v.pipe(v.string(), v.nonEmpty());
const findingId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const who = v.pipe(
  v.array(v.picklist(['sa', 'app', 'exo', 'm365', 'env', 'own', 'dev', 'ms'])),
  v.description(
    'System Administrator, approver, Exchange administrator, licence or user administrator of Microsoft 365, environment administrator, the mailbox’s own user, the owner of a solution, Microsoft support.',
  ),
);
const direction = v.picklist(['incoming', 'outgoing', 'act']);
const directionWord = v.picklist(['off', 'notRun', 'testing', 'enabled', 'retrying', 'failed', 'unknown']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Finding = v.strictObject({
  id: findingId,
  kind: v.picklist(['cause', 'consequence', 'temporary', 'item', 'information', 'note', 'reading']),
  certainty: v.picklist(['certain', 'likely', 'ask']),
  direction: optional(direction),
  note: optional(v.pipe(v.literal(true), v.description('No cause, and only worth knowing.'))),
  evidence: v.array(
    v.strictObject({
      table: v.string(),
      column: v.string(),
      value: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
      readOn: moment,
    }),
  ),
  missing: v.pipe(
    v.array(v.string()),
    v.description('Columns that were not read, and what only Exchange can tell, as exchange.<check>.'),
  ),
  fix: sentence,
  who,
  source: sentence,
});

const Mailbox = v.strictObject({
  mailboxid: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  name: v.nullable(v.string()),
  address: v.nullable(v.string()),
  state: v.picklist(STANDING_STATES),
  seen: v.nullable(v.picklist(SEEN)),
  directions: v.strictObject({ incoming: directionWord, outgoing: directionWord, act: directionWord }),
  findings: v.array(Finding),
  path: v.pipe(
    v.array(
      v.strictObject({
        event: v.picklist([...WAY_EVENTS, 'ask']),
        finding: optional(findingId),
        step: sentence,
        who,
      }),
    ),
    v.description('The way to enabled, step by step.'),
  ),
});

const byState = Object.fromEntries(STANDING_STATES.map((state) => [state, count])) as Record<
  StandingState,
  typeof count
>;

export const DIAGNOSIS_DEFINITIONS = { finding: Finding, mailbox: Mailbox, who };

const Answer = v.strictObject({
  format: v.literal(DIAGNOSIS_FORMAT),
  version: v.literal(DIAGNOSIS_VERSION),
  source: v.pipe(v.string(), v.description('Where the tenant was read from, as it was named.')),
  at: v.pipe(moment, v.description('The moment that counts as now.')),
  partial: v.pipe(v.boolean(), v.description('Something was refused, cut short, or is not in the file.')),
  counts: v.strictObject({
    mailboxes: count,
    byState: v.strictObject(byState),
    byFirstCause: v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+$/)), count),
      v.description(
        'Ids of findings; healthy, causeless and seen… stand for those without one. Together all mailboxes.',
      ),
    ),
  }),
  problems: v.pipe(
    v.array(
      v.strictObject({
        code: v.pipe(v.string(), v.regex(/^[a-zA-Z]+$/)),
        table: optional(v.string()),
        row: optional(count),
        column: optional(v.string()),
        detail: optional(v.string()),
        expected: optional(
          v.pipe(
            v.string(),
            v.description('What a cell would have to be: choice, yesOrNo, moment, id, text, number, table.'),
          ),
        ),
        values: optional(v.string()),
        file: optional(v.pipe(v.string(), v.description('Which file it is in, where there are several.'))),
        text: sentence,
      }),
    ),
    v.description('What was wrong with parts of the source; everything else was read.'),
  ),
  tenant: v.strictObject({ version: v.nullable(v.string()), findings: v.array(Finding) }),
  mailboxes: v.array(Mailbox),
});

/** Whether the schema takes whatever the product prints is the compiler's to say. */
type Readonlys<Value> = Value extends readonly (infer Item)[]
  ? readonly Readonlys<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Readonlys<Value[Key]> }
    : Value;

export const PrintedAnswerData: v.GenericSchema<unknown, Readonlys<v.InferOutput<typeof Answer>>> = Answer;

/** A printed answer fits, by its type. */
export const asData = (answer: PrintedAnswer): Readonlys<v.InferInput<typeof Answer>> => answer;
