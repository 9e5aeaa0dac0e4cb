import type { ComparisonOperator, Literal } from '../odata/expression';
import { queryFunction } from '../odata/query-functions';
import type { RowAccess, Value } from '../odata/row-access';
import { comparable, TESTS, type ValueKind } from '../odata/values';
import { valueAs } from '../odata/written-value';
import { badRequest, notSupported } from '../refusal';
import type { FetchCondition } from './fetch';
import { likePattern } from './like';

type Test = (value: Value) => boolean;

/** Operators that a query function of the Web API means as well. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  in: 'In',
  'not-in': 'NotIn',
  between: 'Between',
  'not-between': 'NotBetween',
  'eq-userid': 'EqualUserId',
  'ne-userid': 'NotEqualUserId',
  today: 'Today',
  yesterday: 'Yesterday',
  tomorrow: 'Tomorrow',
  'last-seven-days': 'Last7Days',
  'next-seven-days': 'Next7Days',
  'last-x-hours': 'LastXHours',
  'last-x-days': 'LastXDays',
  'next-x-hours': 'NextXHours',
  'next-x-days': 'NextXDays',
  'olderthan-x-minutes': 'OlderThanXMinutes',
  'olderthan-x-hours': 'OlderThanXHours',
  'olderthan-x-days': 'OlderThanXDays',
  on: 'On',
  'not-on': 'NotOn',
  'on-or-after': 'OnOrAfter',
  'on-or-before': 'OnOrBefore',
};

const COMPARED: Readonly<Record<string, ComparisonOperator>> = {
  eq: 'eq',
  ne: 'ne',
  neq: 'ne',
  gt: 'gt',
  ge: 'ge',
  lt: 'lt',
  le: 'le',
};

/** What FetchXML has, and the simulated tenant has no hierarchy, no calendar and no column for. */
const NOT_SIMULATED =
  /^(?:(?:eq|ne)-business(?:id)?|eq-user(?:orteams?|oruserteams|teams|language|oruserhierarchy(?:andteams)?)|(?:not-)?(?:above|under)|eq-or-(?:above|under)|(?:not-)?contain-values|(?:this|last|next)-(?:week|month|year|fiscal-(?:period|year))|(?:last|next)-x-(?:weeks|months|years|fiscal-(?:periods|years))|olderthan-x-(?:weeks|months|years)|in-fiscal-.*|in-or-(?:before|after)-fiscal-.*)$/;

interface Question {
  condition: FetchCondition;
  kind: ValueKind;
  access: RowAccess;
}

const literal = (value: string): Literal => ({ kind: 'literal', type: 'string', value });

/** Ids may be written in braces, as the platform itself does, and moments without their zone. */
function plain(kind: ValueKind, value: string): string {
  if (kind === 'guid') return value.replace(/^\{(.*)\}$/, '$1');
  if (kind !== 'dateTime') return value;
  return value.replace(/^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/, '$1T$2Z');
}

function oneValue({ condition: { operator, values } }: Question): string {
  const [value, more] = values;
  if (value === undefined || more !== undefined)
    throw badRequest(`The operator '${operator}' needs one value.`);
  return value;
}

function byFunction(name: string, question: Question): Test {
  const { kind, access } = question;
  const values = question.condition.values.map((value) => literal(plain(kind, value)));
  const list = ['In', 'NotIn', 'Between', 'NotBetween'].includes(name);
  const [value] = values;
  return queryFunction(
    name,
    kind,
    new Map<string, Literal | readonly Literal[]>(
      list ? [['PropertyValues', values]] : value ? [['PropertyValue', value]] : [],
    ),
    access,
  );
}

function textTest(question: Question): Test | null {
  const { operator } = question.condition;
  const [, negated, kind = negated] =
    /^(?:not-(like|begin-with|end-with)|(like|begins-with|ends-with))$/.exec(operator) ?? [];
  if (!kind) return null;
  if (question.kind !== 'string') throw badRequest(`The operator '${operator}' compares text columns only.`);
  const wanted = oneValue(question).toLowerCase();
  const matches = (text: string) => {
    if (kind.startsWith('begin')) return text.startsWith(wanted);
    return kind.startsWith('end') ? text.endsWith(wanted) : like(text);
  };
  const like = likePattern(wanted);
  return (value) => value !== null && matches(String(value).toLowerCase()) !== Boolean(negated);
}

/**
 * What a condition asks of a value.
 * @throws Refusal for an operator that there is none of, one that is not simulated, or a value that the column cannot have
 */
export function conditionTest(question: Question): Test {
  const { condition, kind } = question;
  const { operator } = condition;
  if (operator === 'null') return (value) => value === null;
  if (operator === 'not-null') return (value) => value !== null;
  const comparison = Object.hasOwn(COMPARED, operator) ? COMPARED[operator] : undefined;
  if (comparison) {
    const wanted = valueAs(kind, literal(plain(kind, oneValue(question))), `the operator '${operator}'`);
    const test = TESTS[comparison];
    return (value) => test(comparable(kind, value), wanted);
  }
  const named = Object.hasOwn(FUNCTIONS, operator) ? FUNCTIONS[operator] : undefined;
  if (named) return byFunction(named, question);
  const text = textTest(question);
  if (text) return text;
  if (NOT_SIMULATED.test(operator)) throw notSupported(`the operator '${operator}' of FetchXML`);
  throw badRequest(`The operator '${operator}' is not valid or is not supported.`);
}
