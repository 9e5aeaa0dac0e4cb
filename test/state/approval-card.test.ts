import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../locales';
import {
  approvalCard,
  cardAsHtml,
  cardAsMailto,
  cardAsMarkdown,
  cardAsText,
} from '../../state/approval-card';

const mailbox = (name: string, number = 1) => ({
  mailboxid: `00000000-0000-0000-0000-00000000000${number}`,
  name,
  emailaddress: `user.${number}@contoso.com`,
});

const WORDS = { en: await loadWords('oracle', 'en'), sl: await loadWords('oracle', 'sl') } as const;

const cardFor = (names: readonly string[], language: keyof typeof WORDS = 'en', certain = true) =>
  approvalCard({
    to: 'Nina Horvat',
    certain,
    organization: 'Contoso',
    mailboxes: names.map((name, index) => mailbox(name, index + 1)),
    client: 'legacy',
    words: WORDS[language],
  });

describe('a card for whoever can approve', () => {
  it('names place, steps and mailboxes in every form', () => {
    const card = cardFor(['Ana Novak', 'Support']);
    for (const form of [cardAsMarkdown(card), cardAsHtml(card), cardAsText(card)]) {
      expect(form).toContain('Settings');
      expect(form).toContain('Ana Novak');
      expect(form).toContain('Support');
    }
    expect(cardAsMailto(card)).toMatch(/^mailto:\?subject=Please%20approve/);
  });

  it('never tells somebody that they can where that was not seen', () => {
    expect(cardFor(['Ana Novak']).request).toContain('you can do it');
    const unsure = cardFor(['Ana Novak'], 'en', false).request;
    expect(unsure).not.toContain('and you can do it');
    expect(unsure).toContain('depends on your roles in Microsoft 365');
    expect(cardFor(['Ana Novak'], 'sl', false).request).toContain('je odvisno od vaših vlog');
  });

  it.each([
    [1, 'En nabiralnik'],
    [2, '2 nabiralnika'],
    [3, '3 nabiralniki'],
    [5, '5 nabiralnikov'],
  ])('counts %i mailboxes as Slovenian does', (count, words) => {
    const names = Array.from({ length: count }, (_, index) => `Uporabnik ${index}`);
    expect(cardFor(names, 'sl').request).toContain(words);
  });

  it('takes names for text, never for markup', () => {
    const safe = cardAsHtml(cardFor(['Ana'])).match(/<\/?\w+/g)?.length;
    fc.assert(
      fc.property(fc.string(), (name) => {
        const html = cardAsHtml(cardFor([`<script>${name}</script>`]));
        expect(html.match(/<\/?\w+/g)?.length).toBe(safe);
      }),
    );
    expect(cardAsMarkdown(cardFor(['[a](javascript:alert(1)) **b**']))).toContain('\\[a\\]\\(javascript');
  });

  it('opens no mail that a mail program would cut off', () => {
    const names = Array.from({ length: 90 }, (_, index) => `User number ${index}`);
    expect(cardAsMailto(cardFor(names))).toBeNull();
  });
});
