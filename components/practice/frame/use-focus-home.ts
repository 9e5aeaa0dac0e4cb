import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Whatever had the focus may go: a dialog's opener, a button of a report, the row of a list that gives way to
 * a form. The focus then comes home to the heading, and never to nowhere.
 */
export function useFocusHome(
  within: RefObject<HTMLElement | null>,
  home: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const box = within.current;
    if (!box) return;
    let last: Element | null = null;
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      home.current?.focus({ preventScroll: true });
    });
    box.addEventListener('focusin', note);
    observer.observe(box, { childList: true, subtree: true });
    return () => {
      box.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
}
