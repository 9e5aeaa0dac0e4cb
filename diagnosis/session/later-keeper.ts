import type { ReadingKeeper } from '../../domain/kept-readings';

/** A keeper that is still being opened. Where it cannot be, nothing is kept, and everything else works. */
export function laterKeeper(opening: Promise<ReadingKeeper>): ReadingKeeper {
  // Whoever asks hears of it; until then nobody has to.
  opening.catch(() => {});
  return {
    hold: async (page, reading) => (await opening).hold(page, reading),
    held: async (page) => (await opening).held(page),
    keep: async (name, reading) => (await opening).keep(name, reading),
    list: async () => (await opening).list(),
    open: async (id) => (await opening).open(id),
    remove: async (id) => (await opening).remove(id),
  };
}
