/** What the cards of scenarios tell, and which of them comes next. */
import type { ExerciseResult } from '../domain/exercise';
import type { ScenarioPack } from '../domain/pack';

/** From the first to the last that somebody would take. */
export const LEVELS = ['basic', 'advanced', 'exam'] as const satisfies readonly ScenarioPack['level'][];

export interface ScenarioStanding {
  best: number;
  passed: boolean;
}

/** How well each scenario went so far, by its id; nothing of one that never ended. */
export function scenarioStandings(results: readonly ExerciseResult[]): ReadonlyMap<string, ScenarioStanding> {
  const standings = new Map<string, ScenarioStanding>();
  for (const { record, grade } of results) {
    const { id } = record.start.pack;
    const before = standings.get(id);
    standings.set(id, {
      best: Math.max(grade.score, before?.best ?? 0),
      passed: grade.passed || (before?.passed ?? false),
    });
  }
  return standings;
}

/** Levels that have any, each with its scenarios in their own order. */
export const byLevel = (packs: readonly ScenarioPack[]) =>
  LEVELS.map((level) => ({ level, packs: packs.filter((pack) => pack.level === level) })).filter(
    (group) => group.packs.length > 0,
  );

/** The first that was not passed, from the first level on; undefined where all were. */
export const nextToTake = (
  packs: readonly ScenarioPack[],
  standings: ReadonlyMap<string, ScenarioStanding>,
): ScenarioPack | undefined =>
  byLevel(packs)
    .flatMap((group) => group.packs)
    .find(({ id }) => !standings.get(id)?.passed);

/** Modelled, since packs do not say: minutes that reading the story takes, and then each goal: what is to be found out takes longest. */
const READING = 4;
const MINUTES = { cause: 3, mailboxes: 3, organization: 1, arrives: 2 } as const;
const STEP = 5;

/** Minutes that a scenario takes about, where it has no limit that says so. */
export function minutesAbout({ goals }: Pick<ScenarioPack, 'goals'>): number {
  const minutes = goals.reduce((sum, { is }) => sum + MINUTES[is], READING);
  return Math.ceil(minutes / STEP) * STEP;
}
