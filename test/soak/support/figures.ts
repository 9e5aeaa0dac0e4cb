import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromiumPath } from '../../e2e/support/chromium';
import { soaking } from '../../support/scale';
import { SEED } from './random';

const FOLDER = resolve('.output/soak');

/** A line of docs/reliability.md: what was counted or measured, and what came of it. */
export type Figures = Readonly<Record<string, string | number>>;

/** Keeps what a scenario counted for docs/reliability.md; only a soak is worth keeping. */
export function keepFigures(scenario: string, figures: readonly Figures[]): void {
  if (!soaking) return;
  mkdirSync(FOLDER, { recursive: true });
  const minutes = process.env.SOAK_MINUTES;
  const about = {
    seed: SEED,
    on: new Date().toISOString().slice(0, 10),
    browser: execFileSync(chromiumPath(), ['--version'], { encoding: 'utf8' }).trim().split(' ', 2).join(' '),
    node: process.versions.node,
    command: `SEED=${SEED}${minutes ? ` SOAK_MINUTES=${minutes}` : ''} npm run soak -- --project soak ${scenario}`,
  };
  writeFileSync(`${FOLDER}/${scenario}.json`, JSON.stringify({ ...about, figures }, null, 2));
}
