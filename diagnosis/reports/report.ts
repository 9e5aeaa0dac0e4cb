/** A report before it is written: what Markdown and HTML have in common. */
import type { Language } from '../../domain/languages';

/** Literal text of the product or of a command. */
export interface Code {
  code: string;
}

/** Text that leads to a page, to be followed or not. */
export interface Link {
  text: string;
  href: string;
}

export type ReportPart = string | Code | Link;

/** A line of text: our own sentences, names from outside, and literal parts. All of it is text, never markup. */
export type ReportText = string | readonly ReportPart[];

export type Block =
  | { kind: 'paragraph'; text: ReportText }
  | { kind: 'pairs'; rows: readonly Pair[] }
  | { kind: 'list'; ordered: boolean; items: readonly ReportText[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly ReportText[])[] };

export type Pair = readonly [label: string, value: ReportText];

export interface Section {
  heading: ReportText;
  blocks: readonly Block[];
  sections?: readonly Section[];
}

export interface Report extends Section {
  language: Language;
  heading: string;
}

export const code = (text: string): Code => ({ code: text });

/** Literal parts with commas between them. */
export const codes = (texts: readonly string[]): ReportText =>
  texts.flatMap((text, index) => (index === 0 ? [code(text)] : [', ', code(text)]));

export const paragraph = (text: ReportText): Block => ({ kind: 'paragraph', text });
export const pairs = (rows: readonly Pair[]): Block => ({ kind: 'pairs', rows });
export const list = (items: readonly ReportText[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items,
});
export const table = (head: readonly string[], rows: readonly (readonly ReportText[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});

/**
 * Text on one line. What comes from outside may hold line breaks, controls, and marks that turn the direction
 * of writing round, so that something else is seen than is there.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

export const partsOf = (text: ReportText): readonly ReportPart[] =>
  typeof text === 'string' ? [text] : text;

/** An address that can stand in a report as a link: whatever else it is, it cannot end the link or be a script. */
export const isLinkable = (href: string): boolean => /^https:\/\/[\w./-]+$/.test(href);
