/** A learning system that speaks cmi5: it hands over a store, a token that is given once, and whom it is about. */
import * as v from 'valibot';
import type { Fetch } from '../../dataverse/client';
import { isoDuration } from '../../domain/duration';
import type { ExerciseResult } from '../../domain/exercise';
import {
  type Cmi5Launch,
  type Cmi5Statement,
  cmi5ResultStatements,
  initialized,
  terminated,
} from '../xapi/cmi5-statements';
import { createLrsClient, type LrsClient } from '../xapi/lrs-client';
import { VERBS } from '../xapi/vocabulary';
import type { LearningLink } from './link';

const isHttp = v.check<string>((text) => /^https?:\/\//.test(text) && URL.canParse(text));

const Query = v.object({
  endpoint: v.pipe(v.string(), isHttp),
  fetch: v.pipe(v.string(), isHttp),
  actor: v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return JSON.parse(dataset.value) as unknown;
      } catch {
        addIssue({ message: 'JSON expected' });
        return NEVER;
      }
    }),
    v.looseObject({}),
  ),
  registration: v.pipe(v.string(), v.uuid()),
  activityId: v.pipe(v.string(), v.nonEmpty()),
});

const Token = v.object({ 'auth-token': v.pipe(v.string(), v.nonEmpty()) });

const LaunchData = v.object({
  contextTemplate: v.looseObject({ extensions: v.optional(v.record(v.string(), v.unknown())) }),
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  masteryScore: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null),
  returnURL: v.optional(v.nullable(v.pipe(v.string(), isHttp)), null),
});

const Preferences = v.object({ languagePreference: v.optional(v.string()) });

/** What an earlier session left: where the exercise stood, and what has been told once and for all. */
const Kept = v.object({ data: v.nullable(v.string()), completed: v.boolean(), passed: v.boolean() });

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const STATE = 'mailbox-coach.exercise';
/** No learning system says how much it keeps; a record of a long exercise is a tenth of this. */
const ROOM = 1_000_000;

/** Why the learning system could not be spoken to. */
export class LaunchProblem extends Error {
  override name = 'LaunchProblem';
}

interface Surroundings {
  fetch: Fetch;
  now(): number;
  programVersion: string;
}

/** Whether the page was opened by a cmi5 system. One that leaves something out is one all the same, and is told so. */
export const isCmi5Launch = (query: URLSearchParams): boolean =>
  Object.keys(Query.entries).some((name) => query.has(name));

async function tokenFrom(fetch: Fetch, address: string): Promise<string> {
  try {
    const response = await fetch(new Request(address, { method: 'POST', credentials: 'omit' }));
    const token = v.safeParse(Token, await response.json());
    if (token.success) return token.output['auth-token'];
  } catch {
    // Said below: it comes to the same.
  }
  throw new LaunchProblem('The learning system gave no token; it gives one for each launch only.');
}

/** Documents that the learning system keeps for this registration, and of this learner. */
function documentsOf(lrs: LrsClient, { actor, registration, activityId }: v.InferOutput<typeof Query>) {
  const agent = JSON.stringify(actor);
  const state = (stateId: string) => ({ stateId, activityId, agent, registration });
  /** Preferences and what was kept may be missing; the launch's data are asked for by whoever needs them. */
  async function read<Schema extends v.GenericSchema>(
    schema: Schema,
    ...of: Parameters<LrsClient['getDocument']>
  ): Promise<v.InferOutput<Schema> | null> {
    const answer = await lrs.getDocument(...of);
    const found = v.safeParse(schema, answer.ok ? answer.value : undefined);
    return found.success ? found.output : null;
  }
  return {
    launchData: () => read(LaunchData, 'activities/state', state('LMS.LaunchData')),
    preferences: () => read(Preferences, 'agents/profile', { profileId: 'cmi5LearnerPreferences', agent }),
    kept: () => read(Kept, 'activities/state', state(STATE)),
    keep: (left: v.InferOutput<typeof Kept>) => lrs.putDocument('activities/state', state(STATE), left),
  };
}

