/** Somebody sits an exam that is drawn from a question bank, and a trainer puts one together. */
import { beforeEach, describe, expect, it } from 'vitest';
import { banks } from '../../catalog/banks';
import { findPack } from '../../catalog/packs';
import { TrainingPage } from '../../pages/training/TrainingPage';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { practise } from '../support/practising';
import { createScreen } from '../support/screen';
import { click, giveFiles, type } from '../support/user';
import { part, trainingWordsOf } from '../support/words';

withDesks();

describe.each(['en', 'sl'] as const)('question banks, in %s', (language) => {
  let words: Awaited<ReturnType<typeof trainingWordsOf>>;
  let desk: OpenDesk;
  let page: OpenPage;

  beforeEach(async () => {
    words = await trainingWordsOf(language);
    desk = await openDesk();
    page = await desk.open(<TrainingPage />, { language });
    await page.screen.find('heading', words.tell('banks'));
  });

  it('an exam is drawn by name, sat one exercise after the other, and averaged', async () => {
    const [bank] = banks;
    if (!bank) throw new Error('No bank is shipped');
    await click(page.screen.get('button', bank.title[language] ?? bank.title.en));
    const dialog = createScreen(await page.screen.find('dialog'));
    await dialog.says(words.tell('bank.draws', { count: 5, of: bank.entries.length }));
    const start = dialog.get('button', words.tell('start'));
    expect(start.hasAttribute('disabled')).toBe(true);
    await type(dialog.get('textbox', words.tell('traineeNeeded')), 'Ana Novak');
    await click(start);
    await page.screen.gone('dialog');

    const at = await practise(desk, language, '#mailboxes?view=active');
    const band = async () => createScreen(await at.screen.find('region', words.say('exercise')));
    await click(await (await band()).find('button', words.say('finish')));
    await click(createScreen(await at.screen.find('dialog')).get('button', words.say('finish')));
    const debrief = createScreen(await at.screen.find('region', words.say('debrief')));
    await click(await debrief.find('button', words.say('nextOfExam', { number: 2, all: 5 })));
    await (await band()).find('button', words.say('finish'));

    page = await desk.open(<TrainingPage />, { language });
    await click(await (await band()).find('button', words.say('finish')));
    await click(createScreen(await at.screen.find('dialog')).get('button', words.say('finish')));
    await at.screen.find('region', words.say('debrief'));
    const again = await desk.open(<TrainingPage />, { language });
    await click(await again.screen.find('tab', words.tell('tabs.results')));
    await again.screen.find('heading', words.tell('sittings'));
    await again.screen.find('button', words.tell('sitting.next', { number: 3, all: 5 }));
    await again.screen.says(words.tell('sitting.open'));
  });

  it('is put together from scenarios, kept, saved, opened elsewhere, and removed', async () => {
    await click(page.screen.get('button', words.tell('bank.new')));
    const form = createScreen(await page.screen.find('dialog'));
    await type(form.get('textbox', words.tell('bank.title')), 'Monday');
    for (const id of ['no-licence', 'first-mailbox']) {
      const pack = findPack(id);
      await click(form.get('checkbox', pack?.title[language] ?? ''));
    }
    const keep = form.get('button', words.tell('bank.keep'));
    await type(
      form.get('spinbutton', words.tell('bank.ofLevel', { level: words.say('level.basic'), there: 2 })),
      '3',
    );
    expect(keep.hasAttribute('disabled')).toBe(true);
    await form.says(words.tell('bank.tooMany', { level: words.say('level.basic'), count: 2 }));
    await type(
      form.get('spinbutton', words.tell('bank.ofLevel', { level: words.say('level.basic'), there: 2 })),
      '2',
    );
    await click(keep);
    await page.screen.find('button', 'Monday');

    await click(page.screen.get('button', words.tell('moreOf', { title: 'Monday' })));
    await click(await page.screen.find('button', words.tell('saveScenario')));
    const file = page.saved.at(-1);
    expect(JSON.parse(String(file?.content))).toMatchObject({
      title: { en: 'Monday' },
      draw: [{ level: 'basic', count: 2 }],
    });

    const elsewhere = await (await openDesk()).open(<TrainingPage />, { language });
    await elsewhere.screen.find('heading', words.tell('banks'));
    await giveFiles(
      elsewhere.screen.root.querySelector('input[type="file"]'),
      new File([String(file?.content)], 'bank.json'),
    );
    await elsewhere.screen.find('button', 'Monday');
    await elsewhere.screen.says(part(words.tell('imported', { title: 'Monday' })));
  });
});
