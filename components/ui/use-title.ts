import { useEffect } from 'preact/hooks';

/**
 * Names the page after what it shows, in the reader's language: tabs, windows and screen readers tell it by that.
 * @param shown null where somebody else names the page
 */
export function useTitle(shown: string | null): void {
  useEffect(() => {
    if (shown !== null) document.title = `${shown.replaceAll('\u00ad', '')} · Mailbox Coach`;
  }, [shown]);
}
