/** A document that a statement of the product rests on. `where` is a site and path, or a repository and path. */
export interface Source {
  title: string;
  /** The language of the title and the page, where that is not English. */
  language?: 'sl';
  where: string;
  /** The page's own date; null where the page carries none. */
  date: string | null;
  /** Where the page is read, as far as that follows from `where`. */
  url?: string;
}
