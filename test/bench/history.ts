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

const HEADING = '| figure | measured | floor | ratio | aim |\n| --- | --- | --- | --- | --- |';

/** Text as it stands in a cell. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function lineOf({ what, measured, unit, floor, aim = '' }: Figure): string {
  const cells = [
    what,
    quantity(measured, unit),
    floor ? `${quantity(floor.measured, unit)}, ${floor.what}` : '',
    floor ? `${(measured / floor.measured).toFixed(2)}x` : '',
    aim,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function sectionOf({ day, node, cores, subject, figures }: Run): string {
  const groups = Object.entries(figures).map(
    ([name, lines]) => `### ${name}\n\n${HEADING}\n${lines.map(lineOf).join('\n')}\n`,
  );
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
