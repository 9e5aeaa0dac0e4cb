/** A scenario pack as data from outside: a closed vocabulary, limited in size, with nothing that could be run. */
import * as v from 'valibot';
import { type Answers, QUESTIONS, type QuestionId } from '../../../domain/arrival/answers';
import { MISSING } from '../../../domain/arrival/missing';
import { CAUSE_IDS } from '../../../domain/cause-ids';
import { millisecondsOf } from '../../../domain/duration';
import { DIRECTIONS, LIFECYCLE_STATES } from '../../../domain/lifecycle';
import {
  CONDUCT_RULES,
  type LocalizedText,
  PACK_FORMAT,
  PACK_VERSION,
  type PackFault,
  type ScenarioPack,
} from '../../../domain/pack';
import { FILTER_WORDS } from '../../../domain/scenario';
import {
  alias,
  Id,
  MailboxExchangeFacts,
  OrganizationFacts,
  privilegeName,
  Seed,
  TenantData,
  text,
} from '../scenario-schema';
import { MOST_IN_EXERCISE, packProblems } from './pack-references';

export { Id };

const optional = v.exactOptional;

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

export const localized = (most: number): v.GenericSchema<unknown, LocalizedText> =>
  v.pipe(
    v.objectWithRest({ en: text(most), sl: optional(text(most)) }, text(most)),
    v.check(
      (texts) => Object.keys(texts).every((tag) => LANGUAGE.test(tag)),
      'language tags such as en or sl expected',
    ),
    v.check((texts) => Object.keys(texts).length <= 20, 'at most twenty languages expected'),
    v.transform((texts) => texts as LocalizedText),
  );

const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const Cause = v.picklist(CAUSE_IDS);
const State = v.picklist(LIFECYCLE_STATES);
const aliases = v.pipe(v.array(alias), v.minLength(1), v.maxLength(MOST_IN_EXERCISE));

const MailboxChoice = v.union(
  [
    v.strictObject({ aliases }),
    v.strictObject({ deal: Id }),
    v.strictObject({ all: v.picklist(['users', 'queues', 'mailboxes']) }),
  ],
  '{"aliases": […]}, {"deal": "…"} or {"all": "users"} expected',
);

const CauseMailbox = v.union(
  [alias, v.strictObject({ deal: Id })],
  'an alias of the tenant or {"deal": "…"} expected',
);

const entries = Object.entries(QUESTIONS) as [QuestionId, readonly [string, ...string[]] | 'date'][];
const AnswersData = v.strictObject(
  Object.fromEntries(
    entries.map(([id, values]) => [
      id,
      optional(values === 'date' ? v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)) : v.picklist(values)),
    ]),
  ),
) as v.GenericSchema<unknown, Answers>;

const Asked = v.strictObject({ missing: v.picklist(MISSING), answers: optional(AnswersData) });

const goal = { id: Id, text: localized(400), points: optional(points) };

const Goal = v.variant('is', [
  v.strictObject({
    ...goal,
    is: v.literal('mailboxes'),
    mailboxes: MailboxChoice,
    state: State,
    directions: optional(v.pipe(v.array(v.picklist(DIRECTIONS)), v.minLength(1), v.maxLength(3))),
  }),
  v.strictObject({
    ...goal,
    is: v.literal('organization'),
    requireApproval: optional(
      v.strictObject({ users: optional(v.boolean()), queues: optional(v.boolean()) }),
    ),
    defaultsAreServerSide: optional(v.literal(true)),
  }),
  v.strictObject({
    ...goal,
    is: v.literal('cause'),
    mailbox: CauseMailbox,
    causes: v.pipe(v.array(Cause), v.minLength(1), v.maxLength(10)),
    asked: optional(Asked),
  }),
  v.strictObject({
    ...goal,
    is: v.literal('arrives'),
    mailboxes: MailboxChoice,
    filter: optional(v.pipe(v.array(v.picklist(FILTER_WORDS)), v.minLength(1), v.maxLength(5))),
    privileges: optional(v.pipe(v.array(privilegeName), v.minLength(1), v.maxLength(50))),
  }),
]);

