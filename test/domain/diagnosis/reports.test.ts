/** Reports of people who do this job: the alert or the bundle, and what somebody who knows the job says of it first. */
import { describe, expect, it } from 'vitest';
import { findings } from '../../../catalog/findings';
import { diagnose } from '../../../domain/diagnosis/diagnosis';
import type { Certainty } from '../../../domain/diagnosis/rule';
import type { FindingId } from '../../../domain/finding-ids';
import { readImport } from '../../../sources/import';
import reports from '../../cases/reports.json';

interface Report {
  id: string;
  input: { alert?: string; bundle?: unknown };
  mailbox?: string;
  expectedFirst: string[];
  kind?: string;
  note: string;
}

interface Said {
  id: FindingId;
  certainty: Certainty;
}

async function answerTo({ input, mailbox }: Report): Promise<{ state: string; found: readonly Said[] }> {
  const bytes = new TextEncoder().encode(input.alert ?? JSON.stringify(input.bundle));
  const { snapshot } = await readImport({ name: 'x', bytes }, { at: '2026-11-29T12:00:00Z' });
  const diagnosis = diagnose(snapshot, snapshot.readOn, findings);
  if (!input.bundle) return { state: 'none', found: diagnosis.tenant };
  const row = snapshot.mailboxes?.find(({ mailboxid }) => mailboxid === mailbox);
  if (!row) throw new Error('The bundle has no such mailbox');
  return diagnosis.verdict(row);
}

/** Texts of a 403 cannot tell its causes apart. */
const family = (id: string) => (id.startsWith('ews-') ? 'ews' : id);

describe('a report', () => {
  it.each((reports as Report[]).map((report) => [report.id, report.note, report] as const))(
    '%s: %s',
    async (_id, _note, report) => {
      const { state, found } = await answerTo(report);
      const [first] = found;
      if (report.expectedFirst.length > 0) {
        expect(report.expectedFirst.map(family)).toContain(family(first?.id ?? 'nothing'));
      } else {
        const certain = found.filter(
          ({ id, certainty }) => certainty === 'certain' && findings[id].is === 'cause',
        );
        expect(certain).toEqual([]);
      }
      if (report.kind === 'harmless') {
        expect(['temporary', 'item', 'information']).toContain(first && findings[first.id].is);
      }
      if (report.kind === 'healthy' || report.kind === 'mentioned') expect(state).toBe('enabled');
      if (report.kind === 'healthy')
        expect(found.filter(({ certainty }) => certainty === 'certain')).toEqual([]);
      if (report.kind === 'mentioned') expect(found.length).toBeGreaterThan(0);
    },
  );
});
