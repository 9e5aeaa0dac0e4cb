/** The card for whoever can see a tenant: what to do, step by step, in their language. */
import { SEND_SCRIPTS, SENT_FILE, type SendScript } from '../../catalog/send-me-this';
import type { Language } from '../../domain/languages';
import { loadWords, type Words } from '../../locales';
import { addressesToOpen, PLACEHOLDER_ORIGIN } from './addresses';
import { scriptOf, type WrittenScript } from './scripts';

/** How somebody gets at what is asked for. */
export const SEND_WAYS = ['extension', 'addresses', 'script'] as const;
export type SendWay = (typeof SEND_WAYS)[number];

export interface CardWords {
  card: Words<'send-me-this'>;
  page: Words<'diagnosis-page'>;
  orgs: Words<'orgs'>;
}

export async function loadCardWords(language: Language): Promise<CardWords> {
  const [card, page, orgs] = await Promise.all([
    loadWords('send-me-this', language),
    loadWords('diagnosis-page', language),
    loadWords('orgs', language),
  ]);
  return { card, page, orgs };
}

export interface CardWish {
  way: SendWay;
  kind: SendScript;
  /** Of the organization; null where nobody told it. */
  origin: string | null;
  words: CardWords;
}

export interface CardAddress {
  title: string;
  why: string;
  href: string;
}

export interface SendCard {
  language: Language;
  title: string;
  request: string;
  steps: readonly string[];
  addresses: readonly CardAddress[];
  /** What to type, one line after the other. */
  commands: readonly string[];
  script: WrittenScript | null;
  /** What is in it, and whom it may go to. */
  private: string;
}

function extensionSteps({ origin, words: { card, page, orgs } }: CardWish): readonly string[] {
  const { say } = card;
  const org = new URL(origin ?? PLACEHOLDER_ORIGIN).host;
  const asWritten = origin ? org : org.replace('your-org', 'YOUR-ORG');
  return [
    say('extension.signIn'),
    say('extension.connect', { orgs: orgs.say('title') }),
    say('extension.read', { diagnose: orgs.say('diagnose'), read: page.say('readOrg', { org: asWritten }) }),
    say('extension.save', {
      export: page.say('export'),
      save: page.say('bundle'),
      pseudonyms: page.say('pseudonyms'),
    }),
    say('extension.send'),
  ];
}

export function sendCard(wish: CardWish): SendCard {
  const { way, kind, origin, words } = wish;
  const { say, language } = words.card;
  const script = way === 'script' ? scriptOf(kind, { origin, words: words.card }) : null;
  const steps: Readonly<Record<SendWay, () => readonly string[]>> = {
    extension: () => extensionSteps(wish),
    addresses: () => [
      say('addresses.signIn'),
      say('addresses.open', { example: 'mailboxes.json', another: 'tracelogs.json' }),
      say('addresses.next'),
      say('addresses.column'),
      say('addresses.send'),
    ],
    script: () => [
      say('script.save', { file: SEND_SCRIPTS[kind], needs: say(`needs.${kind}`) }),
      say('script.run'),
      say('script.send', { file: SENT_FILE }),
    ],
  };
  return {
    language,
    title: say('cardTitle'),
    request: say('request'),
    steps: steps[way](),
    addresses:
      way === 'addresses'
        ? addressesToOpen(origin).map(({ what, href }) => ({
            title: say(`what.${what}`),
            why: say(`why.${what}`),
            href,
          }))
        : [],
    commands: script?.commands ?? [],
    script,
    private: say('private'),
  };
}

/** As a mail or a chat takes it. The script is a file of its own. */
export function cardAsText(card: SendCard): string {
  const numbered = card.steps.map((step, index) => `${index + 1}. ${step}`);
  return [
    card.title,
    '',
    card.request,
    '',
    ...numbered,
    ...card.addresses.flatMap(({ title, why, href }) => ['', `${title} (${why}):`, href]),
    ...(card.commands.length > 0 ? ['', ...card.commands] : []),
    '',
    card.private,
    '',
  ].join('\n');
}
