/** The mailboxes that somebody asks for, page by page. */
import type { Certainty } from '../../domain/diagnosis/rule';
import type { DirectionWord, Verdict } from '../../domain/diagnosis/verdict';
import { DIRECTIONS, type Direction, STANDING_STATES } from '../../domain/lifecycle';
import type { MailboxRow } from '../../domain/rows';
import { type CountedAs, isCauseless, urgencyOf } from '../counted-as';
import { type JudgedReading, verdictCountedAs } from './reading';

/** Every part that is not null has to be so. */
export interface MailboxFilter {
  cause: CountedAs | null;
  state: Verdict['state'] | null;
  /** In trouble in this direction: failed, or trying again. */
  direction: Direction | null;
  /** Somewhere in name or address, whatever case and accents. */
  text: string;
}

export const EVERY_MAILBOX: MailboxFilter = { cause: null, state: null, direction: null, text: '' };

const SORT_COLUMNS = ['name', 'address', 'state', ...DIRECTIONS, 'cause'] as const;

export const isSortColumn = (column: string): column is MailboxSort['column'] =>
  (SORT_COLUMNS as readonly string[]).includes(column);

export interface MailboxSort {
  column: (typeof SORT_COLUMNS)[number];
  descending: boolean;
}

export interface ListedMailbox {
  id: string;
  name: string | null;
  address: string | null;
  state: Verdict['state'];
  directions: Readonly<Record<Direction, DirectionWord>>;
  cause: CountedAs;
  certainty: Certainty | null;
  /** Causes beside the first. */
  others: number;
}

export interface MailboxPage {
  total: number;
  from: number;
  rows: readonly ListedMailbox[];
}

/** Letters without case and accents: whoever looks for Kovacic wants Kovačič. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const troubled = (word: DirectionWord): boolean => word === 'failed' || word === 'retrying';

export function listed(row: MailboxRow, verdict: Verdict): ListedMailbox {
  const { found, state, directions } = verdict;
  const [first] = found;
  const cause = verdictCountedAs(verdict);
  return {
    id: row.mailboxid,
    name: row.name ?? null,
    address: row.emailaddress ?? null,
    state,
    directions,
    cause,
    certainty: isCauseless(cause) ? null : (first?.certainty ?? null),
    others: new Set(found.map(({ id }) => id).filter((id) => id !== first?.id)).size,
  };
}

export interface Listing {
  page(filter: MailboxFilter, sort: MailboxSort | null, from: number, count: number): MailboxPage;
  /** All of them, in the order of the file. */
  rows(filter: MailboxFilter): readonly MailboxRow[];
}

/** Lists a reading; what was asked last is remembered, since its further pages are asked next. */
export function listReading({ rows, verdicts }: JudgedReading): Listing {
  let texts: readonly string[] | null = null;
  let last: { key: string; places: readonly number[] } | null = null;
  const isPartial = verdicts.some(({ seen }) => seen !== null);
  const collator = new Intl.Collator(undefined, { numeric: true });

  function placesOf({ cause, state, direction, text }: MailboxFilter): number[] {
    const words = folded(text.trim());
    if (words && !texts) {
      texts = rows.map(({ name, emailaddress }) => folded(`${name ?? ''}\n${emailaddress ?? ''}`));
    }
    const places: number[] = [];
    for (const [place, verdict] of verdicts.entries()) {
      if (state !== null && verdict.state !== state) continue;
      if (cause !== null && verdictCountedAs(verdict) !== cause) continue;
      if (direction !== null && !troubled(verdict.directions[direction])) continue;
      if (words && !texts?.[place]?.includes(words)) continue;
      places.push(place);
    }
    return isPartial ? inTroubleFirst(places) : places;
  }

  /** Where many states cannot be told, whoever looks begins with what failed. */
  function inTroubleFirst(places: readonly number[]): number[] {
    const rank = (place: number) => {
      const verdict = verdicts[place];
      return verdict ? urgencyOf(verdictCountedAs(verdict)) : 0;
    };
    return places.toSorted((one, other) => rank(one) - rank(other));
  }

  function sorted(places: number[], { column, descending }: MailboxSort): number[] {
    const value = (place: number): string | number => {
      const [row, verdict] = [rows[place], verdicts[place]];
      if (!row || !verdict) return '';
      if (column === 'name') return row.name ?? '';
      if (column === 'address') return row.emailaddress ?? '';
      if (column === 'state') return STANDING_STATES.indexOf(verdict.state);
      return column === 'cause' ? verdictCountedAs(verdict) : verdict.directions[column];
    };
    const keyed = places.map((place) => ({ place, key: value(place) }));
    const sign = descending ? -1 : 1;
    keyed.sort(({ key: one }, { key: other }) => {
      if (typeof one === 'number' || typeof other === 'number') return sign * (Number(one) - Number(other));
      return sign * collator.compare(one, other);
    });
    return keyed.map(({ place }) => place);
  }

  return {
    page(filter, sort, from, count) {
      const key = JSON.stringify([filter, sort]);
      if (last?.key !== key) {
        const places = placesOf(filter);
        last = { key, places: sort ? sorted(places, sort) : places };
      }
      const { places } = last;
      return {
        total: places.length,
        from,
        rows: places.slice(from, from + count).flatMap((place) => {
          const [row, verdict] = [rows[place], verdicts[place]];
          return row && verdict ? [listed(row, verdict)] : [];
        }),
      };
    },
    rows: (filter) =>
      placesOf(filter)
        .toSorted((one, other) => one - other)
        .flatMap((place) => rows[place] ?? []),
  };
}