/** Takes what the learning system hands over. @throws LaunchProblem */
async function takeLaunch(query: URLSearchParams, fetch: Fetch) {
  const asked = v.safeParse(Query, Object.fromEntries(query));
  if (!asked.success) throw new LaunchProblem(asked.issues[0].message);
  const { endpoint, fetch: fetchUrl, actor, registration, activityId } = asked.output;
  const lrs = createLrsClient({
    fetch,
    endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
    authorization: `Basic ${await tokenFrom(fetch, fetchUrl)}`,
  });
  const documents = documentsOf(lrs, asked.output);

  const launchData = await documents.launchData();
  if (!launchData) throw new LaunchProblem('The learning system left no data for this launch.');
  const { contextTemplate, launchMode, masteryScore, returnURL } = launchData;
  const preferences = await documents.preferences();
  const kept = (await documents.kept()) ?? { data: null, completed: false, passed: false };
  const launch: Cmi5Launch = {
    actor,
    registration,
    activityId,
    contextTemplate,
    masteryScore,
    session: String(contextTemplate.extensions?.[SESSION] ?? fetchUrl),
  };
  return {
    lrs,
    launch,
    kept,
    keep: documents.keep,
    // Looking again changes nothing, and a registration is passed once; who failed may try again.
    reports: launchMode === 'Normal' && !kept.passed,
    language: preferences?.languagePreference?.split(',')[0] ?? null,
    returnUrl: returnURL,
  };
}

/** Keeps the latest; while one is on its way, those in between are passed over. */
function latestKept(keep: (data: string) => Promise<unknown>) {
  let saving = Promise.resolve();
  let next: string | null = null;
  return {
    put(data: string): void {
      const idle = next === null;
      next = data;
      if (!idle) return;
      saving = saving.then(async () => {
        const latest = next;
        next = null;
        if (latest !== null) await keep(latest);
      });
    },
    settled: () => saving,
  };
}

/** @throws LaunchProblem where the launch cannot be used: it has to be made anew in the learning system */
export async function openCmi5Link(
  query: URLSearchParams,
  { fetch, now, programVersion }: Surroundings,
): Promise<LearningLink> {
  const { lrs, launch, kept, keep, reports, language, returnUrl } = await takeLaunch(query, fetch);
  const began = now();
  let over = false;
  /** What was to be told and was not taken; told again as it is. */
  let untold: readonly Cmi5Statement[] | null = null;
  const suspended = latestKept(async (data) => {
    if (!over) await keep({ ...kept, data });
  });

  const first = await lrs.send([initialized(launch, began)]);
  if (!first.ok) throw new LaunchProblem(`${first.problem.status} ${first.problem.detail}`);

  const end = (ended: number) => terminated(launch, ended, isoDuration(ended - began));

  /** A result that is told ends the session: no statement may follow the last one. */
  function lastStatements(result: ExerciseResult): readonly Cmi5Statement[] {
    const ended = now();
    const told = cmi5ResultStatements(result, launch, { began, ended }, programVersion);
    // Completed is told once for all, and nothing of how far somebody came after it.
    const known: readonly string[] = kept.completed ? [VERBS.completed.id, VERBS.progressed.id] : [];
    return [...told.filter(({ verb }) => !known.includes(verb.id)), end(ended)];
  }

  return {
    kind: 'cmi5',
    reports,
    language,
    learner: JSON.stringify(launch.actor),
    suspended: reports ? kept.data : null,
    stood: null,
    room: ROOM,
    suspend(data) {
      if (!over && reports && data !== null) suspended.put(data);
    },
    async finish(result) {
      if (!reports || (over && !untold)) return false;
      over = true;
      await suspended.settled();
      untold ??= lastStatements(result);
      const verbs = new Set(untold.map(({ verb }) => verb.id));
      const told = await lrs.send(untold);
      if (!told.ok) return false;
      untold = null;
      await keep({
        data: null,
        completed: kept.completed || verbs.has(VERBS.completed.id),
        passed: verbs.has(VERBS.passed.id),
      });
      return true;
    },
    leave() {
      if (untold) void lrs.send(untold, { keepalive: true });
      if (over) return;
      over = true;
      // The page may be gone before the answer is there; the browser sends it all the same.
      void lrs.send([end(now())], { keepalive: true });
    },
    returnUrl,
  };
}
