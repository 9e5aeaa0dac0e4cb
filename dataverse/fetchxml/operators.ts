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

type TextTest = 'contains' | 'begins' | 'ends';

/** Operators that look into a text, with what they look for and whether they want it there. */
const TEXT: Readonly<Record<string, readonly [TextTest, wanted: boolean]>> = {
  like: ['contains', true],
  'not-like': ['contains', false],
  'begins-with': ['begins', true],
  'not-begin-with': ['begins', false],
  'ends-with': ['ends', true],
  'not-end-with': ['ends', false],
};

/** What FetchXML has, and the simulated tenant has no hierarchy, no calendar and no column for. */
const NOT_SIMULATED = [
  'above',
  'contain-values',
  'eq-businessid',
  'eq-or-above',
  'eq-or-under',
  'eq-userlanguage',
  'eq-useroruserhierarchy',
  'eq-useroruserhierarchyandteams',
  'eq-useroruserteams',
  'eq-userteams',
  'in-fiscal-period',
  'in-fiscal-period-and-year',
  'in-fiscal-year',
  'in-or-after-fiscal-period-and-year',
  'in-or-before-fiscal-period-and-year',
  'last-week',
  'last-month',
  'last-year',
  'last-fiscal-period',
  'last-fiscal-year',
  'next-week',
  'next-month',
  'next-year',
  'next-fiscal-period',
  'next-fiscal-year',
  'this-week',
  'this-month',
  'this-year',
  'this-fiscal-period',
  'this-fiscal-year',
  'last-x-weeks',
  'last-x-months',
  'last-x-years',
  'last-x-fiscal-periods',
  'last-x-fiscal-years',
  'next-x-weeks',
  'next-x-months',
  'next-x-years',
  'next-x-fiscal-periods',
  'next-x-fiscal-years',
  'ne-businessid',
  'not-contain-values',
  'not-under',
  'olderthan-x-weeks',
  'olderthan-x-months',
  'olderthan-x-years',
  'under',
];

/** The operators of conditions, and what of FetchXML's others is refused. */
export const FETCH_OPERATORS = {
  served: ['null', 'not-null', ...Object.keys(COMPARED), ...Object.keys(TEXT), ...Object.keys(FUNCTIONS)],
  notSimulated: NOT_SIMULATED,
};

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
  const [test, wantsIt] = (Object.hasOwn(TEXT, operator) ? TEXT[operator] : undefined) ?? [];
  if (!test) return null;
  if (question.kind !== 'string') throw badRequest(`The operator '${operator}' compares text columns only.`);
  const wanted = oneValue(question).toLowerCase();
  const like = likePattern(wanted);
  const matches = (text: string) => {
    if (test === 'begins') return text.startsWith(wanted);
    return test === 'ends' ? text.endsWith(wanted) : like(text);
  };
  return (value) => value !== null && matches(String(value).toLowerCase()) === wantsIt;
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
  if (NOT_SIMULATED.includes(operator)) throw notSupported(`the operator '${operator}' of FetchXML`);
  throw badRequest(`The operator '${operator}' is not valid or is not supported.`);
}
