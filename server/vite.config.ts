import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { compiledMachines } from '../machines/compiled-plugin.ts';
import { bundledPackages } from '../store/bundled-packages.ts';

const PROGRAMS = ['main.ts', 'diagnose.ts', 'check-scenario.ts'];

/**
 * The local server and the command line as plain Node modules: Node 20 does not run TypeScript by itself. With `--mode
 * standalone` they need no package beside them, for whoever installs them without the sources.
 */
export default defineConfig(({ mode }) => {
  const isStandalone = mode === 'standalone';
  const files = isStandalone ? PROGRAMS : [...PROGRAMS, 'open-extension.ts'];
  return {
    root: import.meta.dirname,
    plugins: [compiledMachines(), bundledPackages('server')],
    // What a mode is called changes nothing else.
    mode: 'production',
    ssr: { noExternal: isStandalone ? true : [] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: isStandalone ? '../.output/npm/server' : '../.output/server',
      emptyOutDir: true,
      rollupOptions: {
        input: files.map((file) => resolve(import.meta.dirname, file)),
        output: { entryFileNames: '[name].js' },
      },
    },
  };
});
