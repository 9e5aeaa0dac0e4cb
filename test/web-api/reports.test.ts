/** A few reports through the built command line, as a script pipes them. */
import { execFile } from 'node:child_process';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import reports from '../cases/reports.json';

const Named = v.array(v.object({ id: v.string() }));
const Answer = v.object({
  tenant: v.object({ findings: Named }),
  mailboxes: v.array(v.object({ mailboxid: v.string(), findings: Named })),
});

function piped(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const started = execFile(
      process.execPath,
      ['.output/server/diagnose.js', '-', '--format', 'json'],
      (failure, out) => (failure ? reject(failure) : resolve(out)),
    );
    started.stdin?.end(text);
  });
}

const FEW = ['P02', 'P28', 'P57b', 'L04', 'T11', 'T20', 'T26', 'B13', 'B24', 'B31'];

describe('the command line', () => {
  it.each(reports.filter(({ id }) => FEW.includes(id)).map((report) => [report.id, report] as const))(
    'says first of %s what was expected',
    async (_, { input, mailbox, expectedFirst }) => {
      const answer = v.parse(Answer, JSON.parse(await piped(input.alert ?? JSON.stringify(input.bundle))));
      const row = answer.mailboxes.find(({ mailboxid }) => mailboxid === mailbox);
      const [first] = (row ?? answer.tenant).findings;
      expect(expectedFirst).toContain(first?.id);
    },
  );
});
