/** A service in whose way a test may stand. */
import type { Fetch } from '../../dataverse/client';

export interface Gate {
  fetch: Fetch;
  /** Addresses that were asked, after the origin. */
  asked: string[];
  /** Keeps the next answer to an address that contains this back, until the function given back is called. */
  holdNext(part: string): () => void;
  /** Until told otherwise nothing is reached. */
  cut(isCut: boolean): void;
}

export function gateTo(service: Fetch): Gate {
  const asked: string[] = [];
  const held: { part: string; released: Promise<void> }[] = [];
  let away = false;
  return {
    asked,
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      asked.push(`${pathname}${search}`);
      if (away) throw new TypeError('Failed to fetch');
      const at = held.findIndex(({ part }) => request.url.includes(part));
      const [hold] = at < 0 ? [] : held.splice(at, 1);
      // Worked out now, and late on its way.
      const answer = await service(request);
      await hold?.released;
      return answer;
    },
    holdNext(part) {
      let release = () => {};
      held.push({
        part,
        released: new Promise((done) => {
          release = done;
        }),
      });
      return () => release();
    },
    cut(isCut) {
      away = isCut;
    },
  };
}
