import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The page of `npm start`: the practice client with the panel docked beside it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ devToolsEnabled: false })],
  build: { outDir: '../../.output/page', emptyOutDir: true },
});
