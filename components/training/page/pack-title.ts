import { packs } from '../../../catalog/packs';
import type { ExerciseResult } from '../../../domain/exercise';

/** The title as today's catalogue has it, or as the record was made with. */
export function packTitle({ record }: ExerciseResult) {
  const { pack } = record.start;
  return packs.find(({ id }) => id === pack.id)?.title ?? pack.title;
}
