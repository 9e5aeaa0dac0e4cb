/**
 * A scenario that somebody writes, kept over a change of tabs and a reload. It is the window's own, so that two windows
 * never take each other's; a window that is closed asks before it.
 */
import { PACK_FORMAT, PACK_VERSION, type ScenarioPack } from '../domain/pack';
import { atLeast, object, oneOf, orNull, text } from '../domain/shapes';

export interface KeptDraft {
  /** The scenario that it began with; null for a new one. */
  of: string | null;
  draft: ScenarioPack;
}

export interface DraftKeeper {
  read(): KeptDraft | null;
  /** @returns whether there was room for it */
  keep(draft: KeptDraft | null): boolean;
}

const NAME = 'mailbox-coach-draft';

const KEPT = object({
  of: orNull(text),
  draft: atLeast({ format: oneOf([PACK_FORMAT]), version: oneOf([PACK_VERSION]), id: text }),
});

function read(session: Storage): KeptDraft | null {
  try {
    // It was written by the form, and the form says what is wrong in it.
    return (KEPT(JSON.parse(session.getItem(NAME) ?? 'null')) as KeptDraft | undefined) ?? null;
  } catch {
    return null;
  }
}

export const createDraftKeeper = (session: Storage): DraftKeeper => ({
  read: () => read(session),
  keep(draft) {
    try {
      if (draft) session.setItem(NAME, JSON.stringify(draft));
      else session.removeItem(NAME);
      return true;
    } catch {
      return false;
    }
  },
});
