/** SCORM 2004's run-time, found where the standard says that it is: above this page, or above what opened it. */

export interface ScormApi {
  Initialize(parameter: ''): string;
  Terminate(parameter: ''): string;
  GetValue(element: string): string;
  SetValue(element: string, value: string): string;
  Commit(parameter: ''): string;
  GetLastError(): string;
}

/** A window, as far as the way to the run-time leads over it. */
export interface FrameLike {
  parent: FrameLike | null;
  opener: FrameLike | null;
  API_1484_11?: ScormApi;
}

/** Frames lie no deeper than this; a page may have itself as its parent. */
const DEEPEST = 500;

function above(frame: FrameLike | null): ScormApi | null {
  let at = frame;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    try {
      if (at.API_1484_11) return at.API_1484_11;
      if (at.parent === at) return null;
      at = at.parent;
    } catch {
      // A page of another origin: nothing above it can be asked either.
      return null;
    }
  }
  return null;
}

export function findScormApi(frame: FrameLike): ScormApi | null {
  const found = frame.parent === frame ? null : above(frame.parent);
  if (found) return found;
  try {
    return above(frame.opener);
  } catch {
    return null;
  }
}
