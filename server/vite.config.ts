import { defineConfig } from 'vite';
import { compiledMachines } from '../machines/compiled-plugin.ts';

/** The local server and the command line as plain Node modules: Node 20 does not run TypeScript by itself. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [compiledMachines()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: '../.output/server',
    emptyOutDir: true,
    rollupOptions: {
      input: ['main.ts', 'diagnose.ts', 'check-scenario.ts', 'open-extension.ts'].map(
        (file) => `${import.meta.dirname}/${file}`,
      ),
      output: { entryFileNames: '[name].js' },
    },
  },
});
