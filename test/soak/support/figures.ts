import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { soaking } from '../../support/scale';
import { SEED } from './random';

const FOLDER = resolve('.output/soak');

/** A line of docs/reliability.md: what was counted or measured, and what came of it. */
export type Figures = Readonly<Record<string, string | number>>;

/** Keeps what a scenario counted for docs/reliability.md; only a soak is worth keeping. */
export function keepFigures(scenario: string, figures: readonly Figures[]): void {
  if (!soaking) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${scenario}.json`, JSON.stringify({ scenario, seed: SEED, figures }, null, 2));
}
