/** Somebody works through an exercise and sees what came of it; files of scenarios and results come and go. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findPack, packs } from '../../catalog/packs';
import type { ScenarioPack } from '../../domain/pack';
import { loadWords } from '../../locales';
import { TrainingPage } from '../../pages/training/TrainingPage';
import { writePack } from '../../sources/pack-file';
import { byLevel } from '../../training/scenario-cards';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { type Practising, practise } from '../support/practising';
import { createScreen, until } from '../support/screen';
import { click, giveFiles, press, type } from '../support/user';
import { part, trainingWordsOf } from '../support/words';

withDesks();

type Words = Awaited<ReturnType<typeof trainingWordsOf>>;

function packOf(id: string): ScenarioPack {
  const pack = findPack(id);
  if (!pack) throw new Error(`There is no pack ${id}`);
  return pack;
}

describe.each(['en', 'sl'] as const)('exercises, in %s', (language) => {
  let words: Words;
  let desk: OpenDesk;
  let page: OpenPage;

  beforeEach(async () => {
    words = await trainingWordsOf(language);
    desk = await openDesk();
    page = await desk.open(<TrainingPage />, { language });
    await page.screen.find('heading', part(words.tell('levels.basic')));
  });

  const titleOf = (pack: ScenarioPack) => pack.title[language] ?? pack.title.en;
  const goTo = async (part: 'scenarios' | 'results') =>
    click(await page.screen.find('tab', words.tell(`tabs.${part}`)));
  const card = async (pack: ScenarioPack) =>
    createScreen(await page.screen.find('listitem', part(titleOf(pack))));
  /** The card is its own button: the one to take next is called otherwise. */
  const openCard = async (pack: ScenarioPack) =>
    click((await card(pack)).get('button', new RegExp(`^(${words.tell('startHere')} )?${titleOf(pack)}$`)));
  const choose = async (pack: ScenarioPack, item: 'makePackage' | 'remove' | 'editCopy') => {
    const at = await card(pack);
    await click(at.get('button', words.tell('moreOf', { title: titleOf(pack) })));
    await click(await at.find('button', words.tell(item)));
  };
  const give = (name: string, text: string) =>
    giveFiles(page.screen.root.querySelector('input[type="file"]'), new File([text], name));

  /** Begins an exercise, and goes to it. */
  async function begin(pack: ScenarioPack, trainee: string): Promise<Practising> {
    await openCard(pack);
    const dialog = createScreen(
      await page.screen.find('dialog', words.tell('startTitle', { title: titleOf(pack) })),
    );
    await type(dialog.get('textbox', words.tell('trainee')), trainee);
    await click(dialog.get('button', words.tell('start')));
    await page.screen.gone('dialog');
    expect(page.opened).toEqual(['#mailboxes?view=active']);
    return practise(desk, language, '#mailboxes?view=active');
  }

  const band = async (at: Practising) => createScreen(await at.screen.find('region', words.say('exercise')));

  async function end(at: Practising, how: 'finish' | 'giveUp'): Promise<void> {
    if (how === 'giveUp') await click(await (await band(at)).find('button', words.say('more')));
    await click(await (await band(at)).find('button', words.say(how)));
    await click(createScreen(await at.screen.find('dialog')).get('button', words.say(how)));
    await at.screen.find('region', words.say('debrief'));
  }

  it('is begun, a hint taken, a cause named, ended, graded, and found among the results', async () => {
    const pack = packOf('no-licence');
    const at = await begin(pack, 'Udeleženka 7');
    const [hint] = pack.hints ?? [];
    await (await band(at)).says(words.say('reached', { met: 2, all: pack.goals.length }));
    await click(await (await band(at)).find('button', words.say('hintCost', { cost: hint?.cost ?? 0 })));
    await (await band(at)).says(hint?.text[language] ?? 'no hint');

    const asked = pack.goals[0]?.text[language] ?? 'no goal';
    const sara = createScreen(await at.screen.find('listitem', part(asked)));
    await click(sara.get('button', words.say('nameCause')));
    const { cause } = words.findings['exo-no-licence'];
    await type(sara.get('searchbox', words.say('causeSearch')), cause);
    await click(await sara.find('button', cause));
    await at.screen.says(words.say('causeNamed', { cause }));

    await end(at, 'finish');
    const debrief = at.screen.within('region', words.say('debrief'));
    await debrief.says(words.say('notPassed'));
    await debrief.says(words.say('ending.finished'));
    await debrief.says(words.say('right'));
    await debrief.says(words.say('noCause'));
    await debrief.says(words.say('hintsTaken', { cost: hint?.cost ?? 0 }));
    await click(debrief.get('button', words.say('details')));
    expect(at.page.opened[0]).toMatch(/^training#results\/[0-9a-f-]{36}$/);

    await goTo('results');
    const row = createScreen(await page.screen.find('row', part('Udeleženka 7')));
    expect(row.text()).toContain(words.tell('results.no'));
    await click(row.get('button', titleOf(pack)));
    await page.screen.says(words.tell('verified'));
    await page.screen.says(words.say('right'));
  });

  it('is paused, gone on with, solved with all points, and no better by a changed file', async () => {
    const pack = packOf('first-mailbox');
    const at = await begin(pack, '');
    await click((await band(at)).get('button', words.say('pause')));
    await at.screen.says(words.say('paused'));
    await click(await (await band(at)).find('button', words.say('resume')));
    await (await band(at)).find('button', words.say('pause'));

    const onAll = async () => {
      await until('the rows', () => at.screen.all('grid').length === 1);
      const all = await at.screen.find('checkbox', at.text('grid.selectAll'));
      if (!(all as HTMLInputElement).checked) await click(all);
    };
    await onAll();
    await at.command('command.applyDefaultEmailSettings');
    await click((await at.dialog()).get('checkbox', at.text('dialog.testToo')));
    await at.confirm();
    await at.done();
    await at.bePersona('systemAndExchangeAdministrator');
    await onAll();
    await at.command('command.moreCommands', 'command.approveEmail');
    await at.confirm();
    await at.done();
    await at.bePersona('systemAdministrator');
    await onAll();
    await at.command('command.testEnableMailbox');
    await at.confirm();
    await at.done();
    await at.letTestsFinish();
    const { length: all } = pack.goals;
    await (await band(at)).says(words.say('reached', { met: all, all }));
    expect((await band(at)).get('button', words.say('finish')).classList).toContain('button-primary');
    await end(at, 'finish');
    await at.screen.says(words.say('score', { score: 100 }));
    await click(await at.screen.find('button', words.say('saveResult')));
    const file = await until('a file', () => at.page.saved[0]);
    expect(file.name).toMatch(/^first-mailbox-[0-9a-f]{8}\.json$/);

    const text = String(file.content);
    await goTo('results');
    await give('better.json', text.replace(/"score": \d+/, '"score": 99'));
    await page.screen.says(words.tell('results.doubtful', { file: 'better.json' }));
    await page.screen.says(words.tell('notVerified', { score: 100 }));
    await give('newer.json', text.replace('"version": 1', '"version": 2'));
    await page.screen.says(words.tell('fileWrong', { file: 'newer.json' }));
    await page.screen.says(part('4,', words.tell('problem.newer', { message: '2' })));
    await give('same.json', text);
    await page.screen.says(words.tell('verified'));
    await page.screen.says(words.tell('replay'));
  });

  it('says of a goal that holds from the start that it does, which is no reason to finish', async () => {
    const at = await begin(packOf('no-licence'), '');
    await (await band(at)).says(words.say('heldStill'));
    expect((await band(at)).get('button', words.say('finish')).classList).not.toContain('button-primary');
  });

  it('has a drawer that is open at first, closed by Escape or its button, and stays so', async () => {
    const at = await begin(packOf('first-mailbox'), '');
    const bar = await band(at);
    const toggle = bar.get('button', words.say('drawerTask'));
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    await press(bar.get('button', part(words.say('hintCost', { cost: 3 }))), 'Escape');
    await bar.gone('heading', words.say('task'));
    expect(document.activeElement).toBe(toggle);
    const again = await practise(desk, language, '#alerts');
    const other = await band(again);
    expect(other.all('heading', words.say('task'))).toEqual([]);
    await click(other.get('button', words.say('drawerTask')));
    await other.find('heading', words.say('task'));
  });

  it('is given up, which passes nothing', async () => {
    const at = await begin(packOf('first-mailbox'), 'T');
    await end(at, 'giveUp');
    await at.screen.says(words.say('notPassed'));
    await at.screen.says(words.say('ending.givenUp'));
  });

  it('cannot begin while another one goes on', async () => {
    await begin(packOf('first-mailbox'), 'T');
    await page.screen.find('button', words.tell('toRunning'));
    await openCard(packOf('no-licence'));
    const dialog = createScreen(await page.screen.find('dialog'));
    await dialog.says(words.tell('startRunning'));
    expect(dialog.get('button', words.tell('start')).matches(':disabled')).toBe(true);
  });

  it('are made into packages from the top of the page, and copied into the form from their cards', async () => {
    const pack = packOf('first-mailbox');
    await click(page.screen.get('button', words.tell('makePackage')));
    const dialog = createScreen(await page.screen.find('dialog', words.tell('makePackage')));
    expect(dialog.get('button', words.tell('packageSave')).matches(':disabled')).toBe(true);
    const basic = byLevel(packs).find(({ level }) => level === 'basic')?.packs.length ?? 0;
    const [allOfBasic] = dialog.all('checkbox', words.tell('package.all', { count: basic }));
    if (!allOfBasic) throw new Error('Nothing chooses a level');
    await click(allOfBasic);
    await dialog.says(words.tell('package.count', { count: basic }));
    await click(dialog.get('checkbox', titleOf(pack)));
    await dialog.says(words.tell('package.count', { count: basic - 1 }));
    await type(dialog.get('textbox', words.tell('package.name')), ' ');
    expect(dialog.get('button', words.tell('packageSave')).matches(':disabled')).toBe(true);
    await type(dialog.get('textbox', words.tell('package.name')), 'Uvod');
    expect(dialog.get('button', words.tell('packageSave')).matches(':disabled')).toBe(false);
    expect(dialog.all('radio', 'SCORM 1.2')).toHaveLength(1);
    await click(dialog.get('button', (await loadWords('ui', language)).say('common.cancel')));
    await choose(pack, 'editCopy');
    const form = await loadWords('authoring', language);
    const field = await page.screen.find('textbox', form.say('id'));
    await expect.poll(() => (field as HTMLInputElement).value).toBe('first-mailbox-copy');
    location.hash = '';
  });

  it('of one’s own come from a file, with the line that is wrong where one is, and go again', async () => {
    const mine = { ...packOf('first-mailbox'), id: 'mine', title: { en: 'Mine', sl: 'Moja' } };
    const good = writePack(mine);
    const line = good.split('\n').findIndex((each) => each.includes('"level"')) + 1;
    await give('mine.json', good.replace(/"level": "\w+"/, '"level": "<img src=x onerror=alert(1)>"'));
    await page.screen.says(part(words.tell('fileWrong', { file: 'mine.json' }), ` ${line},`));
    expect(page.screen.root.querySelectorAll('img')).toHaveLength(0);
    await give('mine.json', good.replace('"goals"', '"__proto__": {}, "goals"'));
    await page.screen.says(words.tell('problem.reservedKey', { message: '__proto__' }));
    await give('mine.json', good);
    await page.screen.says(words.tell('imported', { title: titleOf(mine) }));
    await choose(mine, 'remove');
    const dialog = createScreen(await page.screen.find('dialog'));
    await click(dialog.get('button', words.tell('remove')));
    await page.screen.says(words.tell('ownNone'));
  });

  it('of one’s own are not replaced by a file without asking, and those of the product never', async () => {
    const mine = { ...packOf('first-mailbox'), id: 'mine', title: { en: 'Mine', sl: 'Moja' } };
    await give('mine.json', writePack(mine));
    await page.screen.says(words.tell('imported', { title: titleOf(mine) }));
    // The same once more is no question.
    await give('mine.json', writePack(mine));
    expect(page.screen.all('dialog', words.tell('import.title'))).toEqual([]);
    const other = { ...mine, title: { en: 'Other', sl: 'Druga' } };
    await give('other.json', writePack(other));
    const dialog = createScreen(await page.screen.find('dialog', words.tell('import.title')));
    await click(dialog.get('button', words.tell('import.beside')));
    await page.screen.says(words.tell('imported', { title: titleOf(other) }));
    await page.screen.find('listitem', part(titleOf(mine)));
    await give('other.json', writePack(other));
    const again = createScreen(await page.screen.find('dialog', words.tell('import.title')));
    await click(again.get('button', words.tell('import.replace')));
    await page.screen.gone('listitem', part(titleOf(mine)));
    await give('exam.json', writePack({ ...packOf('exam'), title: { en: 'My exam', sl: 'Moj izpit' } }));
    const shipped = createScreen(await page.screen.find('dialog', words.tell('import.title')));
    expect(shipped.all('button', words.tell('import.replace'))).toEqual([]);
    await click(shipped.get('button', words.tell('import.beside')));
    await page.screen.find('listitem', part(language === 'en' ? 'My exam' : 'Moj izpit'));
  });

  it('that are half written outlive another tab, and are not taken away by the copy of another', async () => {
    sessionStorage.clear();
    const form = await loadWords('authoring', language);
    await click(page.screen.get('tab', words.tell('tabs.author')));
    const field = () => page.screen.find('textbox', form.say('id'));
    await type(await field(), 'half-written');
    await goTo('scenarios');
    await click(page.screen.get('tab', words.tell('tabs.author')));
    expect(((await field()) as HTMLInputElement).value).toBe('half-written');
    await goTo('scenarios');
    await choose(packOf('first-mailbox'), 'editCopy');
    await click(await page.screen.find('button', form.say('left.goOn')));
    expect(((await field()) as HTMLInputElement).value).toBe('half-written');
    await goTo('scenarios');
    await choose(packOf('no-licence'), 'editCopy');
    await click(await page.screen.find('button', form.say('left.throwAway')));
    await expect.poll(async () => ((await field()) as HTMLInputElement).value).toBe('no-licence-copy');
    sessionStorage.clear();
    location.hash = '';
  });
});
