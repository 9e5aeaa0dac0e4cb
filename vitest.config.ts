import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { compiledMachines } from './machines/compiled-plugin.ts';

export default defineConfig({
  plugins: [compiledMachines(), preact({ devToolsEnabled: false })],
  test: {
    reporters: ['default', './test/support/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/web-api/**'],
          environment: 'happy-dom',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'web-api',
          include: ['test/web-api/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/e2e/support/chromium.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // After the others: a browser that has to share two cores with them answers late.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
