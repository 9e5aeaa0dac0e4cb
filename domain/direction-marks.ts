/** Characters that turn the text around them to the other direction: what is shown is then not what is there. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const ALL = new RegExp(TURNING, 'g');

const named = (mark: string) => `[U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`;

/** The text as it can be shown to people: in the order of its letters, each mark by its name. */
export const withMarksNamed = (text: string): string =>
  TURNING.test(text) ? text.replace(ALL, named) : text;
