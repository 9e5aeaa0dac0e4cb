/** What a session shows: one reading, what it is compared with, and files that wait for a word about them. */
import type { Guid, MailboxRow } from '../../domain/rows';
import { type ComparisonSummary, compareReadings } from './comparison';
import type { Pending } from './importing';
import { type Listing, listReading } from './listing';
import { type Overview, overviewOf } from './overview';
import type { JudgedReading } from './reading';

/** What is on show after something was read. */
export interface Shown {
  overview: Overview;
  comparison: ComparisonSummary | null;
  pending: Pending | null;
}

interface Held {
  reading: JudgedReading;
  listing: Listing;
  comparison: ReturnType<typeof compareReadings> | null;
  earlier: JudgedReading | null;
  byId: ReadonlyMap<Guid, MailboxRow>;
}

export class OnShow {
  #held: Held | null = null;

  get held(): Held | null {
    return this.#held;
  }

  /** Takes the place of what was on show; whatever waited is forgotten. */
  show(reading: JudgedReading, earlier: JudgedReading | null): Shown {
    this.#held = {
      reading,
      listing: listReading(reading),
      comparison: earlier && compareReadings(earlier, reading),
      earlier,
      byId: new Map(reading.rows.map((row) => [row.mailboxid, row])),
    };
    return shownOf(this.#held, null);
  }

  /** The later of the two is the one on show. */
  compare(reading: JudgedReading, other: JudgedReading): Shown {
    return reading.diagnosis.at > other.diagnosis.at ? this.show(reading, other) : this.show(other, reading);
  }

  /** What may be shown no more goes; what it was compared with stays. */
  drop(isGone: (reading: JudgedReading) => boolean): { forgotten: boolean; shown: Shown | null } {
    if (!this.#held) return { forgotten: false, shown: null };
    const { reading, earlier } = this.#held;
    const kept = [reading, earlier].filter((each) => each !== null && !isGone(each));
    const [left = null] = kept;
    if (left && kept.length === (earlier ? 2 : 1))
      return { forgotten: false, shown: shownOf(this.#held, null) };
    this.#held = null;
    return { forgotten: true, shown: left && this.show(left, null) };
  }

  /** What is on show stays while somebody is asked. Only where something is on show. */
  ask(pending: Pending | null): Shown | null {
    return this.#held && shownOf(this.#held, pending);
  }
}

const shownOf = ({ reading, comparison }: Held, pending: Pending | null): Shown => ({
  overview: overviewOf(reading),
  comparison: comparison?.summary ?? null,
  pending,
});
