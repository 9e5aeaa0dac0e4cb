import { findings } from '../../catalog/findings';
import { diagnose } from '../../domain/diagnosis/diagnosis';
import type { TenantFinding } from '../../domain/diagnosis/tenant-findings';
import { readImport } from '../../sources/import';

/** What the diagnosis says of a text that somebody pasted, read as any file is. */
export async function saidOf(text: string): Promise<readonly TenantFinding[]> {
  const bytes = new TextEncoder().encode(text);
  const { snapshot } = await readImport({ name: 'x', bytes }, { at: '2026-11-29T12:00:00Z' });
  return diagnose(snapshot, snapshot.readOn, findings).tenant;
}
