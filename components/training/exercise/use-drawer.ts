import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Exercise } from '../../../sources/exercise-control';
import { useApp } from '../../app-context';

/**
 * The drawer is open until somebody closes it, so that the task is read, and stays as they left it while the exercise
 * runs, through every page. What came of the exercise is another thing to read.
 */
export function useDrawer({ attempt }: Exercise, result: boolean) {
  const { preferences } = useApp();
  const key = result ? `${attempt} ended` : attempt;
  const open = preferences.values.value.taskClosedOf !== key;
  return { open, setOpen: (next: boolean) => void preferences.set('taskClosedOf', next ? null : key) };
}

/** Escape closes it, from within and from where nothing has the focus; a menu or dialog above it closes first. */
export function useEscape(box: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  // From the first picture on: whoever reads fast may press it at once.
  useLayoutEffect(() => {
    if (!open) return;
    const hear = ({ key, target }: KeyboardEvent) => {
      if (key !== 'Escape' || !(target instanceof Element)) return;
      const within = box.current?.contains(target) && !target.closest('.disclosure, dialog');
      if (within || (target === document.body && !document.querySelector('dialog[open]'))) close();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [open]);
}
