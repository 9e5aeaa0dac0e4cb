import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { TermId } from '../../catalog/terms';
import { DialogPaneContext, openInPane } from './dialog-pane';
import { useWords } from './use-words';

interface DialogProps {
  title: ComponentChildren;
  confirmLabel: ComponentChildren;
  confirmDisabled?: boolean;
  /** Confirming takes something away for good. */
  danger?: boolean;
  /** Of the button that leaves; *Cancel* unless told. */
  closeLabel?: ComponentChildren;
  /** Id of the confirming button's label, by which the guide points at it. */
  anchor?: TermId;
  onConfirm(): void;
  onClose(): void;
  children?: ComponentChildren;
}

/** A dialog that is modal to the page, or to its pane where that has others beside it; Escape and *Cancel* leave everything as it was. */
export function Dialog(props: DialogProps) {
  const { say } = useWords('ui');
  const { title, confirmLabel, confirmDisabled, danger, closeLabel, anchor = 'command.ok' } = props;
  const { onConfirm, onClose, children } = props;
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const closing = useRef(false);
  const pane = useContext(DialogPaneContext);
  const close = useRef(() => {});
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (pane) close.current = openInPane(dialog, pane);
    else {
      dialog.showModal();
      close.current = () => dialog.close();
    }
    return () => {
      // Closed rather than only taken away, so that the focus goes back to where it was.
      closing.current = true;
      close.current();
    };
  }, []);
  const content = (
    <dialog
      class="dialog"
      ref={element}
      aria-labelledby={titleId}
      onClose={() => closing.current || onClose()}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <div class="dialog-body">
          <h2 id={titleId}>{title}</h2>
          {children}
        </div>
        <div class="dialog-actions">
          <button
            type="submit"
            class={`button ${danger ? 'button-danger' : 'button-primary'}`}
            data-anchor={anchor}
            disabled={confirmDisabled}
          >
            {confirmLabel}
          </button>
          <button type="button" class="button" onClick={() => close.current()}>
            {closeLabel ?? say('common.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
  return pane ? createPortal(content, pane.layer) : content;
}
