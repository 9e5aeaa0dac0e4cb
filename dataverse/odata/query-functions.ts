import { badRequest, notSupported } from '../refusal';
import type { Parameters } from './expression';
import type { RowAccess, Value } from './row-access';
import { comparable, type ValueKind } from './values';
import { valueAs } from './written-value';

type Test = (value: Value) => boolean;

interface Question {
  name: string;
  kind: ValueKind;
  parameters: Parameters;
  access: RowAccess;
}

function one({ name, kind, parameters }: Question): Value {
  const value = parameters.get('PropertyValue');
  if (!value || 'length' in value) throw badRequest(`${name} needs a PropertyValue.`);
  return valueAs(kind, value, name);
}

function many({ name, kind, parameters }: Question): Value[] {
  const values = parameters.get('PropertyValues');
  if (!values || !('length' in values)) throw badRequest(`${name} needs PropertyValues in brackets.`);
  return values.map((value) => valueAs(kind, value, name));
}

function between(question: Question): Test {
  const [low, high, more] = many(question);
  if (low === undefined || high === undefined || more !== undefined || low === null || high === null) {
    throw badRequest(`${question.name} needs two PropertyValues.`);
  }
  return (value) => value !== null && value >= low && value <= high;
}

function oneOf(question: Question): Test {
  const values = new Set(many(question));
  return (value) => values.has(value);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const dayOf = (moment: number) => Math.floor(moment / DAY);

/** Days are those of UTC: the simulated tenant has no time zones. */
function onDay({ kind, name, access }: Question, from: number, to = from): Test {
  if (kind !== 'dateTime') throw badRequest(`${name} compares dates only.`);
  const today = dayOf(access.now);
  return (value) => typeof value === 'number' && dayOf(value) >= today + from && dayOf(value) <= today + to;
}

function within(question: Question, unit: number, direction: 'last' | 'next' | 'older'): Test {
  if (question.kind !== 'dateTime') throw badRequest(`${question.name} compares dates only.`);
  const amount = one({ ...question, kind: 'number' });
  if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 1) {
    throw badRequest(`${question.name} needs a whole number from 1 on.`);
  }
  const { now } = question.access;
  const span = amount * unit;
  return (value) => {
    if (typeof value !== 'number') return false;
    if (direction === 'older') return value < now - span;
    return direction === 'last' ? value <= now && value >= now - span : value >= now && value <= now + span;
  };
}

function onDate(question: Question, test: (day: number, wanted: number) => boolean): Test {
  if (question.kind !== 'dateTime') throw badRequest(`${question.name} compares dates only.`);
  const wanted = dayOf(Number(one(question)));
  return (value) => typeof value === 'number' && test(dayOf(value), wanted);
}

function isCaller({ kind, name, access }: Question): Test {
  if (kind !== 'guid') throw badRequest(`${name} compares lookups only.`);
  return (value) => value === access.callerId;
}

const negated =
  (test: Test): Test =>
  (value) =>
    value !== null && !test(value);

const text = (question: Question, test: (value: string, wanted: string) => boolean): Test => {
  if (question.kind !== 'string') throw badRequest(`${question.name} compares text columns only.`);
  const wanted = String(one(question));
  return (value) => value !== null && test(String(value), wanted);
};

/** The query functions that mean something for mailboxes and their neighbours; the others are refused. */
const FUNCTIONS: Record<string, (question: Question) => Test> = {
  In: oneOf,
  NotIn: (question) => negated(oneOf(question)),
  Between: between,
  NotBetween: (question) => negated(between(question)),
  Contains: (question) => text(question, (value, wanted) => value.includes(wanted)),
  EqualUserId: isCaller,
  NotEqualUserId: (question) => negated(isCaller(question)),
  Today: (question) => onDay(question, 0),
  Yesterday: (question) => onDay(question, -1),
  Tomorrow: (question) => onDay(question, 1),
  Last7Days: (question) => onDay(question, -7, 0),
  Next7Days: (question) => onDay(question, 0, 7),
  LastXHours: (question) => within(question, HOUR, 'last'),
  LastXDays: (question) => within(question, DAY, 'last'),
  NextXHours: (question) => within(question, HOUR, 'next'),
  NextXDays: (question) => within(question, DAY, 'next'),
  OlderThanXMinutes: (question) => within(question, 60_000, 'older'),
  OlderThanXHours: (question) => within(question, HOUR, 'older'),
  OlderThanXDays: (question) => within(question, DAY, 'older'),
  On: (question) => onDate(question, (day, wanted) => day === wanted),
  NotOn: (question) => onDate(question, (day, wanted) => day !== wanted),
  OnOrAfter: (question) => onDate(question, (day, wanted) => day >= wanted),
  OnOrBefore: (question) => onDate(question, (day, wanted) => day <= wanted),
};

export const QUERY_FUNCTIONS = Object.keys(FUNCTIONS);

/** @throws Refusal for a function that is not served, or parameters that it cannot take */
export function queryFunction(
  name: string,
  kind: ValueKind,
  parameters: Parameters,
  access: RowAccess,
): Test {
  const make = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!make) throw notSupported(`the query function Microsoft.Dynamics.CRM.${name}`);
  for (const parameter of parameters.keys()) {
    if (!['PropertyName', 'PropertyValue', 'PropertyValues'].includes(parameter)) {
      throw badRequest(`Microsoft.Dynamics.CRM.${name} has no parameter ${parameter}.`);
    }
  }
  const test = make({ name: `Microsoft.Dynamics.CRM.${name}`, kind, parameters, access });
  return (value) => test(comparable(kind, value));
}
