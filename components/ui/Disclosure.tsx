import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { useCloseOutside } from './use-close-outside';

const LOOKS = { quiet: 'button button-quiet', bar: 'bar-button', icon: 'icon-button', bare: 'bare-button' };

interface DisclosureProps {
  label: ComponentChildren;
  /** Id by which the guide points at the button. */
  anchor?: string;
  /** Accessible name, where the label is a picture. */
  name?: string;
  /** Look of the button; `icon` is a label without an arrow, `bare` one that the caller styles. */
  look?: keyof typeof LOOKS;
  /** From which edge of the button the panel spreads. */
  from?: 'start' | 'end';
  children: ComponentChildren | ((close: () => void) => ComponentChildren);
}

/** A button that opens a small panel below itself; Escape and a press elsewhere close it. */
export function Disclosure({
  label,
  name,
  anchor,
  look = 'quiet',
  from = 'start',
  children,
}: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    // What had the keyboard goes with the panel.
    if (box.current?.contains(document.activeElement)) button.current?.focus();
    setOpen(false);
  };
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
        class={LOOKS[look]}
        ref={button}
        data-anchor={anchor}
        aria-label={name}
        title={name}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
        {look !== 'icon' && <Icon name="down" />}
      </button>
      {open && (
        <div class="disclosure-panel" data-from={from}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </div>
  );
}
