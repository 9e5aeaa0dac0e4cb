/** A result as its file: the record, the grade that it was given, and a hash over both. */
import * as v from 'valibot';
import { PackData } from '../dataverse/simulated/exercise/pack-schema';
import { SittingData } from '../dataverse/simulated/exercise/sitting-data';
import { canonicalJson } from '../domain/canonical-json';
import {
  ENDINGS,
  type ExerciseRecord,
  type ExerciseResult,
  type Grade,
  RECORD_FORMAT,
  RECORD_VERSION,
} from '../domain/exercise';
import { CURRENT_GRADING, GRADING_EDITIONS } from '../domain/grading-rules';
import { CONDUCT_RULES } from '../domain/pack';
import { TENANT_ROLES } from '../domain/scenario';
import { sha256 } from '../domain/sha256';
import { type FileProblem, MOST_PROBLEMS, readWrittenJson } from './file-lines';

/** A whole record may have twenty million characters of requests. */
const MOST_OF_A_RESULT = 32_000_000;
const MOST_EVENTS = 20_001;

const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.finite());
const moment = { at: time, elapsed: time };
const short = v.pipe(v.string(), v.maxLength(300));
const CONTROL = /\p{Cc}/u;

const Event = v.variant('kind', [
  v.strictObject({
    ...moment,
    kind: v.literal('request'),
    request: v.strictObject({
      method: v.picklist(['POST', 'PATCH', 'PUT', 'DELETE']),
      path: v.pipe(
        v.string(),
        v.maxLength(20_000),
        v.check(
          (path) => /^\/(?:api\/data|simulator)(?:[/?]|$)/.test(path),
          'a path of the simulator expected',
        ),
      ),
      headers: v.record(short, short),
      body: v.string(),
    }),
    status: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)),
  }),
  v.strictObject({ ...moment, kind: v.literal('hint'), hint: short }),
  v.strictObject({ ...moment, kind: v.literal('answer'), goal: short, cause: short }),
  v.strictObject({ ...moment, kind: v.literal('resume'), paused: v.exactOptional(count) }),
  v.strictObject({ ...moment, kind: v.literal('reopened'), away: v.exactOptional(count) }),
  v.strictObject({ ...moment, kind: v.picklist(['pause', ...ENDINGS]) }),
]);

const RecordData: v.GenericSchema<unknown, ExerciseRecord> = v.strictObject({
  format: v.literal(RECORD_FORMAT),
  version: v.literal(RECORD_VERSION),
  start: v.strictObject({
    pack: PackData,
    seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
    startedAt: time,
    trainee: v.pipe(
      v.string(),
      v.maxLength(80),
      v.check((text) => !CONTROL.test(text)),
    ),
    attempt: v.pipe(v.string(), v.uuid()),
    sitting: v.exactOptional(SittingData),
    earlier: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    grading: v.exactOptional(v.picklist(GRADING_EDITIONS)),
  }),
  events: v.pipe(v.array(Event), v.maxLength(MOST_EVENTS)),
}) as v.GenericSchema<unknown, ExerciseRecord>;

const GradeData: v.GenericSchema<unknown, Grade> = v.strictObject({
  ending: v.nullable(v.picklist(ENDINGS)),
  goals: v.array(
    v.strictObject({
      id: short,
      met: v.boolean(),
      points: count,
      parts: v.exactOptional(v.strictObject({ of: count, start: count, end: count })),
      unmet: v.exactOptional(
        v.array(v.strictObject({ mailboxid: short, alias: short, name: short, state: short })),
      ),
      answered: v.exactOptional(v.nullable(short)),
      about: v.exactOptional(v.strictObject({ mailboxid: short, name: short })),
    }),
  ),
  conduct: v.array(
    v.strictObject({
      rule: v.picklist(CONDUCT_RULES),
      breaches: v.array(
        v.strictObject({
          rule: v.picklist(CONDUCT_RULES),
          event: count,
          mailbox: v.exactOptional(short),
          detail: v.exactOptional(short),
          enough: v.exactOptional(
            v.strictObject({ name: short, tenantRoles: v.array(v.picklist(TENANT_ROLES)) }),
          ),
        }),
      ),
      cost: count,
    }),
  ),
  hints: v.array(v.strictObject({ id: short, cost: count })),
  reached: count,
  lost: count,
  score: count,
  passed: v.boolean(),
  elapsed: count,
}) as v.GenericSchema<unknown, Grade>;

export const ResultData: v.GenericSchema<unknown, ExerciseResult> = v.strictObject({
  record: RecordData,
  grade: GradeData,
  endedOn: v.pipe(v.string(), v.isoTimestamp()),
});

const Head = v.object({
  record: v.object({
    format: v.literal(RECORD_FORMAT),
    version: v.number(),
    start: v.optional(v.object({ grading: v.optional(v.number(), 1) }), {}),
  }),
  hash: v.optional(v.string(), ''),
});

/** A page without TLS has no `subtle`, whatever the types say. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  return subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(bytes);
}

/** What a file of the result is compared by. */
export async function hashOf(result: ExerciseResult): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(result));
  const digest = await digestOf(bytes);
  return `sha256-${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export type ReadResult =
  /** `intact`: the hash is the one of what was read. Anybody can write another hash: it tells of damage, not of guile. */
  { result: ExerciseResult; intact: boolean; hash: string } | { problems: readonly FileProblem[] };

export async function readResult(text: string): Promise<ReadResult> {
  const read = readWrittenJson(text, MOST_OF_A_RESULT);
  if (!('data' in read)) return { problems: read };
  const { data, problemAt } = read;
  const head = v.safeParse(Head, data);
  if (!head.success) return { problems: [problemAt([], 'other', RECORD_FORMAT)] };
  const { version, start } = head.output.record;
  if (version > RECORD_VERSION) {
    return { problems: [problemAt(['record', 'version'], 'newer', String(version))] };
  }
  if (start.grading > CURRENT_GRADING) {
    return { problems: [problemAt(['record', 'start', 'grading'], 'newer', String(start.grading))] };
  }
  const { hash: told, ...rest } = data as { hash?: unknown };
  const parsed = v.safeParse(ResultData, rest);
  if (!parsed.success) {
    const problems = parsed.issues.slice(0, MOST_PROBLEMS).map(({ path = [], message }) =>
      problemAt(
        path.map(({ key }) => key as string | number),
        'value',
        message,
      ),
    );
    return { problems };
  }
  const hash = await hashOf(parsed.output);
  return { result: parsed.output, intact: told === hash, hash };
}

export async function writeResult(result: ExerciseResult): Promise<string> {
  return `${JSON.stringify({ ...result, hash: await hashOf(result) }, null, 1)}\n`;
}
