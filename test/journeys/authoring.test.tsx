/** Somebody writes a scenario in the form: all that a scenario can say, in the languages of its author. */
import { beforeEach, describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import { createTrainingRepository } from '../../db/training';
import type { ScenarioPack } from '../../domain/pack';
import { type Key, loadWords, type Values } from '../../locales';
import { TrainingPage } from '../../pages/training/TrainingPage';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { createScreen, until } from '../support/screen';
import { choose, click, type } from '../support/user';
import { part } from '../support/words';

withDesks();

async function wordsIn(language: 'en' | 'sl') {
  const [form, fields, ui, page] = await Promise.all([
    loadWords('authoring', language),
    loadWords('authoring-fields', language),
    loadWords('ui', language),
    loadWords('training-page', language),
  ]);
  return { form, fields, ui, page };
}

type Words = Awaited<ReturnType<typeof wordsIn>>;

/** The form of a page, found by the names of its fields and by its words. */
function formOn(page: OpenPage, words: Words) {
  const { root } = page.screen;
  const say = (key: Key<'authoring'>, values?: Values) => words.form.say(key, values);
  const tell = (key: Key<'authoring-fields'>, values?: Values) => words.fields.say(key, values);
  const named = (name: string) =>
    until(`the field ${name}`, () => root.querySelector<HTMLElement>(`[name="${name}"]`));
  return {
    say,
    tell,
    named,
    write: async (name: string, text: string) => type(await named(name), text),
    pick: async (name: string, option: string | RegExp) => choose(await named(name), option),
    press: async (name: string | RegExp) => click(await page.screen.find('button', name)),
    value: async (name: string) => ((await named(name)) as HTMLInputElement).value,
    /** Texts that no scenario does without. */
    async writeTexts() {
      for (const name of ['title', 'summary', 'story.0', 'goals.0.text']) {
        await type(await named(`${name}.en`), `Text of ${name}`);
      }
    },
    async keep() {
      const button = await page.screen.find('button', say('save'));
      await until('a whole scenario', () => !button.matches(':disabled'));
      await click(button);
    },
  };
}

const isKept = async (desk: OpenDesk, id: string) =>
  ((await createTrainingRepository(desk.desk.database).packs()) as readonly ScenarioPack[]).find(
    (pack) => pack.id === id,
  );

/** One's own scenario as it is kept, as soon as it is. */
async function kept(desk: OpenDesk, id: string): Promise<ScenarioPack> {
  let pack = await isKept(desk, id);
  await expect.poll(async () => (pack = await isKept(desk, id)), { timeout: 8_000 }).toBeDefined();
  if (!pack) throw new Error(`Nobody kept ${id}`);
  return pack;
}

describe.each(['en', 'sl'] as const)('a scenario is written, in %s', (language) => {
  let words: Words;
  let desk: OpenDesk;
  let page: OpenPage;
  let form: ReturnType<typeof formOn>;

  beforeEach(async () => {
    sessionStorage.clear();
    words = await wordsIn(language);
    desk = await openDesk();
    location.hash = '#author';
    page = await desk.open(<TrainingPage />, { language });
    form = formOn(page, words);
    await form.named('id');
  });

  it('with a second profile that is asleep, and a mailbox on it', async () => {
    await form.writeTexts();
    await form.press(form.tell('profiles'));
    await form.press(form.tell('addProfile'));
    expect(document.activeElement?.getAttribute('name')).toBe('tenant.profiles.1.name');
    await form.write('tenant.profiles.1.name', 'Trial');
    await click(await form.named('tenant.profiles.1.active'));
    await form.press(form.say('detailsOf', { name: 'Sara Krajnc' }));
    const at = page.screen.root.querySelectorAll('[data-alias]').length - 2;
    await form.pick(`tenant.users.${at}.profile`, 'Trial');
    // Another name goes along.
    await form.write('tenant.profiles.1.name', 'Old trial');
    expect(await form.value(`tenant.users.${at}.profile`)).toBe('Old trial');
    await form.keep();
    const { tenant } = await kept(desk, 'my-scenario');
    expect(tenant.profiles).toEqual([
      { name: 'Microsoft Exchange Online', connects: 'serverToServer', active: true },
      { name: 'Old trial', connects: 'serverToServer', active: false },
    ]);
    expect(tenant.users.at(-1)).toMatchObject({ alias: 'sara.krajnc', profile: 'Old trial' });
  });

  it('with a team, whose member goes along with another alias', async () => {
    await form.writeTexts();
    await form.press(form.tell('teams'));
    await form.press(form.tell('addTeam'));
    await form.write('tenant.teams.0.name', 'Service');
    const members = page.screen.root.querySelector('[data-item="tenant.teams.0"]');
    const member = [...(members?.querySelectorAll('label') ?? [])].find((label) =>
      label.textContent?.includes('Sara Krajnc'),
    );
    const box = member?.querySelector('input');
    if (!box) throw new Error('Nobody can be ticked');
    await click(box);
    await form.press(form.say('detailsOf', { name: 'Sara Krajnc' }));
    const at = page.screen.root.querySelectorAll('[data-alias]').length - 2;
    await form.write(`tenant.users.${at}.alias`, 'sara.k');
    await form.keep();
    const { tenant } = await kept(desk, 'my-scenario');
    expect(tenant.teams).toEqual([{ name: 'Service', members: ['sara.k'], roles: ['salesperson'] }]);
  });

  it('with a deal, and goals about those that it falls to', async () => {
    await form.writeTexts();
    await form.press(form.tell('deals'));
    await form.press(form.tell('addDeal'));
    await form.write('variation.deals.0.id', 'unlicensed');
    const deal = createScreen(
      await until('a deal', () => page.screen.root.querySelector('[data-item="variation.deals.0"]')),
    );
    await choose(deal.get('combobox', form.say('stands')), form.say('point.failed'));
    await choose(deal.get('combobox', form.say('wrong')), form.say('fault.licensed'));
    await form.pick('goals.0.mailboxes', form.tell('ofDeal', { deal: 'unlicensed' }));
    await form.press(form.say('addGoal'));
    await form.pick('goals.1.is', form.say('goal.cause'));
    await form.pick('goals.1.mailbox', form.tell('ofDeal', { deal: 'unlicensed' }));
    await form.write('goals.1.text.en', 'You name the cause.');
    await form.keep();
    const pack = await kept(desk, 'my-scenario');
    expect(pack.variation?.deals).toEqual([
      expect.objectContaining({
        id: 'unlicensed',
        count: 1,
        seed: expect.objectContaining({ exchange: { licensed: false }, alert: null }),
      }),
    ]);
    expect(pack.goals).toMatchObject([
      { is: 'mailboxes', mailboxes: { deal: 'unlicensed' } },
      { is: 'cause', mailbox: { deal: 'unlicensed' } },
    ]);
  });

  it('as an exam, with its rules', async () => {
    await form.writeTexts();
    await form.press(form.tell('exam'));
    await click(await form.named('exam'));
    await form.pick('exam.pauses', form.tell('exam.pauses.none'));
    await form.pick('exam.variant', form.tell('exam.variant.byTrainee'));
    await form.write('exam.wallMinutes', '75');
    await form.write('exam.attempts', '1');
    await form.keep();
    const { exam } = await kept(desk, 'my-scenario');
    expect(exam).toEqual({ pauses: 'none', wallMinutes: 75, attempts: 1, variant: 'byTrainee' });
  });

  it('in a third language, which goes again only after a question', async () => {
    await form.writeTexts();
    await form.write('language-tag', 'DE!');
    await form.press(form.say('addLanguage'));
    await page.screen.says(form.say('languageRefused.tag'));
    await form.write('language-tag', 'de');
    await form.press(form.say('addLanguage'));
    await form.write('title.de', 'Titel');
    await form.write('goals.0.text.de', 'Alles geht.');
    await form.press(form.say('check'));
    const german = new Intl.DisplayNames([language], { type: 'language' }).of('de') ?? '';
    await page.screen.says(part(german, form.say('place.summary')));
    await form.press(form.say('removeOf', { name: german }));
    const dialog = createScreen(await page.screen.find('dialog'));
    await dialog.says(form.say('removeLanguageText', { count: 2 }));
    await click(dialog.get('button', words.ui.say('common.cancel')));
    await form.keep();
    const pack = await kept(desk, 'my-scenario');
    expect(pack.title).toEqual({ en: 'Text of title', de: 'Titel' });
    await form.press(form.say('removeOf', { name: german }));
    await click(createScreen(await page.screen.find('dialog')).get('button', form.say('remove')));
    await until('no field', () => page.screen.root.querySelector('[name$=".de"]') === null);
  });

  it('without texts that nobody wrote: they are asked for, and the check tells them', async () => {
    expect(await form.value('title.en')).toBe('');
    expect(await form.value('title.sl')).toBe('');
    const save = await page.screen.find('button', form.say('save'));
    expect(save.matches(':disabled')).toBe(true);
    await form.press(form.say('check'));
    await page.screen.says(part(form.say('place.title'), form.say('place.summary')));
    // From the list of what is wrong to its field.
    await form.press('summary.en');
    await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('summary.en');
  });

  it('and leads to what is wrong, wherever it is folded away', async () => {
    await form.writeTexts();
    await form.press(form.tell('places'));
    await form.write('tenant.domain', 'nowhere');
    await page.screen.says(form.say('issue.domain'));
    await form.press(part(form.tell('places')));
    await form.press('tenant.domain');
    await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('tenant.domain');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  });

  it('in the file as well, whose changes are taken over or told to be wrong', async () => {
    await form.write('title.en', 'Half');
    await form.press(form.say('asFile'));
    const text = await form.value('pack-file');
    await form.write('pack-file', text.replace('"Half"', '"Whole"'));
    // Another tab, and back: what is in the file is still there.
    await click(await page.screen.find('tab', words.page.say('tabs.scenarios')));
    await click(await page.screen.find('tab', words.page.say('tabs.author')));
    expect(await form.value('pack-file')).toContain('"Whole"');
    await form.write('pack-file', text.replace('"basic"', '"none"'));
    await form.press(form.say('asForm'));
    await page.screen.says(part('(level)'));
    await form.write('pack-file', text.replace('"Half"', '"Whole"'));
    await form.press(form.say('asForm'));
    expect(await form.value('title.en')).toBe('Whole');
  });

  it('in two windows, and neither takes away what the other one kept', async () => {
    await form.writeTexts();
    await form.keep();
    const other = {
      ...(await kept(desk, 'my-scenario')),
      title: { en: 'Of the other window' },
    };
    await createTrainingRepository(desk.desk.database).keepPack(other.id, { ...other, revision: 7 });
    await form.write('title.en', 'Of this window');
    await form.keep();
    const dialog = createScreen(await page.screen.find('dialog', form.say('replaceTitle')));
    await dialog.says(part('Of the other window'));
    await click(dialog.get('button', words.ui.say('common.cancel')));
    expect((await kept(desk, 'my-scenario')).title.en).toBe('Of the other window');
    await form.write('id', 'mine');
    await form.keep();
    expect((await kept(desk, 'mine')).title.en).toBe('Of this window');
  });
});

/** Everything that a value holds, by the names of the fields. */
function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, path ? `${path}.${key}` : key));
}

