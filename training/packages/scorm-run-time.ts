/** SCORM's run-time of either edition, found where the standards say that it is: above this page, or above what opened it. */
import type { ScormKind } from './kinds';

interface Scorm2004Api {
  Initialize(parameter: ''): unknown;
  Terminate(parameter: ''): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(parameter: ''): unknown;
}

interface Scorm12Api {
  LMSInitialize(parameter: ''): unknown;
  LMSFinish(parameter: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: ''): unknown;
}

/** The same five doings, whatever an edition calls them. */
export interface ScormRunTime {
  kind: ScormKind;
  /** @returns whether a session began */
  begin(): boolean;
  /** An element that the learning system does not have reads as nothing. */
  get(element: string): string;
  /** @returns whether it was taken */
  set(element: string, value: string): boolean;
  /** @returns whether it was kept */
  commit(): boolean;
  end(): void;
}

/** A window, as far as the way to the run-time leads over it. */
export interface FrameLike {
  parent: FrameLike | null;
  opener: FrameLike | null;
  API_1484_11?: Scorm2004Api;
  API?: Scorm12Api;
}

/** The standards say the word; some learning systems give the value. */
const yes = (answer: unknown): boolean => String(answer) === 'true';
const text = (value: unknown): string => String(value ?? '');

const of2004 = (api: Scorm2004Api): ScormRunTime => ({
  kind: 'scorm2004',
  begin: () => yes(api.Initialize('')),
  get: (element) => text(api.GetValue(element)),
  set: (element, value) => yes(api.SetValue(element, value)),
  commit: () => yes(api.Commit('')),
  end: () => void api.Terminate(''),
});

const of12 = (api: Scorm12Api): ScormRunTime => ({
  kind: 'scorm12',
  begin: () => yes(api.LMSInitialize('')),
  get: (element) => text(api.LMSGetValue(element)),
  set: (element, value) => yes(api.LMSSetValue(element, value)),
  commit: () => yes(api.LMSCommit('')),
  end: () => void api.LMSFinish(''),
});

/** What a window has of an edition. Something else may be called `API`, so that it is asked for what it can do. */
const OFFERED: Readonly<Record<ScormKind, (frame: FrameLike) => ScormRunTime | null>> = {
  scorm2004: ({ API_1484_11: api }) => (typeof api?.Initialize === 'function' ? of2004(api) : null),
  scorm12: ({ API: api }) => (typeof api?.LMSInitialize === 'function' ? of12(api) : null),
};

type Look = (frame: FrameLike) => ScormRunTime | null;

/** Frames lie no deeper than this; a page may have itself as its parent. */
const DEEPEST = 500;

function above(frame: FrameLike | null, look: Look): ScormRunTime | null {
  let at = frame;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    try {
      const found = look(at);
      if (found) return found;
      if (at.parent === at) return null;
      at = at.parent;
    } catch {
      // A page of another origin: nothing above it can be asked either.
      return null;
    }
  }
  return null;
}

function find(frame: FrameLike, look: Look): ScormRunTime | null {
  const found = frame.parent === frame ? null : above(frame.parent, look);
  if (found) return found;
  try {
    return above(frame.opener, look);
  } catch {
    return null;
  }
}

/** @param made the edition that the package was made for: a learning system may offer both, and expects that one */
export function findScormRunTime(frame: FrameLike, made: ScormKind = 'scorm2004'): ScormRunTime | null {
  const other = made === 'scorm2004' ? 'scorm12' : 'scorm2004';
  return find(frame, OFFERED[made]) ?? find(frame, OFFERED[other]);
}
