import { useEffect, useRef } from 'preact/hooks';

/** What has an undo of its own. */
const OWN_UNDO = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Ctrl+Z, and on a Mac Cmd+Z, wherever on the page no field and no dialog has the focus. */
export function useUndoKey(undo: (() => void) | null): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey) return;
      if (!latest.current || event.defaultPrevented) return;
      if (target instanceof Element && target.closest(OWN_UNDO)) return;
      // Whoever is asked something sees nothing of what would be taken back.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
