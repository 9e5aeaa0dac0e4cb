import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { compiledMachines } from '../../machines/compiled-plugin.ts';
import { bundledPackages } from '../../store/bundled-packages.ts';

const page = (name: string) => resolve(import.meta.dirname, `${name}.html`);

/** The pages of `npm start`: the practice client with the panel docked beside it, and the diagnosis of a tenant. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [compiledMachines(), preact({ devToolsEnabled: false }), bundledPackages('localPage')],
  worker: { format: 'es', plugins: () => [compiledMachines(), bundledPackages('localPage')] },
  build: {
    outDir: '../../.output/page',
    emptyOutDir: true,
    rolldownOptions: {
      input: [
        ...['index', 'diagnosis', 'training', 'permissions', 'components'].map(page),
        // Of a class alone.
        ...['class', 'join', 'seat', 'watch'].map(page),
      ],
    },
  },
});
