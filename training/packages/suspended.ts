/** An exercise that was left, as the short text that a learning system keeps until it goes on. */
import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import * as v from 'valibot';
import { SittingData } from '../../dataverse/simulated/exercise/sitting-data';
import { ENDINGS, type ExerciseRecord, RECORD_FORMAT, RECORD_VERSION } from '../../domain/exercise';
import { GRADING_EDITIONS } from '../../domain/grading-rules';
import type { ScenarioPack } from '../../domain/pack';

/** Told apart from what another program left at the same place. */
const MARK = 'mc1:';
/** Far more than any learning system keeps for one learner. */
const MOST_CHARACTERS = 2_000_000;

const count = v.pipe(v.number(), v.minValue(0));
const times = { at: v.number(), elapsed: count };

const Event = v.variant('kind', [
  v.object({
    ...times,
    kind: v.literal('request'),
    request: v.object({
      method: v.string(),
      path: v.pipe(v.string(), v.startsWith('/')),
      headers: v.record(v.string(), v.string()),
      body: v.string(),
    }),
    status: v.number(),
  }),
  v.object({ ...times, kind: v.literal('hint'), hint: v.string() }),
  v.object({ ...times, kind: v.literal('answer'), goal: v.string(), cause: v.string() }),
  v.object({ ...times, kind: v.literal('resume'), paused: v.exactOptional(count) }),
  v.object({ ...times, kind: v.literal('reopened'), away: v.exactOptional(count) }),
  v.object({ ...times, kind: v.picklist(['pause', ...ENDINGS]) }),
]);

/** The pack lies beside the page, so that only what tells whether it is the same one is kept. */
const Suspended = v.object({
  pack: v.object({ id: v.string(), revision: v.number() }),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  startedAt: v.number(),
  trainee: v.string(),
  attempt: v.pipe(v.string(), v.uuid()),
  sitting: v.exactOptional(SittingData),
  earlier: v.exactOptional(count),
  grading: v.exactOptional(v.picklist(GRADING_EDITIONS)),
  events: v.array(Event),
});

export function suspendedOf({ start, events }: ExerciseRecord): string {
  const { pack, ...rest } = start;
  const kept: v.InferOutput<typeof Suspended> = {
    pack: { id: pack.id, revision: pack.revision },
    ...rest,
    events: [...events].map((event) => ({ ...event })) as v.InferOutput<typeof Event>[],
  };
  const bytes = zlibSync(strToU8(JSON.stringify(kept)), { level: 9 });
  return MARK + btoa(strFromU8(bytes, true));
}

/** The record that goes on; null where the text is none, or of another edition of the scenario. */
export function resumedFrom(text: string, pack: ScenarioPack): ExerciseRecord | null {
  if (!text.startsWith(MARK) || text.length > MOST_CHARACTERS) return null;
  // Without the padding at its end it would still be unpacked, and it is cut off all the same.
  if ((text.length - MARK.length) % 4 !== 0) return null;
  try {
    const bytes = strToU8(atob(text.slice(MARK.length)), true);
    const kept = v.safeParse(Suspended, JSON.parse(strFromU8(unzlibSync(bytes))));
    if (!kept.success) return null;
    const { pack: of, events, ...start } = kept.output;
    if (of.id !== pack.id || of.revision !== pack.revision) return null;
    return { format: RECORD_FORMAT, version: RECORD_VERSION, start: { pack, ...start }, events };
  } catch {
    // Cut off, or changed on the way: the exercise begins anew.
    return null;
  }
}
