import { isCmi5Launch, openCmi5Link } from '../../training/packages/cmi5-link';
import type { PackageKind } from '../../training/packages/kinds';
import { createTabLink, type LearningLink } from '../../training/packages/link';
import { openScormLink } from '../../training/packages/scorm-link';
import { type FrameLike, findScormRunTime } from '../../training/packages/scorm-run-time';

/** The tab's own storage, which a frame may be without. */
function tabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/**
 * The learning system that opened this page.
 * @param pack id of the scenario
 * @param made what the package was made for
 * @throws LaunchProblem where its launch cannot be used
 */
export async function openLink(
  pack: string,
  made: PackageKind,
  programVersion: string,
): Promise<LearningLink> {
  const query = new URLSearchParams(location.search);
  if (isCmi5Launch(query)) {
    return openCmi5Link(query, {
      fetch: (request) => fetch(request),
      now: () => Date.now(),
      programVersion,
    });
  }
  // Only what the run-time is looked for by is taken of a window.
  const frame = window as unknown as FrameLike;
  const runTime = findScormRunTime(frame, made === 'cmi5' ? undefined : made);
  const scorm = runTime && openScormLink(runTime, { now: () => Date.now() });
  return scorm ?? createTabLink(tabStorage(), pack);
}
