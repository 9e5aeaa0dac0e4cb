/** A report as one page that stands by itself: to send, to keep with a ticket, to print. */
import { LANGUAGES } from '../../domain/languages';
import { escapeMarkup } from '../../domain/markup';
import { STYLE } from './html-style';
import {
  type Block,
  isLinkable,
  oneLine,
  partsOf,
  type Report,
  type ReportPart,
  type ReportText,
  type Section,
} from './report';

/** As `oneLine`, but spaces at the ends stay: they are between a part and the next one. */
const spaced = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${escapeMarkup(oneLine(text))}${/\S\s$/.test(text) ? ' ' : ''}`;

function partHtml(part: ReportPart): string {
  if (typeof part === 'string') return spaced(part);
  if ('code' in part) return `<code>${escapeMarkup(oneLine(part.code))}</code>`;
  const text = escapeMarkup(oneLine(part.text));
  return isLinkable(part.href)
    ? `<a href="${escapeMarkup(part.href)}" target="_blank" rel="noreferrer" lang="en">${text}</a>`
    : text;
}

const line = (text: ReportText): string => partsOf(text).map(partHtml).join('').trim();

const each = <Item>(items: readonly Item[], html: (item: Item) => string): string =>
  items.map(html).join('\n');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${line(block.text)}</p>`;
    case 'pairs':
      return `<dl>\n${each(block.rows, ([label, value]) => `<dt>${line(label)}</dt><dd>${line(value)}</dd>`)}\n</dl>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${each(block.items, (item) => `<li>${line(item)}</li>`)}\n</${tag}>`;
    }
    case 'table': {
      const head = each(block.head, (cell) => `<th scope="col">${line(cell)}</th>`);
      const rows = each(
        block.rows,
        (cells) => `<tr>${cells.map((cell) => `<td>${line(cell)}</td>`).join('')}</tr>`,
      );
      return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
    }
  }
}

function sectionHtml({ heading, blocks, sections = [] }: Section, level: number): string {
  return [
    '<section>',
    `<h${level}>${line(heading)}</h${level}>`,
    ...blocks.map(blockHtml),
    ...sections.map((section) => sectionHtml(section, level + 1)),
    '</section>',
  ].join('\n');
}

export function toHtml({ language, heading, blocks, sections = [] }: Report): string {
  const title = line(heading);
  return `<!DOCTYPE html>
<html lang="${LANGUAGES[language].tag}">
<head>
<meta charset="utf-8">
<meta name="generator" content="Mailbox Coach">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${each(blocks, blockHtml)}
${each(sections, (section) => sectionHtml(section, 2))}
</main>
</body>
</html>
`;
}
