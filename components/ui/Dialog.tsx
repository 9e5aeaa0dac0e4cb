import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTranslate } from '../app-context';

interface DialogProps {
  title: ComponentChildren;
  confirmLabel: ComponentChildren;
  confirmDisabled?: boolean;
  onConfirm(): void;
  onClose(): void;
  children?: ComponentChildren;
}

/** A modal dialog; Escape and *Cancel* leave everything as it was. */
export function Dialog({ title, confirmLabel, confirmDisabled, onConfirm, onClose, children }: DialogProps) {
  const t = useTranslate();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog class="dialog" ref={element} aria-labelledby={titleId} onClose={onClose}>
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
          <button type="submit" class="button button-primary" disabled={confirmDisabled}>
            {confirmLabel}
          </button>
          <button type="button" class="button" onClick={() => element.current?.close()}>
            {t('common.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
