// Bundles and runs the script of the same name, since Node 20 runs no TypeScript by itself.
import { build } from 'vite';

const outDir = '../.output/confusion-table';
const root = import.meta.dirname;
await build({
  configFile: false,
  logLevel: 'warn',
  root,
  build: { ssr: 'confusion-table.ts', target: 'node20', outDir, emptyOutDir: true },
});
await import(new URL(`${outDir}/confusion-table.js`, import.meta.url).href);
