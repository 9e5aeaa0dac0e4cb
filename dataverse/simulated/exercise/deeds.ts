/** What a request did, read from the tenant before and after it. */
import { Approval, RowState } from '../../../domain/choices';
import { isUnderTest } from '../test-run';
import { type Deed, REQUIREMENT } from './deed';
import type { Seen } from './glimpse';

export const DEED_KINDS = [
  'approved',
  'rejected',
  'tested',
  'activated',
  'deactivated',
  'configured',
  'addressChanged',
  'defaults',
  'requirement',
  'people',
  'asked',
  'mended',
  'waited',
  'undone',
  'other',
] as const;

export type DeedKind = (typeof DEED_KINDS)[number];

export interface DoneDeed {
  kind: DeedKind;
  /** Names of the mailboxes that it was done to. */
  mailboxes: readonly string[];
  /** The desk's subject. */
  subject?: string;
}

const SETTINGS = [
  '_emailserverprofile_value',
  'incomingemaildeliverymethod',
  'outgoingemaildeliverymethod',
  'actdeliverymethod',
] as const;

function* kindsOf(was: Seen, is: Seen): Generator<DeedKind> {
  const [before, after] = [was.row, is.row];
  if (before.statecode !== after.statecode)
    yield after.statecode === RowState.Active ? 'activated' : 'deactivated';
  if (before.emailaddress !== after.emailaddress) yield 'addressChanged';
  else if (was.sides.approval !== is.sides.approval) {
    const approves = after.emailrouteraccessapproval === Approval.Approved;
    if (approves && was.sides.approval !== 'approved') yield 'approved';
    if (after.emailrouteraccessapproval === Approval.Rejected) yield 'rejected';
  }
  if (SETTINGS.some((column) => before[column] !== after[column])) yield 'configured';
  if (!isUnderTest(before) && isUnderTest(after)) yield 'tested';
}

/** Bodies of controls are small objects, or nothing. */
function bodyOf(body: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = body === '' ? null : JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null ? (parsed as Readonly<Record<string, unknown>>) : {};
}

function ofControl({ request, after }: Deed): DoneDeed {
  const { path, body } = request;
  if (path.startsWith('/simulator/clock')) return { kind: 'waited', mailboxes: [] };
  if (path.startsWith('/simulator/undo')) return { kind: 'undone', mailboxes: [] };
  if (path.startsWith('/simulator/microsoft365')) return { kind: 'people', mailboxes: [] };
  if (!path.startsWith('/simulator/desk')) return { kind: 'other', mailboxes: [] };
  const { mend, subject, mailbox } = bodyOf(body);
  const name = after.mailboxes.get(String(mailbox).toLowerCase())?.row.name;
  return {
    kind: mend === true ? 'mended' : 'asked',
    mailboxes: name ? [name] : [],
    subject: String(subject),
  };
}

const DEFAULTS = ['defaultemailsettings', '_defaultemailserverprofileid_value'] as const;

/** Several deeds may be one request: Apply Default Email Settings configures and tests. */
export function deedsOf(deed: Deed): readonly DoneDeed[] {
  const { before, after, request } = deed;
  if (request.path.startsWith('/simulator')) {
    return [ofControl(deed)];
  }
  const byKind = new Map<DeedKind, string[]>();
  for (const [id, is] of after.mailboxes) {
    const was = before.mailboxes.get(id);
    if (!was || was.row === is.row) continue;
    for (const kind of kindsOf(was, is)) byKind.set(kind, [...(byKind.get(kind) ?? []), is.row.name]);
  }
  const done: DoneDeed[] = [...byKind].map(([kind, mailboxes]) => ({ kind, mailboxes }));
  const changes = (columns: readonly (keyof typeof before.organization)[]) =>
    columns.some((column) => before.organization[column] !== after.organization[column]);
  if (changes(DEFAULTS)) done.push({ kind: 'defaults', mailboxes: [] });
  if (changes(REQUIREMENT)) done.push({ kind: 'requirement', mailboxes: [] });
  if (done.length === 0 && /systemusers|roles|teams|queues/.test(request.path)) {
    done.push({ kind: 'people', mailboxes: [] });
  }
  return done.length > 0 ? done : [{ kind: 'other', mailboxes: [] }];
}
