/** A course as somebody goes through it: its exercises in order, and how late it is after each. */
import { type Course, DEBRIEF_MINUTES } from '../catalog/course';
import { findPack } from '../catalog/packs';
import type { ScenarioPack } from '../domain/pack';
import { minutesAbout, type ScenarioStanding } from './scenario-cards';

export interface CourseStep {
  pack: ScenarioPack;
  /** Minutes of the course that have passed when it has been talked over. */
  until: number;
}

/** Minutes of work: the limit where there is one. */
export const minutesOf = (pack: ScenarioPack): number => pack.limits?.minutes ?? minutesAbout(pack);

export function courseSteps({ packs }: Course): readonly CourseStep[] {
  let until = 0;
  return packs.flatMap((id) => {
    const pack = findPack(id);
    if (!pack) return [];
    until += minutesOf(pack) + DEBRIEF_MINUTES;
    return [{ pack, until }];
  });
}

/** The first that was not passed; undefined where all were. A course has an order of its own. */
export const nextStep = (
  steps: readonly CourseStep[],
  standings: ReadonlyMap<string, ScenarioStanding>,
): CourseStep | undefined => steps.find(({ pack }) => !standings.get(pack.id)?.passed);

/** Minutes as people say them. */
export const hoursAndMinutes = (minutes: number) => ({
  hours: Math.floor(minutes / 60),
  minutes: minutes % 60,
});
