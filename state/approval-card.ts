import { procedure } from '../catalog/procedure';
import { type TermId, terms } from '../catalog/terms';
import type { Term } from '../catalog/terms/term';
import { LANGUAGES, type Language } from '../domain/languages';
import { escapeMarkup } from '../domain/markup';
import type { MailboxRow } from '../domain/rows';
import type { Words } from '../locales';

/** A request to approve mailboxes, ready to be written down in any form. */
export interface ApprovalCard {
  title: string;
  greeting: string;
  request: string;
  place: string;
  steps: readonly string[];
  list: string;
  mailboxes: readonly { name: string; address: string }[];
  after: string;
}

export interface CardRequest {
  /** Name of the person who can approve. */
  to: string;
  /** Whether they are known to be able to; otherwise the card asks it, and says who else could. */
  certain: boolean;
  organization: string;
  mailboxes: readonly MailboxRow[];
  /** The client that the place is described for. */
  client: 'legacy' | 'current';
  /** In the language of whoever gets it. */
  words: Words<'oracle'>;
}

/** The place of the approval step, in English and, where the reader's language differs, in it beside. */
function placeOf(client: CardRequest['client'], language: Language): string {
  const step = procedure.flatMap(({ steps }) => steps).find(({ id }) => id === 'mailboxes.approve');
  const path: readonly TermId[] = step?.where[client]?.path ?? [];
  const labels = path.map((id): Term => terms[id]);
  const english = labels.map(({ en }) => en).join(' › ');
  if (LANGUAGES[language].labels === 'en') return english;
  const local = labels.map(({ en, sl, slMisleads }) => slMisleads ?? sl ?? en).join(' › ');
  return local === english ? english : `${local} (${english})`;
}

export function approvalCard({
  to,
  certain,
  organization,
  mailboxes,
  client,
  words,
}: CardRequest): ApprovalCard {
  return {
    title: words.say('card.title'),
    greeting: words.say('card.greeting', { name: to }),
    request: words.say(certain ? 'card.request' : 'card.requestUnsure', {
      count: mailboxes.length,
      organization,
    }),
    place: words.say('card.place', { place: placeOf(client, words.language) }),
    steps: words.texts.card.steps,
    list: words.say('card.list'),
    mailboxes: mailboxes.map(({ name, emailaddress, mailboxid }) => ({
      name: name ?? mailboxid,
      address: emailaddress ?? words.say('card.noAddress'),
    })),
    after: words.say('card.after'),
  };
}

/** Names and addresses are text from outside: what Markdown would take for its own is escaped. */
const inMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>()#+\-!|~]/g, '\\$&').replace(/\s+/g, ' ');

export function cardAsMarkdown(card: ApprovalCard): string {
  return [
    `# ${card.title}`,
    '',
    inMarkdown(card.greeting),
    '',
    inMarkdown(card.request),
    '',
    card.place,
    '',
    ...card.steps.map((step, index) => `${index + 1}. ${step}`),
    '',
    `## ${card.list}`,
    '',
    ...card.mailboxes.map(({ name, address }) => `- ${inMarkdown(name)} · ${inMarkdown(address)}`),
    '',
    card.after,
    '',
  ].join('\n');
}

export function cardAsHtml(card: ApprovalCard): string {
  const list = (tag: 'ol' | 'ul', items: readonly string[]) =>
    `<${tag}>${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</${tag}>`;
  return [
    `<h1>${escapeMarkup(card.title)}</h1>`,
    ...[card.greeting, card.request, card.place].map((text) => `<p>${escapeMarkup(text)}</p>`),
    list('ol', card.steps),
    `<h2>${escapeMarkup(card.list)}</h2>`,
    list(
      'ul',
      card.mailboxes.map(({ name, address }) => `${name} · ${address}`),
    ),
    `<p>${escapeMarkup(card.after)}</p>`,
  ].join('\n');
}

export function cardAsText(card: ApprovalCard): string {
  return [
    card.greeting,
    '',
    card.request,
    '',
    card.place,
    ...card.steps.map((step, index) => `${index + 1}. ${step}`),
    '',
    `${card.list}:`,
    ...card.mailboxes.map(({ name, address }) => `- ${name.replace(/\s+/g, ' ')} <${address}>`),
    '',
    card.after,
  ].join('\n');
}

/** Mail programs cut longer addresses off; a longer text is to be copied. */
const LONGEST_MAILTO = 1800;

/** Opens a mail with the card in it; null where it would be cut off. */
export function cardAsMailto(card: ApprovalCard): string | null {
  const address = `mailto:?subject=${encodeURIComponent(card.title)}&body=${encodeURIComponent(cardAsText(card))}`;
  return address.length <= LONGEST_MAILTO ? address : null;
}
