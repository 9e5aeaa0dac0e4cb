/**
 * A scenario that somebody writes, kept over a change of tabs and a reload. It is the window's own, so that two windows
 * never take each other's; a window that is closed asks before it.
 */
import { PACK_FORMAT, PACK_VERSION, type ScenarioPack } from '../domain/pack';
import { atLeast, list, number, object, oneOf, orNull, otherwise, text } from '../domain/shapes';

export interface KeptDraft {
  /** The scenario that it began with; null for a new one. */
  of: string | null;
  draft: ScenarioPack;
  /** One's own scenario that it began with or was kept as last, in its edition; null where it was never kept. */
  base: { id: string; revision: number } | null;
  /** Languages that texts have fields for, beside those that some are written in. */
  languages: readonly string[];
  /** The file as somebody is changing it, not taken over yet; null where the form is in front. */
  file: string | null;
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
  // Those that were kept before these were have none.
  base: otherwise(orNull(object({ id: text, revision: number })), null),
  languages: otherwise(list(text), []),
  file: otherwise(orNull(text), null),
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
