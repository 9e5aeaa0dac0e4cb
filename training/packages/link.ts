/** The learning system that a packaged exercise was started by, whatever it speaks. */
import type { ExerciseResult } from '../../domain/exercise';
import type { PackageKind } from './kinds';

export interface LearningLink {
  /** What it speaks; `none` where the page was opened by itself. */
  kind: PackageKind | 'none';
  /** Whether a result will be told. False where somebody only looks, or where there is one already. */
  reports: boolean;
  /** Language tag that the learner prefers there; null where it is not told. */
  language: string | null;
  /** What it calls the learner, the same at each launch; null where it is not told. */
  learner: string | null;
  /** What `suspend` was given last, in an earlier session; null at the first time. */
  suspended: string | null;
  /** Lines that the record had when it was left, which may be more than was kept; null where that is not told. */
  stood: number | null;
  /** Characters that it keeps. */
  room: number;
  /**
   * Keeps where the exercise stands, to be given back in a later session.
   * @param data null where it does not fit: what was kept before stays
   * @param events lines of the record
   */
  suspend(data: string | null, events: number): void;
  /** Tells the result of an exercise that ended. @returns whether it was taken */
  finish(result: ExerciseResult): Promise<boolean>;
  /** The page goes: what can still be told is told at once. */
  leave(): void;
  /** Where the learner goes afterwards. */
  returnUrl: string | null;
}

/** Where no learning system is, the tab itself keeps the exercise until it is closed. */
export function createTabLink(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null,
  pack: string,
): LearningLink {
  const key = `mailbox-coach ${pack}`;
  return {
    kind: 'none',
    reports: false,
    language: null,
    learner: null,
    suspended: storage?.getItem(key) ?? null,
    stood: null,
    room: 2_000_000,
    suspend(data) {
      if (data === null) return;
      try {
        storage?.setItem(key, data);
      } catch {
        // Full: the exercise goes on, and is not there after a reload.
      }
    },
    async finish() {
      storage?.removeItem(key);
      return false;
    },
    leave() {},
    returnUrl: null,
  };
}
