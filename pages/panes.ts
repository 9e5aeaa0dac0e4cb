/** F6 leads from one pane of a page to the next, as in every client with panes; Shift goes back. */

/** What is marked so can be reached. */
const PANE = '[data-pane]';

/** Where the keyboard arrives in a pane: at its own home, at its heading, or at the first thing to press. */
const HOMES = ['[data-home]', 'h1[tabindex], h2[tabindex]', 'button, a[href], input, select, [tabindex="0"]'];

function focusPane(pane: HTMLElement): void {
  for (const selector of HOMES) {
    const home = [...pane.querySelectorAll<HTMLElement>(selector)].find(
      (each) => each.tabIndex >= -1 && !each.matches(':disabled') && each.getClientRects().length > 0,
    );
    if (!home) continue;
    home.focus();
    return;
  }
}

const isReachable = (pane: HTMLElement): boolean =>
  pane.closest('[inert], [hidden]') === null && pane.getClientRects().length > 0;

export function focusNamedPane(name: string): void {
  const pane = document.querySelector<HTMLElement>(`[data-pane="${name}"]`);
  if (pane) focusPane(pane);
}

export function followPanes(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.altKey || event.ctrlKey || event.metaKey) return;
    // A dialog over the whole page keeps the keyboard.
    if (document.querySelector('dialog:modal')) return;
    const panes = [...document.querySelectorAll<HTMLElement>(PANE)].filter(isReachable);
    if (panes.length < 2) return;
    event.preventDefault();
    const at = panes.findIndex((pane) => pane.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const next = panes[(Math.max(at, event.shiftKey ? 0 : -1) + step + panes.length) % panes.length];
    if (next) focusPane(next);
  });
}
