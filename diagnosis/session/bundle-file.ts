/** What the diagnosis reads, as a file: whole, or with nobody to be recognized in it. */
import type { TenantSnapshot } from '../../domain/snapshot';
import { bundleOf } from '../../sources/bundle';
import { Hiding, pseudonymousSnapshot } from '../reports/pseudonymous-snapshot';
import { fileName, type WrittenReport } from './exports';
import { inParts, type Work } from './work';

/** Texts are what takes long: they are worked out in parts, and stand ready when everything is put together. */
async function hidden(snapshot: TenantSnapshot, work: Work): Promise<TenantSnapshot> {
  const { mailboxes = [], alerts = [] } = snapshot;
  const hiding = new Hiding(snapshot);
  await work.pause();
  await inParts(mailboxes, 'writing', work, (row) => hiding.rows('mailboxes', [row]));
  await inParts(alerts, 'writing', work, (row) => hiding.rows('tracelogs', [row]));
  return pseudonymousSnapshot(snapshot, hiding);
}

export async function writeBundle(
  snapshot: TenantSnapshot,
  pseudonyms: boolean,
  work: Work,
): Promise<WrittenReport> {
  await work.pause();
  const shown = pseudonyms ? await hidden(snapshot, work) : snapshot;
  work.signal.throwIfAborted();
  return {
    file: fileName({ answer: { at: shown.readOn }, name: shown.name ?? '' }, 'bundle', 'json'),
    type: 'application/json',
    content: JSON.stringify(bundleOf(shown)),
  };
}
