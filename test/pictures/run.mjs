// Bundles and runs the script that takes the pictures, since Node 20 runs no TypeScript by itself.
import { build } from 'vite';

const outDir = '../../.output/taking-pictures';
await build({
  configFile: false,
  logLevel: 'warn',
  root: import.meta.dirname,
  build: { ssr: 'main.ts', target: 'node20', outDir, emptyOutDir: true },
});
await import(new URL(`${outDir}/main.js`, import.meta.url).href);
