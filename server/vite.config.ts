import { defineConfig } from 'vite';

/** The local server as one plain Node module: Node 20 does not run TypeScript by itself. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    ssr: 'main.ts',
    target: 'node20',
    outDir: '../.output/server',
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'main.js' } },
  },
});
