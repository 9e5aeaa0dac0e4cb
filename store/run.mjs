// Bundles the script that makes the packages, since Node 20 runs no TypeScript by itself, and runs it.
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  root: import.meta.dirname,
  build: { ssr: 'package.ts', target: 'node20', outDir: '../.output/packaging', emptyOutDir: true },
});
await import(new URL('../.output/packaging/package.js', import.meta.url).href);
