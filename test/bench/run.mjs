// Bundles the bench, since Node 20 runs no TypeScript by itself, and runs it. Arguments name groups; `--keep` keeps what
// was measured.
import { build } from 'vite';

const shared = { configFile: false, logLevel: 'warn', root: import.meta.dirname };
const outDir = '../../.output/bench';

await build({ ...shared, build: { ssr: 'main.ts', target: 'node20', outDir, emptyOutDir: true } });
await build({
  ...shared,
  build: {
    lib: { entry: 'storage.bench-page.ts', formats: ['es'], fileName: 'storage' },
    outDir: `${outDir}/page`,
    emptyOutDir: true,
  },
});
await import(new URL(`${outDir}/main.js`, import.meta.url).href);
