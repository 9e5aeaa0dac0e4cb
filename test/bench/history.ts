/** Figures that were kept, in `docs/benchmarks.md`: the newest first, each with its floor from the same run. */
import { type Figure, quantity } from './report';

export interface Run {
  /** The day, as 2026-11-30. */
  day: string;
  node: string;
  cores: number;
  /** The subject of the commit that was measured. */
  subject: string;
  /** By group. */
  figures: Readonly<Record<string, readonly Figure[]>>;
}

const HEADING = ['figure', 'measured', 'floor', 'ratio', 'aim'];

/** Text as it stands in a cell. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const cellsOf = ({ what, measured, unit, floor, aim = '' }: Figure): string[] =>
  [
    what,
    quantity(measured, unit),
    floor ? `${quantity(floor.measured, unit)}, ${floor.what}` : '',
    floor ? `${(measured / floor.measured).toFixed(2)}x` : '',
    aim,
  ].map(cell);

/** A table as the formatter of the house writes it. */
function tableOf(figures: readonly Figure[]): string {
  const rows = [HEADING, ...figures.map(cellsOf)];
  const widths = HEADING.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [heading, ...lines] = rows.map((row) =>
    row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | '),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join(' | ');
  return [heading, rule, ...lines].map((line) => `| ${line} |\n`).join('');
}

function sectionOf({ day, node, cores, subject, figures }: Run): string {
  const groups = Object.entries(figures).map(([name, lines]) => `### ${name}\n\n${tableOf(lines)}`);
  return `## ${day}: ${cell(subject)}\n\nNode ${node}, ${cores} cores\n\n${groups.join('\n')}`;
}

/** The history with one more run, before all others. */
export function withRun(history: string, run: Run): string {
  const first = history.indexOf('\n## ');
  const [intro, earlier] =
    first === -1 ? [history, ''] : [history.slice(0, first + 1), history.slice(first + 1)];
  return [intro.trimEnd(), sectionOf(run).trimEnd(), earlier.trimEnd()]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
