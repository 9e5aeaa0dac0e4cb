import fc from 'fast-check';

/** Names that filters may be written over, by what they compare with. */
export interface Names {
  text: readonly string[];
  number: readonly string[];
  flag: readonly string[];
  date: readonly string[];
  id: readonly string[];
  /** A collection, and the names of its rows. */
  collection?: { name: string; names: Names };
}

const quoted = fc
  .string({ unit: fc.constantFrom(...'abcNovak ČŽ0129@._-%\'"()[],/:='), maxLength: 12 })
  .map((text) => `'${text.replaceAll("'", "''")}'`);
const number = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map(String),
  fc.integer().map(String),
  fc.integer({ min: -99_999, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)),
);
const moments = fc.date({
  min: new Date('1970-01-01T00:00:00Z'),
  max: new Date('2099-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const date = fc.oneof(
  moments.map((moment) => moment.toISOString().slice(0, 10)),
  moments.map((moment) => moment.toISOString()),
  moments.map((moment) => `${moment.toISOString().slice(0, 19)}Z`),
  moments.map((moment) => `${moment.toISOString().slice(0, 16)}Z`),
  moments.map((moment) => `${moment.toISOString().slice(0, 19)}+02:00`),
);
const guid = fc.uuid();

const equal = fc.constantFrom('eq', 'ne');
const ordered = fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le');
const from = (names: readonly string[]) => fc.constantFrom(...names);
const orNull = (value: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant('null') });

const compared = (left: readonly string[], operator: fc.Arbitrary<string>, right: fc.Arbitrary<string>) =>
  left.length === 0
    ? []
    : [
        fc.tuple(from(left), operator, orNull(right)).map((parts) => parts.join(' ')),
        fc.tuple(right, operator, from(left)).map((parts) => parts.join(' ')),
      ];

function conditions(names: Names): fc.Arbitrary<string> {
  const { text, number: numbers, flag, date: dates, id } = names;
  return fc.oneof(
    ...compared(text, ordered, quoted),
    ...compared(numbers, ordered, number),
    ...compared(dates, ordered, date),
    ...compared(id, equal, guid),
    ...compared(flag, equal, fc.constantFrom('true', 'false')),
    ...(flag.length > 0 ? [from(flag)] : []),
    ...(text.length > 0
      ? [
          fc
            .tuple(
              fc.constantFrom('contains', 'startswith', 'endswith'),
              from(text),
              fc.constantFrom(',', ', '),
              quoted,
            )
            .map(([name, column, comma, value]) => `${name}(${column}${comma}${value})`),
        ]
      : []),
  );
}

function lambdas({ collection }: Names): fc.Arbitrary<string>[] {
  if (!collection) return [];
  const within = (names: readonly string[]) => names.map((name) => `x/${name}`);
  const { text, number: numbers, flag, date: dates, id } = collection.names;
  const body = connected(
    conditions({
      text: within(text),
      number: within(numbers),
      flag: within(flag),
      date: within(dates),
      id: within(id),
    }),
  );
  return [
    fc.constant(`${collection.name}/any()`),
    fc
      .tuple(fc.constantFrom('any', 'all'), body)
      .map(([quantifier, text]) => `${collection.name}/${quantifier}(x:${text})`),
  ];
}

/** Conditions joined by `and`, `or`, `not` and parentheses. */
function connected(condition: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const { filter } = fc.letrec<{ filter: string }>((tie) => ({
    filter: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      condition,
      fc.tuple(tie('filter'), fc.constantFrom('and', 'or'), tie('filter')).map((parts) => parts.join(' ')),
      tie('filter').map((inner) => `(${inner})`),
      tie('filter').map((inner) => `not (${inner})`),
    ),
  }));
  return filter;
}

/** Filters as clients of OData write them, over these names. */
export function filters(names: Names): fc.Arbitrary<string> {
  return connected(fc.oneof(conditions(names), ...lambdas(names)));
}

/** Pieces that a slip of the hand puts into a filter. */
const PIECES = [
  ...[' ', "'", '"', '(', ')', '[', ']', ',', '/', ':', '=', '@', '.', '-', '$', '{', ';', '\t', 'é'],
  ...[' and ', ' or ', 'not ', ' eq ', ' EQ ', 'null', 'true', '1', "'a'", 'name', 'any(', 'x:', ' in '],
];

/** The same text with a few slips: pieces lost, doubled, put in, or put for others. */
export function mutated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const slip = fc.tuple(
    fc.constantFrom('lose', 'double', 'put in', 'put for'),
    fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom(...PIECES),
  );
  return fc.tuple(text, fc.array(slip, { minLength: 1, maxLength: 3 })).map(([start, slips]) =>
    slips.reduce((written, [kind, where, length, piece]) => {
      const at = Math.floor(where * (written.length + 1));
      const [head, part, tail] = [
        written.slice(0, at),
        written.slice(at, at + length),
        written.slice(at + length),
      ];
      if (kind === 'lose') return head + tail;
      if (kind === 'double') return head + part + part + tail;
      return kind === 'put in' ? head + piece + part + tail : head + piece + tail;
    }, start),
  );
}
