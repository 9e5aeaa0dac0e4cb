import type { ComponentChildren } from 'preact';

interface MenuItemProps {
  /** Names what is done, for tests and for styles. */
  does: string;
  disabled?: boolean;
  close(): void;
  onChoose(): void;
  children: ComponentChildren;
}

/** A thing to do in a menu, which closes behind it. */
export function MenuItem({ does, disabled, close, onChoose, children }: MenuItemProps) {
  return (
    <button
      type="button"
      class="menu-item"
      data-does={does}
      disabled={disabled}
      onClick={({ currentTarget }) => {
        // The item goes with its menu: a dialog that opens now gives the focus back to what opened the menu.
        currentTarget.closest('.disclosure')?.querySelector('button')?.focus();
        close();
        onChoose();
      }}
    >
      {children}
    </button>
  );
}
