import { effect } from '@preact/signals';
import type { App } from './app';

/** The finger stays with the step that the guide shows: as soon as the guide goes on, it points at nothing. */
export function letGoOfPassedStep({
  guide,
  tenant,
  pointer,
}: Pick<App, 'guide' | 'tenant' | 'pointer'>): void {
  let known: string | null = null;
  effect(() => {
    const { focus } = guide.progress.value;
    // What is still being read says nothing of how far the tenant has come.
    if (!guide.ready.value || tenant.snapshot.value === null || focus === known) return;
    const goesOn = known !== null;
    known = focus;
    const step = pointer.step.peek();
    if (goesOn && step !== null && step !== focus) pointer.point(null);
  });
}
