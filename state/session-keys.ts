/** With what a Learning Record Store lets us in: kept until the browser closes, or longer where somebody asked. */
import type { Settings } from '../db/settings';
import { object, type ShapeValue, text } from '../domain/shapes';
import type { LrsAccess } from '../training/xapi/lrs-address';

/** What lets somebody in, as it was kept. */
export const STORE_KEYS = object({ key: text, secret: text });
export type StoreKeys = ShapeValue<typeof STORE_KEYS>;

/** A place that is empty when the browser was closed; every page of the product has the same one, where it can. */
export interface SessionKeys {
  read(): Promise<StoreKeys | null>;
  keep(keys: StoreKeys | null): Promise<void>;
}

/** Of one page, as long as it is open. */
export function memoryKeys(): SessionKeys {
  let kept: StoreKeys | null = null;
  return {
    read: async () => kept,
    async keep(keys) {
      kept = keys;
    },
  };
}

/** The store that is connected, with its keys; null where they were forgotten with the browser. */
export async function accessOf(
  to: NonNullable<Settings['lrs']>,
  session: SessionKeys,
): Promise<LrsAccess | null> {
  const { endpoint, key, secret } = to;
  const keys = key !== null && secret !== null ? { key, secret } : await session.read();
  return keys && { endpoint, ...keys };
}
