/** Compiles the machines at build: what they answer is data, and neither a worker nor a server carries XState. */
import { type Plugin, runnerImport } from 'vite';

const COMPILED = /\/machines\/\w+\.moves\.ts$/;

const known = new Map<string, Promise<string>>();

async function codeOf(file: string): Promise<string> {
  const { module } = await runnerImport<{ moves: unknown }>(file, { configFile: false, logLevel: 'warn' });
  return `export const moves = ${JSON.stringify(module.moves)};`;
}

/** Puts the value of each `*.moves.ts` in its place. */
export function compiledMachines(): Plugin {
  return {
    name: 'compiled-machines',
    enforce: 'pre',
    load(id) {
      if (!COMPILED.test(id)) return null;
      const before = known.get(id);
      if (before) return before;
      const code = codeOf(id);
      known.set(id, code);
      return code;
    },
  };
}
