import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { TermId } from '../../catalog/terms';
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

/** A modal dialog; Escape and *Cancel* leave everything as it was. */
export function Dialog(props: DialogProps) {
  const { say } = useWords('ui');
  const { title, confirmLabel, confirmDisabled, danger, closeLabel, anchor = 'command.ok' } = props;
  const { onConfirm, onClose, children } = props;
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const closing = useRef(false);
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => {
      // Closed rather than only taken away, so that the focus goes back to where it was.
      closing.current = true;
      dialog?.close();
    };
  }, []);
  return (
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
          <button type="button" class="button" onClick={() => element.current?.close()}>
            {closeLabel ?? say('common.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
