import { isCmi5Launch, openCmi5Link } from '../../training/packages/cmi5-link';
import { createTabLink, type LearningLink } from '../../training/packages/link';
import { type FrameLike, findScormApi } from '../../training/packages/scorm-api';
import { openScormLink } from '../../training/packages/scorm-link';

/** The tab's own storage, which a frame may be without. */
function tabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** The learning system that opened this page. @throws LaunchProblem where its launch cannot be used */
export async function openLink(pack: string, programVersion: string): Promise<LearningLink> {
  const query = new URLSearchParams(location.search);
  if (isCmi5Launch(query)) {
    return openCmi5Link(query, {
      fetch: (request) => fetch(request),
      now: () => Date.now(),
      programVersion,
    });
  }
  // Only what the run-time is looked for by is taken of a window.
  const api = findScormApi(window as unknown as FrameLike);
  const scorm = api && openScormLink(api, { now: () => Date.now() });
  return scorm ?? createTabLink(tabStorage(), pack);
}
