import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

type Home = () => HTMLElement | null;

/** Whether the keyboard can no longer be on it: it is gone, out of sight, or disabled. */
function isLost(element: Element): boolean {
  return (
    !element.isConnected || element.matches(':disabled') || element.closest('[hidden], [inert]') !== null
  );
}

/**
 * Whatever had the focus may go: a dialog's opener, a button of a report, the row of a list that gives way to
 * a form, a step that closes as it is done. The focus then comes home, and never to nowhere.
 * @param home asked when it is needed, since it may change
 */
export function useFocusHome(within: RefObject<HTMLElement | null>, home: Home): void {
  const latest = useRef(home);
  latest.current = home;
  // Before anybody can press anything that is drawn with it.
  useLayoutEffect(() => {
    const box = within.current;
    if (!box) return;
    let last: Element | null = null;
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (!last || !isLost(last)) return;
      const { activeElement } = document;
      // A browser leaves a disabled element only with the next picture.
      if (activeElement !== document.body && activeElement !== last) return;
      last = null;
      latest.current()?.focus({ preventScroll: true });
    });
    box.addEventListener('focusin', note);
    observer.observe(box, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'hidden', 'inert'],
    });
    return () => {
      box.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
}

/** Where a click elsewhere on the page opens something here, the keyboard comes along. */
export function useFocusArrival(within: RefObject<HTMLElement | null>, home: Home, at: string): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    // Another tab may have opened it, where nobody is at this page.
    if (!document.hasFocus() || within.current?.contains(document.activeElement)) return;
    home()?.focus({ preventScroll: true });
  }, [at]);
}
