/** What the page of a tenant shows, as its address has it: the way back leads where one was. */
import { findings } from '../catalog/findings';
import { type CountedAs, isCauseless } from '../diagnosis/counted-as';
import { CHANGES, type Change } from '../diagnosis/session/comparison';
import { EVERY_MAILBOX, type MailboxFilter } from '../diagnosis/session/listing';
import { DIRECTIONS, STANDING_STATES } from '../domain/lifecycle';
import type { Guid } from '../domain/rows';

export interface DiagnosisPlace extends MailboxFilter {
  /** What changed since the earlier reading, all of it or one kind; null for the list of mailboxes. */
  changes: Change | 'all' | null;
  mailbox: Guid | null;
}

export const FIRST_PLACE: DiagnosisPlace = { ...EVERY_MAILBOX, changes: null, mailbox: null };

const isCause = (text: string): text is CountedAs => isCauseless(text) || Object.hasOwn(findings, text);

const oneOf = <Option extends string>(options: readonly Option[], text: string | null): Option | null =>
  options.find((option) => option === text) ?? null;

/** Parts that make no sense are left out. */
export function parseDiagnosisPlace(hash: string): DiagnosisPlace {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const cause = parts.get('cause');
  return {
    cause: cause && isCause(cause) ? cause : null,
    state: oneOf(STANDING_STATES, parts.get('state')),
    direction: oneOf(DIRECTIONS, parts.get('direction')),
    text: parts.get('find') ?? '',
    changes: oneOf(['all', ...CHANGES], parts.get('changes')),
    mailbox: parts.get('mailbox') || null,
  };
}

export function formatDiagnosisPlace(place: DiagnosisPlace): string {
  const { cause, state, direction, text, changes, mailbox } = place;
  const parts = new URLSearchParams();
  const named = { cause, state, direction, find: text, changes, mailbox };
  for (const [name, value] of Object.entries(named)) if (value) parts.set(name, value);
  return `#${parts}`;
}
