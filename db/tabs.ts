import { object, oneOf, type ShapeValue, text } from '../domain/shapes';

const NEWS = object(
  { what: oneOf(['checklist', 'settings', 'tenant', 'pointer', 'place', 'whereabouts', 'orgs', 'reading']) },
  { about: text },
);

/**
 * What another tab has stored or shows: reading again gives what is true now. `about` names the
 * organization, the step that the guide points at, or the place that a practice page shows; a panel asks
 * for the latter by `whereabouts`. `reading` names the origin of a live organization that was just read.
 */
export type TabNews = ShapeValue<typeof NEWS>;

/** The channel of all pages and workers of the product. */
export const CHANNEL = 'mailbox-coach';

/** Keeps open tabs in step. A tab does not hear what it announces itself. */
export interface TabChannel {
  announce(what: TabNews['what'], about?: string): void;
  /** Calls back for every announcement of another tab until the function given back is called. */
  listen(callback: (news: TabNews) => void): () => void;
  close(): void;
}

export function createTabChannel(name: string): TabChannel {
  const channel = new BroadcastChannel(name);
  return {
    announce: (what, about) => channel.postMessage(about === undefined ? { what } : { what, about }),

    listen(callback) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        // A tab of another version may speak of things that this one does not know.
        const news = NEWS(data);
        if (news) callback(news);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },

    close: () => channel.close(),
  };
}
