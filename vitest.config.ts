import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { compiledMachines } from './machines/compiled-plugin.ts';

/** Crash and load: small beside the other tests of the browser, and a project of its own in `npm run soak`. */
const CRASHES = 'test/soak/**/*.test.ts';
const soaking = process.env.SOAK !== undefined;

const browserTests = {
  environment: 'node',
  globalSetup: ['test/e2e/support/browsers.ts'],
  hookTimeout: 120_000,
  // Each has a browser of its own.
  maxConcurrency: 2,
};

export default defineConfig({
  plugins: [compiledMachines(), preact({ devToolsEnabled: false })],
  test: {
    // All of two cores: the tests are what the machine is for just then.
    maxWorkers: 2,
    reporters: ['default', './test/support/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/soak/**', 'test/web-api/**'],
          environment: 'node',
          setupFiles: ['test/support/seed.ts'],
          // One file after the other finds the modules that it shares with the former; none of them keeps anything.
          isolate: false,
          testTimeout: soaking ? 3_600_000 : 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          // Pages without a browser: those tests that need a document.
          name: 'pages',
          include: ['test/**/*.test.tsx'],
          environment: 'happy-dom',
          // What is waited for tells itself what did not come, before this does.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'web-api',
          include: ['test/web-api/**/*.test.ts'],
          environment: 'node',
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...browserTests,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', ...(soaking ? [] : [CRASHES])],
          testTimeout: 120_000,
          // After the others: a browser that has to share two cores with them answers late. Two browsers mostly wait.
          sequence: { groupOrder: 1 },
        },
      },
      ...(soaking
        ? [
            {
              extends: true as const,
              test: {
                ...browserTests,
                name: 'soak',
                include: [CRASHES],
                testTimeout: 3_600_000,
                // What is measured has the machine to itself.
                fileParallelism: false,
                sequence: { groupOrder: 2 },
              },
            },
          ]
        : []),
    ],
  },
});
