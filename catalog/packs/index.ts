import type { ScenarioPack } from '../../domain/pack';
import { sameOffice365 } from './same-office-365';

/** The shipped scenario packs, in the order in which somebody would take them. */
export const packs: readonly ScenarioPack[] = [sameOffice365];

export function findPack(id: string): ScenarioPack | undefined {
  return packs.find((pack) => pack.id === id);
}
