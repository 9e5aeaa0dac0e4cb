import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { compiledMachines } from '../../machines/compiled-plugin.ts';
import { bundledPackages } from '../../store/bundled-packages.ts';

/** Whoever makes a package fetches what is listed here. */
function listing(): Plugin {
  return {
    name: 'listing',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).toSorted();
      this.emitFile({ type: 'asset', fileName: 'files.json', source: JSON.stringify({ files }) });
    },
  };
}

/**
 * The page that packages for learning systems are made of: practice client, tenant and its owner in one, under any
 * address. It lies among the files of the local page, after whose build it is built, and of the extension.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: {
    alias: [{ find: /^.*\/catalog\/packs$/, replacement: join(import.meta.dirname, 'no-packs.ts') }],
  },
  plugins: [
    compiledMachines(),
    preact({ devToolsEnabled: false }),
    bundledPackages('packagePage'),
    listing(),
  ],
  build: {
    outDir: '../../.output/page/package',
    emptyOutDir: true,
    // A learning system may serve a page of another origin in a frame: no part of it is asked for in advance.
    modulePreload: false,
    // All of it is needed at once, and lies beside the page.
    chunkSizeWarningLimit: 1_000,
  },
});
