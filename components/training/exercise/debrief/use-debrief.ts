import { useEffect, useState } from 'preact/hooks';
import type { ExerciseResult } from '../../../../domain/exercise';
import type { Debrief } from '../../../../training/debrief';

/** What a result teaches, worked out here and now; `failed` where its record cannot be replayed. */
export function useDebrief(result: ExerciseResult): Debrief | 'failed' | null {
  const [debrief, setDebrief] = useState<Debrief | 'failed' | null>(null);
  const { attempt } = result.record.start;
  useEffect(() => {
    let wanted = true;
    setDebrief(null);
    void import('../../../../training/debrief')
      .then(({ debriefOf }) => debriefOf(result))
      .catch(() => 'failed' as const)
      .then((made) => wanted && setDebrief(made));
    return () => {
      wanted = false;
    };
  }, [attempt]);
  return debrief;
}