const openAll = async (root: Element) => {
  for (;;) {
    const closed = [
      ...root.querySelectorAll<HTMLElement>(
        '.fold-button[aria-expanded="false"], .owner [aria-expanded="false"]',
      ),
    ];
    if (closed.length === 0) return;
    for (const button of closed) button.click();
    await new Promise((done) => setTimeout(done));
  }
};

describe('the form shows all of a scenario, and keeps what it does not change', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))('as in %s', async (id, pack) => {
    sessionStorage.clear();
    const words = await wordsIn('en');
    const desk = await openDesk();
    location.hash = `#author/${id}`;
    const page = await desk.open(<TrainingPage />, { language: 'en' });
    const form = formOn(page, words);
    await until(
      'the scenario',
      () => page.screen.root.querySelector<HTMLInputElement>('[name="id"]')?.value === `${id}-copy`,
    );
    const { root } = page.screen;
    await openAll(root);
    const shown = [...root.querySelectorAll('[data-path]')].map(
      (each) => each.getAttribute('data-path') ?? '',
    );
    const lost = leavesOf(pack).filter(
      (leaf) => !shown.some((name) => leaf === name || leaf.startsWith(`${name}.`)),
    );
    expect(lost).toEqual(['format', 'version']);
    // Whatever is touched and left as it was changes nothing.
    for (const field of root.querySelectorAll('.authoring .form :is(input, select, textarea)')) {
      if (field.matches('[type="checkbox"]')) continue;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await form.keep();
    expect(await kept(desk, `${id}-copy`)).toEqual({ ...pack, id: `${id}-copy`, revision: 1 });
    location.hash = '';
  });
});
