import { parseArgs } from 'node:util';
import { DEFAULT_SCENARIO, findScenario, scenarios } from '../catalog/scenarios';
import type { Scenario } from '../domain/scenario';
import { calledAs } from './called-as';
import { CLASS_FLAGS, CLASS_USAGE, type ClassOptions, classOptionsOf } from './class/class-options';
import { UsageError } from './usage-error';

export const DEFAULT_PORT = 4365;

export const USAGE = `Usage: ${calledAs('serve')} [--port N] [--scenario ID] [--data FOLDER [--recover]] [--components] [--no-open]
       ${calledAs('serve')} --class [--host ADDRESS] [--seats N] [--data FOLDER] …

  --port N        port on this machine, ${DEFAULT_PORT} unless told
  --scenario ID   of a fresh tenant; one of: ${scenarios.map(({ id }) => id).join(', ')}
  --data FOLDER   keep the tenant in this folder and go on from it the next time
  --recover       go on from the last good state of a damaged folder; the damaged files are kept in it
  --components    open the page of all components in all states, for people who carry on the work
  --no-open       do not open a browser

${CLASS_USAGE}`;

export interface Options {
  port: number;
  scenario: Scenario;
  /** Folder that keeps the tenant; null for one that lives as long as the server. */
  data: string | null;
  recover: boolean;
  open: boolean;
  /** The page to open, in place of the practice client. */
  page: string;
  /** A class with a tenant for each seat, in place of the one tenant; null where there is none. */
  class: ClassOptions | null;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        scenario: { type: 'string' },
        data: { type: 'string' },
        recover: { type: 'boolean' },
        components: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        ...CLASS_FLAGS,
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError */
export function parseOptions(args: readonly string[]): Options {
  const values = readArguments(args);
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`"${values.port}" is no port: give a whole number from 0 to 65535.`);
  }
  const id = values.scenario ?? DEFAULT_SCENARIO;
  const scenario = findScenario(id);
  if (!scenario) throw new UsageError(`There is no scenario "${id}".`);
  if (values.data === '') throw new UsageError('--data needs a folder.');
  if (values.recover && values.data === undefined) {
    throw new UsageError('--recover goes with --data FOLDER: it says which folder to recover.');
  }
  return {
    port,
    scenario,
    data: values.data ?? null,
    recover: values.recover ?? false,
    open: !values['no-open'],
    page: values.components ? 'components.html' : '',
    class: classOptionsOf(values),
  };
}
