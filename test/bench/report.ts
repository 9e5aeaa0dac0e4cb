/** One line of the bench. The floor was measured in the same run, so that their ratio outlives the machine. */
export interface Figure {
  what: string;
  measured: number;
  unit: 'ms' | 'ns' | 'kB';
  floor?: { what: string; measured: number };
  /** As it is printed, for example `<= 1.3x`. Nothing fails where it is missed. */
  aim?: string;
}

/** The figures of one group, one a line, in columns. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map(cellsOf);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd())
    .join('\n');
}

function cellsOf({ what, measured, unit, floor, aim }: Figure): string[] {
  return [
    what,
    quantity(measured, unit),
    floor ? `floor ${quantity(floor.measured, unit)} (${floor.what})` : '',
    floor ? `${(measured / floor.measured).toFixed(2)}x` : '',
    aim ? `aim ${aim}` : '',
  ];
}

/** 100000 as 100,000. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}

/** A number with its unit, as figures are told. */
export function quantity(number: number, unit: Figure['unit']): string {
  return `${number.toFixed(number < 10 ? 2 : 1)} ${unit}`;
}
