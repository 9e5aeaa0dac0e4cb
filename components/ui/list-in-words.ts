/** Things one after another, as the language joins them. */
export const listInWords = (things: readonly string[], tag: string): string =>
  new Intl.ListFormat(tag, { type: 'conjunction' }).format(things);
