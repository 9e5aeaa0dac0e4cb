/** Support cannot see a tenant: somebody who can is asked for it, and what they send is diagnosed. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { portOf } from '../../diagnosis/session/port';
import { createTenantSession } from '../../diagnosis/tenant-session';
import { loadWords, type Words } from '../../locales';
import { DiagnosisPage } from '../../pages/diagnosis/DiagnosisPage';
import { openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { createScreen, type Screen, until } from '../support/screen';
import { click, giveFiles, type } from '../support/user';
import { diagnosisWordsOf, part } from '../support/words';

withDesks();

let words: Awaited<ReturnType<typeof diagnosisWordsOf>>;
let card: Record<'en' | 'sl', Words<'send-me-this'>>;
let page: OpenPage;
let screen: Screen;

beforeAll(async () => {
  words = await diagnosisWordsOf('en');
  card = { en: await loadWords('send-me-this', 'en'), sl: await loadWords('send-me-this', 'sl') };
});

beforeEach(async () => {
  const desk = await openDesk();
  const { fetch, origin } = desk.desk;
  const start = () => portOf(createTenantSession({ fetch, origin, now: () => '2026-11-23T09:00:00Z' }));
  page = await desk.open(<DiagnosisPage start={start} />);
  ({ screen } = page);
  await screen.find('heading', words.say('welcome'));
});

async function openCard(): Promise<Screen> {
  await click(await screen.find('button', words.say('sendMeThis')));
  return createScreen(await screen.find('dialog', card.en.say('title')));
}

async function copied(dialog: Screen, button: string | RegExp): Promise<string> {
  await click(await dialog.find('button', button));
  const text = await until('a copy', () => page.copied.pop());
  await dialog.says(card.en.say('copied'));
  return text;
}

describe('the card for whoever can see the tenant', () => {
  it('leads through the extension, in their language, by the names that stand there', async () => {
    const dialog = await openCard();
    await click(dialog.get('radio', 'Slovenščina'));
    const shown = createScreen(await dialog.find('region', card.en.say('card')));
    await shown.find('heading', card.sl.say('cardTitle'));
    const slovenian = await diagnosisWordsOf('sl');
    const text = await copied(dialog, card.en.say('copyCard'));
    expect(text).toContain(card.sl.say('request'));
    expect(text).toContain(slovenian.say('bundle'));
    expect(text).not.toContain(words.say('bundle'));
  });

  it('has the addresses to open, of the organization that was typed', async () => {
    const dialog = await openCard();
    await click(dialog.get('radio', card.en.say('ways.addresses')));
    await dialog.says('YOUR-ORG');
    await type(dialog.get('textbox', part(card.en.say('address'))), 'example.org');
    await dialog.says(card.en.say('noOrg'));
    await type(dialog.get('textbox', part(card.en.say('address'))), 'contoso.crm4.dynamics.com');
    const address = await copied(dialog, card.en.say('copyAddress', { what: card.en.say('what.tracelogs') }));
    expect(address).toMatch(
      /^https:\/\/contoso\.crm4\.dynamics\.com\/api\/data\/v9\.2\/tracelogs\?\$select=.*&\$filter=level%20ge%202$/,
    );
    const text = await copied(dialog, card.en.say('copyCard'));
    expect(text.match(/^https:\/\/contoso\./gm)).toHaveLength(9);
    expect(text).toContain(card.en.say('why.mailboxes'));
  });

  it('has a script to save or to copy, and says of PowerShell that nobody tried it', async () => {
    const dialog = await openCard();
    await click(dialog.get('radio', card.en.say('ways.script')));
    for (const [kind, file] of [
      ['node', 'mailbox-coach-bundle.mjs'],
      ['curl', 'mailbox-coach-bundle.sh'],
      ['powershell', 'mailbox-coach-bundle.ps1'],
    ] as const) {
      await click(await dialog.find('radio', card.en.say(`kinds.${kind}`)));
      const shown = createScreen(await dialog.find('region', file));
      await shown.says('DATAVERSE_TOKEN');
      await click(dialog.get('button', card.en.say('saveScript')));
      const saved = await until('a file', () => page.saved.pop());
      expect(saved.name).toBe(file);
      const text = await copied(dialog, card.en.say('copyScript'));
      expect(String(saved.content).replace('\ufeff', '')).toBe(text);
    }
    await dialog.says(card.en.say('untried'));
    await click(dialog.get('button', card.en.say('close')));
    await screen.gone('dialog');
  });
});

describe('what the diagnosis reads', () => {
  async function savedBundle(pseudonyms: boolean) {
    await click(await screen.find('button', part(words.say('export'))));
    const box = (await screen.find('checkbox', part(words.say('pseudonyms')))) as HTMLInputElement;
    if (box.checked !== pseudonyms) await click(box);
    await click(screen.get('button', words.say('bundle')));
    return until('a file', () => page.saved.pop());
  }

  it('is saved, with the names or without, and is the same tenant to whoever opens it', async () => {
    await click(await screen.find('button', words.say('readSimulated')));
    await screen.says(words.say('mailboxCount', { count: 15 }));
    const causes = () =>
      createScreen(screen.get('navigation', words.say('causes')))
        .all('button')
        .map(({ textContent }) => textContent);
    const before = causes();
    const named = await savedBundle(false);
    const hidden = await savedBundle(true);
    expect(named.name).toBe('bundle-contoso-2021-07-12.json');
    expect(named.content).toContain('Ana Novak');
    expect(`${hidden.name} ${hidden.content}`).not.toMatch(/novak|contoso/i);
    for (const { name, content } of [named, hidden]) {
      await giveFiles(screen.root.querySelector('[data-file="open"]'), new File([String(content)], name));
      await screen.says(name);
      await screen.says(words.say('mailboxCount', { count: 15 }));
      expect(causes()).toEqual(before);
      expect(screen.all('button', part(words.say('problems', { count: 1 })))).toEqual([]);
    }
  });
});
