/** What a page shows of a reading before anybody asks for a single mailbox; all of it can be sent to another thread. */

import type { Certainty } from '../../domain/diagnosis/rule';
import type { Verdict } from '../../domain/diagnosis/verdict';
import type { FindingId } from '../../domain/finding-ids';
import type { FileReport, ImportFormat, ImportProblem } from '../../domain/imports';
import { STANDING_STATES, type StandingState } from '../../domain/lifecycle';
import type { Moment } from '../../domain/rows';
import type { TenantKind, Unseen } from '../../domain/snapshot';
import { type ToldCause, toldOf } from '../../domain/told-causes';
import { isPartial } from '../answer';
import { CAUSELESS, type Causeless, isCauseless } from '../counted-as';
import { type JudgedReading, verdictCountedAs } from './reading';

/** Which tenant was read, from where, and when. */
export interface ReadingName {
  kind: TenantKind;
  name: string | null;
  file: string | null;
  format: ImportFormat | null;
  readOn: Moment;
  mailboxes: number;
}

/** Mailboxes with the same first cause, and how surely it was found. */
export interface CauseGroup {
  id: FindingId;
  count: number;
  certainty: Readonly<Record<Certainty, number>>;
}

export interface Overview extends ReadingName {
  version: string | null;
  caller: string | null;
  /** The moments are those of an unknown time zone. */
  localTimes: boolean;
  partial: boolean;
  unseen: readonly Unseen[];
  problems: readonly ImportProblem[];
  /** What each file gave; none where the tenant was asked itself. */
  files: readonly FileReport[];
  /** Dates wait for somebody to say whether day or month comes first, and can be read again. */
  asksDateOrder: boolean;
  /** What somebody found out of causes of the tenant as a whole. */
  told: readonly ToldCause[];
  states: Readonly<Record<StandingState, number>>;
  /** Those that hold most mailboxes first. */
  causes: readonly CauseGroup[];
  /** Those without a cause, by what is seen of them. */
  apart: Readonly<Record<Causeless, number>>;
}

export function nameOfReading({ diagnosis: { snapshot }, file, format, rows }: JudgedReading): ReadingName {
  const { kind, name = null, readOn } = snapshot;
  return { kind, name, file, format, readOn, mailboxes: rows.length };
}

interface MutableGroup extends CauseGroup {
  certainty: Record<Certainty, number>;
}

function countVerdicts(verdicts: readonly Verdict[]) {
  const states = Object.fromEntries(STANDING_STATES.map((state) => [state, 0])) as Record<
    StandingState,
    number
  >;
  const groups = new Map<string, MutableGroup>();
  const apart = Object.fromEntries(CAUSELESS.map((each) => [each, 0])) as Record<Causeless, number>;
  for (const verdict of verdicts) {
    states[verdict.state] += 1;
    const cause = verdictCountedAs(verdict);
    if (isCauseless(cause)) apart[cause] += 1;
    else {
      let group = groups.get(cause);
      if (!group) {
        group = { id: cause, count: 0, certainty: { certain: 0, likely: 0, ask: 0 } };
        groups.set(cause, group);
      }
      group.count += 1;
      const [first] = verdict.found;
      if (first) group.certainty[first.certainty] += 1;
    }
  }
  const causes = [...groups.values()].sort((one, other) => other.count - one.count);
  return { states, causes, apart };
}

export function overviewOf(reading: JudgedReading): Overview {
  const { diagnosis, problems, files, sources, verdicts } = reading;
  const { version = null, caller, localTimes = false, unseen } = diagnosis.snapshot;
  return {
    ...nameOfReading(reading),
    version,
    caller: caller?.fullname ?? null,
    localTimes,
    partial: isPartial(diagnosis),
    unseen,
    problems,
    files,
    told: toldOf(diagnosis.snapshot.told, null),
    asksDateOrder: sources.length > 0 && problems.some(({ code }) => code === 'dateOrderUnknown'),
    ...countVerdicts(verdicts),
  };
}
