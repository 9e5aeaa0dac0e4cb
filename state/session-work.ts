/** The long work of a session as a page follows it: how far it is, and why it came to nothing. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { SessionPort } from '../diagnosis/session/port';
import type { Outcome, SessionProblem } from '../diagnosis/session/problems';
import type { SessionProgress } from '../diagnosis/session/work';
import { latestWins } from '../domain/latest-wins';

export interface SessionWork {
  /** How far the long work is; null where none is under way. */
  progress: ReadonlySignal<SessionProgress | null>;
  /** Why the last work came to nothing; what was on show before stays. */
  problem: ReadonlySignal<SessionProblem | null>;
  /**
   * @param phase what is told until the work itself tells how far it is
   * @returns null where it came to nothing, or another work began meanwhile
   */
  run<Value>(
    phase: SessionProgress['phase'],
    begin: () => Promise<Outcome<Value>>,
  ): Promise<{ value: Value } | null>;
  dismissProblem(): void;
}

export function followSessionWork(port: Pick<SessionPort, 'listen'>): SessionWork {
  const progress = signal<SessionProgress | null>(null);
  const problem = signal<SessionProblem | null>(null);
  const beginWork = latestWins();

  void port.listen((told) => {
    // What was told last may come after the end of it.
    if (progress.peek()) progress.value = told;
  });

  return {
    progress,
    problem,
    async run(phase, begin) {
      const isLatest = beginWork();
      batch(() => {
        progress.value = { phase, done: 0, of: null };
        problem.value = null;
      });
      const outcome = await begin();
      // Another work began: its progress and its problems are what counts now.
      if (!isLatest()) return null;
      progress.value = null;
      if ('value' in outcome) return outcome;
      problem.value = outcome.problem;
      return null;
    },
    dismissProblem() {
      problem.value = null;
    },
  };
}
