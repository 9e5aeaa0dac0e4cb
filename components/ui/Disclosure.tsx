import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useCloseOutside } from './use-close-outside';

interface DisclosureProps {
  label: ComponentChildren;
  /** Id by which the guide points at the button. */
  anchor?: string;
  /** Look of the button. */
  look?: 'quiet' | 'bar';
  children: ComponentChildren | ((close: () => void) => ComponentChildren);
}

/** A button that opens a small panel below itself; Escape and a press elsewhere close it. */
export function Disclosure({ label, anchor, look = 'quiet', children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  useCloseOutside(box, open, close);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Escape of whatever has the focus inside
    <div
      class="disclosure"
      ref={box}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) close();
      }}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !open) return;
        close();
        button.current?.focus();
      }}
    >
      <button
        type="button"
        class={look === 'bar' ? 'bar-button' : 'button button-quiet'}
        ref={button}
        data-anchor={anchor}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <div class="disclosure-panel">{typeof children === 'function' ? children(close) : children}</div>
      )}
    </div>
  );
}
