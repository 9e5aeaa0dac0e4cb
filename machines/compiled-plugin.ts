/**
 * Compiles the machines, the labels of each language, and lists of columns at build: what they answer is data, and
 * neither a worker nor a server carries XState, nor a page the whole glossary or what each column is for.
 */
import { type Plugin, runnerImport } from 'vite';

const COMPILED = /\/(?:machines\/\w+\.moves|catalog\/labels\/\w\w|domain\/column-lists)\.ts$/;

const known = new Map<string, Promise<string>>();

async function codeOf(file: string): Promise<string> {
  const { module } = await runnerImport<object>(file, { configFile: false, logLevel: 'warn' });
  return Object.entries(module)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** Puts the values of such files in the place of their code. */
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
