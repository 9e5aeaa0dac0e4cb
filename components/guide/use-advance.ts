import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProcedureProgress, StepProgress } from '../../domain/progress';

/** The step that was in focus before this one and is done now; null where nothing was just done. */
export function useAdvance({ focus, steps }: ProcedureProgress): StepProgress | null {
  const before = useRef(focus);
  const [passed, setPassed] = useState<string | null>(null);
  useEffect(() => {
    if (before.current !== focus) setPassed(before.current);
    before.current = focus;
  }, [focus]);
  return steps.find(({ step, status }) => step.id === passed && status === 'done') ?? null;
}
