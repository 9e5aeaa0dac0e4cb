import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app-context';

/** What has an undo of its own. */
const OWN_UNDO = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Takes the tenant's last change back; null where there is none, or a command is still under way. */
export function useUndo(): (() => void) | null {
  const { simulator, practice } = useApp();
  const undoable = (simulator.status.value?.undoable ?? 0) > 0 && !practice.busy.value;
  return undoable ? () => void simulator.undo() : null;
}

/** Ctrl+Z, and on a Mac Cmd+Z, in the practice client: not in a field or dialog, nor in the panel, which has its own. */
export function useUndoKey(practice: RefObject<HTMLElement | null>): void {
  const undo = useUndo();
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey) return;
      if (!latest.current || event.defaultPrevented) return;
      if (!(target instanceof Element) || target.closest(OWN_UNDO)) return;
      if (target !== document.body && !practice.current?.contains(target)) return;
      // Whoever is asked something sees nothing of what would be taken back.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
