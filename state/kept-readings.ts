/** Readings of files that somebody kept, as a page lists them. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { SessionPort } from '../diagnosis/session/port';
import type { KeptReading } from '../domain/kept-readings';

export interface KeptReadings {
  /** Null where nothing can be kept, or until it is known. */
  list: ReadonlySignal<readonly KeptReading[] | null>;
  /** False where it could not be kept. */
  keep(...asked: Parameters<SessionPort['keepReading']>): Promise<boolean>;
  remove(id: string): Promise<void>;
}

export function createKeptReadings(
  port: Pick<SessionPort, 'keepReading' | 'keptReadings' | 'removeKept'>,
): KeptReadings {
  const list = signal<readonly KeptReading[] | null>(null);
  async function refresh(): Promise<void> {
    list.value = await port.keptReadings();
  }
  void refresh();
  return {
    list,
    async keep(...asked) {
      const isKept = await port.keepReading(...asked);
      await refresh();
      return isKept;
    },
    async remove(id) {
      await port.removeKept(id);
      await refresh();
    },
  };
}