const Start = v.union(
  [
    v.strictObject({
      after: v.pipe(
        v.string(),
        v.check((value) => millisecondsOf(value) !== null, 'a duration such as PT5M expected'),
      ),
    }),
    v.strictObject({ when: v.strictObject({ mailbox: alias, is: State }) }),
  ],
  '{"after": "PT5M"} or {"when": {"mailbox": "…", "is": "enabled"}} expected',
);

const profileName = text(160);

export const PackFaultData: v.GenericSchema<unknown, PackFault> = v.variant('of', [
  v.strictObject({ start: Start, of: v.literal('mailbox'), mailbox: alias, exchange: MailboxExchangeFacts }),
  v.strictObject({ start: Start, of: v.literal('organization'), facts: OrganizationFacts }),
  v.strictObject({
    start: Start,
    of: v.literal('row'),
    mailbox: alias,
    happens: v.picklist(['deactivated', 'addressChanged', 'profileRemoved']),
  }),
  v.strictObject({
    start: Start,
    of: v.literal('profile'),
    profile: profileName,
    happens: v.picklist(['deactivated', 'deleted']),
  }),
]);

const Deal = v.strictObject({
  id: Id,
  among: optional(aliases),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_IN_EXERCISE)),
  seed: Seed,
  cause: optional(Cause),
});

const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));

export const ExamData = v.strictObject({
  pauses: optional(v.picklist(['none', 'onRecord'])),
  wallMinutes: optional(v.pipe(v.number(), v.minValue(1), v.maxValue(1_440))),
  attempts: optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
  variant: optional(v.picklist(['drawn', 'byTrainee'])),
});

export const PackData: v.GenericSchema<unknown, ScenarioPack> = v.pipe(
  v.strictObject({
    $schema: optional(v.string()),
    format: v.literal(PACK_FORMAT),
    version: v.literal(PACK_VERSION),
    id: Id,
    revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
    title: localized(120),
    summary: localized(400),
    story: v.pipe(v.array(localized(2_000)), v.minLength(1), v.maxLength(20)),
    level: v.picklist(['basic', 'advanced', 'exam']),
    lesson: optional(localized(400)),
    debrief: optional(v.pipe(v.array(localized(2_000)), v.minLength(1), v.maxLength(10))),
    tenant: TenantData,
    variation: optional(v.strictObject({ deals: list(Deal, 50) })),
    faults: optional(list(PackFaultData, 200)),
    goals: v.pipe(v.array(Goal), v.minLength(1, 'a goal expected'), v.maxLength(100)),
    conduct: optional(
      list(
        v.strictObject({
          rule: v.picklist(CONDUCT_RULES),
          cost: points,
          free: optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000))),
        }),
        CONDUCT_RULES.length,
      ),
    ),
    hints: optional(list(v.strictObject({ id: Id, text: localized(1_000), cost: points }), 50)),
    limits: optional(
      v.strictObject({ minutes: optional(v.pipe(v.number(), v.minValue(1), v.maxValue(1_440))) }),
    ),
    exam: optional(ExamData),
    passAt: optional(points),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { path, message } of packProblems(dataset.value as ScenarioPack)) {
      addIssue({ message, path: pathIn(dataset.value, path) });
    }
  }),
  v.transform(({ $schema: _schema, ...pack }) => pack as ScenarioPack),
);

/** A path as the library keeps it: each step with what it leads into. */
function pathIn(input: unknown, keys: readonly (string | number)[]): [v.IssuePathItem, ...v.IssuePathItem[]] {
  let at = input;
  const items = keys.map((key): v.IssuePathItem => {
    const value = (at as Readonly<Record<string | number, unknown>> | undefined)?.[key];
    const item = { type: 'unknown' as const, origin: 'value' as const, input: at, key, value };
    at = value;
    return item;
  });
  return items as [v.IssuePathItem, ...v.IssuePathItem[]];
}
