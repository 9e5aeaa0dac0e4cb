import { createContext } from 'preact';

/** Where the dialogs of one pane live, so that what stands beside the pane stays readable and in use. */
export interface DialogPane {
  /** Lies over the pane; empty unless a dialog is open. */
  layer: HTMLElement;
  /** What the dialogs are about: nobody gets at it meanwhile. */
  behind: HTMLElement;
}

/** Null where a dialog has the whole page to itself. */
export const DialogPaneContext = createContext<DialogPane | null>(null);

/** What the keyboard can be on, in a dialog's order. */
const STOPS =
  'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), a[href], summary';

/** Tab goes round in the dialog. */
function goRound(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>(STOPS)].filter(({ tabIndex }) => tabIndex >= 0);
  const [first] = stops;
  const last = stops.at(-1);
  const { activeElement } = document;
  // A list that scrolls has the focus, too, and may stand before the first of them.
  const isAtStart =
    first &&
    activeElement &&
    (activeElement === first ||
      (activeElement.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  if (event.shiftKey && isAtStart) last?.focus();
  else if (!event.shiftKey && activeElement === last) first?.focus();
  else return;
  event.preventDefault();
}

/** How many dialogs are over what is behind them. */
const covering = new WeakMap<HTMLElement, number>();

function cover(behind: HTMLElement, by: 1 | -1): void {
  const count = (covering.get(behind) ?? 0) + by;
  covering.set(behind, count);
  behind.toggleAttribute('inert', count > 0);
}

/**
 * Opens a dialog that is modal to its pane alone.
 * @returns closes it, so that the focus goes back to where it was
 */
export function openInPane(dialog: HTMLDialogElement, { behind }: DialogPane): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') goRound(dialog, event);
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  let open = true;
  function close(): void {
    if (!open) return;
    open = false;
    dialog.removeEventListener('keydown', onKeyDown);
    // First, since nothing takes the focus while it is inert.
    cover(behind, -1);
    dialog.close();
  }
  // It notes who has the focus, which being inert takes away.
  dialog.show();
  cover(behind, 1);
  dialog.addEventListener('keydown', onKeyDown);
  return close;
}
