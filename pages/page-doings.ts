import type { PlacesShell } from '../state/places';

/** What every page that shows the product can do by itself. */
export const pageDoings: Pick<PlacesShell, 'copyText' | 'saveFile' | 'print' | 'beforeClosing'> = {
  // Without TLS there is no clipboard: whoever asked is told, as where it is refused.
  copyText: async (text) => navigator.clipboard.writeText(text),
  saveFile(name, content, type = 'text/plain') {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser has taken the address by the next turn.
    setTimeout(() => URL.revokeObjectURL(address));
  },
  print: () => window.print(),
  beforeClosing(asks) {
    addEventListener('beforeunload', (event) => {
      if (asks()) event.preventDefault();
    });
  },
};
