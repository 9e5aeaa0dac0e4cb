import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with the one line that continuous integration reads. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
      }
      failed += module.errors().length;
    }
    process.stdout.write(`tests: ${passed} passed, ${failed} failed\n`);
  }
}
