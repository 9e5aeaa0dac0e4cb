import { parseArgs } from 'node:util';
import { DEFAULT_SCENARIO, findScenario, scenarios } from '../catalog/scenarios';
import type { Scenario } from '../domain/scenario';

export const DEFAULT_PORT = 4365;

export const USAGE = `Usage: npm start -- [--port N] [--scenario ID] [--no-open]

  --port N        port on this machine, ${DEFAULT_PORT} unless told
  --scenario ID   one of: ${scenarios.map(({ id }) => id).join(', ')}
  --no-open       do not open a browser`;

export interface Options {
  port: number;
  scenario: Scenario;
  open: boolean;
}

/** A command line that cannot be followed; the message says what is wrong with it. */
export class UsageError extends Error {}

/** @throws UsageError */
export function parseOptions(args: readonly string[]): Options {
  let values: { port?: string; scenario?: string; 'no-open'?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, scenario: { type: 'string' }, 'no-open': { type: 'boolean' } },
    }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`"${values.port}" is no port: give a whole number from 0 to 65535.`);
  }
  const id = values.scenario ?? DEFAULT_SCENARIO;
  const scenario = findScenario(id);
  if (!scenario) throw new UsageError(`There is no scenario "${id}".`);
  return { port, scenario, open: !values['no-open'] };
}
