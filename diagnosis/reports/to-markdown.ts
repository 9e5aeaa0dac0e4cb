/** A report as Markdown with tables, as tickets, wikis and repositories read it. */
import {
  type Block,
  type Code,
  isLinkable,
  oneLine,
  partsOf,
  type Report,
  type ReportPart,
  type ReportText,
  type Section,
} from './report';

/** What would begin a heading, a list or a quotation at the start of a line. */
const atStart = (text: string): string => text.replace(/^([#+=-])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');

/**
 * Text with everything that Markdown gives a meaning taken literally, and no more: the source is read as well,
 * and commands are copied out of it. An underscore within a word and a lone ampersand mean nothing.
 */
function literal(text: string, inCell: boolean): string {
  return text
    .replace(inCell ? /[\\`*[\]<>~|]/g : /[\\`*[\]<>~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

function codeSpan({ code }: Code, inCell: boolean): string {
  const text = oneLine(code);
  if (text === '') return '';
  // Readers disagree about a pipe within code within a cell; as text they all take it alike.
  if (inCell && text.includes('|')) return literal(text, true);
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

/** Spaces at the ends of a part are between it and the next one, so they stay. */
function spaced(text: string, inCell: boolean): string {
  const [, before = '', after = ''] = /^(\s?).*?(\s?)$/s.exec(text) ?? [];
  return `${before && ' '}${literal(oneLine(text), inCell)}${after && ' '}`;
}

function partMarkdown(part: ReportPart, inCell: boolean): string {
  if (typeof part === 'string') return spaced(part, inCell);
  if ('code' in part) return codeSpan(part, inCell);
  const text = literal(oneLine(part.text), inCell);
  return isLinkable(part.href) ? `[${text}](${part.href})` : text;
}

function inline(text: ReportText, inCell = false): string {
  return partsOf(text)
    .map((part) => partMarkdown(part, inCell))
    .join('')
    .trim();
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [atStart(inline(block.text))];
    case 'pairs':
      return block.rows.map(([label, value]) => `- **${inline(label)}:** ${inline(value)}`);
    case 'list':
      return block.items.map(
        (item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${atStart(inline(item))}`,
      );
    case 'table':
      return [
        row(block.head.map((cell) => inline(cell, true))),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map((cell) => inline(cell, true)))),
      ];
  }
}

function* sectionBlocks({ heading, blocks, sections = [] }: Section, level: number): Generator<string> {
  // Marks at the end would close the heading and vanish.
  yield `${'#'.repeat(level)} ${inline(heading).replace(/#+$/, '\\$&')}`;
  for (const block of blocks) yield blockLines(block).join('\n');
  for (const section of sections) yield* sectionBlocks(section, level + 1);
}

export function toMarkdown(report: Report): string {
  return `${[...sectionBlocks(report, 1)].join('\n\n')}\n`;
}
