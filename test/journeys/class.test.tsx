/** A trainer with the results of a class: the board is kept, names are put together, and a cell leads to its record. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findPack } from '../../catalog/packs';
import { gradeRecord } from '../../dataverse/simulated/exercise/grade-record';
import { StorageFull } from '../../db/errors';
import { createTrainingRepository } from '../../db/training';
import { PROGRAM_VERSION } from '../../domain/program-version';
import { loadWords } from '../../locales';
import { TrainingPage } from '../../pages/training/TrainingPage';
import { hashOf, writeResult } from '../../sources/result-file';
import { solutionOf } from '../../training/check-pack';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { createScreen, until } from '../support/screen';
import { click, giveFiles, press, type } from '../support/user';
import { part, trainingWordsOf } from '../support/words';

withDesks();

const [plain, varied] = [findPack('no-licence'), findPack('forty-mailboxes')];
if (!plain || !varied) throw new Error('The scenarios of this test are not shipped');
const exam = { ...plain, id: 'sat', exam: {} };

const { record } = await solutionOf(plain, 7);
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A result of somebody who solved it, or who stopped in the middle. */
async function resultOf(number: number, trainee: string, how: 'solved' | 'left' | 'exam' = 'solved') {
  const events = how === 'left' ? record.events.slice(0, 6) : record.events;
  const pack = how === 'exam' ? exam : record.start.pack;
  const start = { ...record.start, pack, attempt: idOf(number), trainee, earlier: 1 };
  const { grade } = await gradeRecord({ ...record, start, events });
  return { record: { ...record, start, events }, grade, endedOn: '2026-03-02T09:00:00.000Z' };
}

const ana = await resultOf(1, 'Ana Novak');
const again = await resultOf(2, ' ana  novak', 'left');
const short = await resultOf(3, 'novak.a', 'exam');
const bine = await resultOf(4, 'Bine', 'left');
const forged = { ...bine, grade: { ...bine.grade, score: 100, passed: true } };

describe.each(['en', 'sl'] as const)('the board of a class, in %s', (language) => {
  let words: Awaited<ReturnType<typeof trainingWordsOf>>;
  let own: Awaited<ReturnType<typeof loadWords<'class'>>>;
  let sheets: Awaited<ReturnType<typeof loadWords<'sheets'>>>;
  let desk: OpenDesk;
  let page: OpenPage;

  const open = async () => {
    page = await desk.open(<TrainingPage />, { language });
    return page;
  };

  beforeEach(async () => {
    [words, own, sheets] = await Promise.all([
      trainingWordsOf(language),
      loadWords('class', language),
      loadWords('sheets', language),
    ]);
    desk = await openDesk();
    location.hash = 'class';
    await open();
    await page.screen.says(own.say('none'));
  });

  async function give(...results: (typeof ana)[]): Promise<void> {
    const files = await Promise.all(
      results.map(async (result, place) => new File([await writeResult(result)], `${place}.json`)),
    );
    await giveFiles(page.screen.root.querySelector('input[type="file"]'), ...files);
    await until('the board', () => page.screen.root.querySelector('[data-merged]'));
  }
  const names = () =>
    [...page.screen.root.querySelectorAll('[data-table="board"] tbody th .board-person')].map(
      ({ textContent }) => textContent,
    );
  const row = (name: string) => createScreen(page.screen.get('row', part(name)));
  const title = plain.title[language] ?? plain.title.en;

  it('is there again when the page was closed, and gone when it was emptied, which is asked for twice', async () => {
    await give(ana, again, short);
    expect(names()).toEqual(['Ana Novak', 'novak.a']);
    page.close();
    await open();
    await page.screen.says(own.say('counted', { results: 3, trainees: 2 }));
    await click(page.screen.get('button', own.say('empty')));
    const dialog = createScreen(await page.screen.find('dialog', own.say('emptyTitle')));
    await click(dialog.get('button', own.say('empty')));
    await page.screen.says(own.say('none'));
    page.close();
    await open();
    await page.screen.says(own.say('none'));
  });

  it('has names that are one person’s put together and apart again, and keeps that', async () => {
    await give(ana, again, short);
    await click(page.screen.get('checkbox', own.say('choose', { name: 'Ana Novak' })));
    expect(page.screen.get('button', own.say('samePerson')).matches(':disabled')).toBe(true);
    await click(page.screen.get('checkbox', own.say('choose', { name: 'novak.a' })));
    await click(page.screen.get('button', own.say('samePerson')));
    await page.screen.says(part(own.say('alsoNamed', { names: 'novak.a' })));
    expect(names()).toEqual(['Ana Novak']);
    page.close();
    await open();
    await page.screen.says(part(own.say('alsoNamed', { names: 'novak.a' })));
    await click(page.screen.get('button', own.say('separateNames', { name: 'Ana Novak' })));
    await until('two people', () => names().length === 2);
  });

  it('tells failed from not finished, and notes of an exam which attempt it was', async () => {
    await give(ana, short, bine);
    expect(row('Bine').text()).toContain(own.say('outcome.unfinished'));
    const sat = row('novak.a').text();
    expect(sat).toContain(own.say('outcome.passed'));
    expect(sat).toContain(`${own.say('attempt', { number: 2 })} · ${own.say('pauses', { count: 0 })}`);
    await click(page.screen.get('button', own.say('save')));
    const csv = String(page.saved[0]?.content);
    expect(csv.startsWith(`\ufeff${own.say('table.name')}`)).toBe(true);
    expect(csv).toContain(language === 'sl' ? `Bine;${title};40;` : `Bine,${title},40,`);
  });

  it('opens a record from its cell, leads back, and takes it off', async () => {
    await give(ana, again, short);
    await click(row('Ana Novak').get('button', part('100', own.say('outcome.passed'))));
    await page.screen.says(words.tell('verified'));
    await page.screen.says(own.say('otherTries'));
    await click(page.screen.get('button', own.say('removeOne')));
    const dialog = createScreen(await page.screen.find('dialog', own.say('removeTitle')));
    await click(dialog.get('button', own.say('removeOne')));
    await page.screen.says(own.say('counted', { results: 2, trainees: 2 }));
    await click(row('ana novak').get('button', part(own.say('outcome.unfinished'))));
    await click(await page.screen.find('button', own.say('back')));
    await until('the board', () => names().length === 2);
  });

  it('marks a forged result once it was replayed, and gives no certificate for it', async () => {
    await give(ana, forged);
    expect(row('Bine').text()).toContain(own.say('outcome.passed'));
    await click(page.screen.get('button', own.say('verify')));
    await page.screen.says(own.say('notVerified', { count: 1 }));
    expect(row('Bine').text()).toContain(own.say('doubt.notBorneOut'));
    page.close();
    await open();
    await page.screen.find('row', part(own.say('doubt.notBorneOut')));
    location.hash = `print/certificate/class/${idOf(4)}`;
    await page.screen.says(sheets.say('notBorneOut'));
    expect(page.screen.root.querySelector('.sheet')).toBeNull();
  });

  it('says in a sentence that a result found no room', async () => {
    page.close();
    const training = createTrainingRepository(desk.desk.database);
    const put = async () => {
      throw new StorageFull(new Error('QuotaExceededError'));
    };
    const full = async () => ({ ...training, board: { ...training.board, put } });
    page = await desk.open(<TrainingPage />, { language, changes: { openTrainingRepository: full } });
    await page.screen.says(own.say('none'));
    await give(ana);
    await page.screen.says(own.say('unkept'));
  });

  it('is shown to a room without a name, until Escape', async () => {
    await give(ana, short);
    await click(page.screen.get('button', words.tell('projector')));
    const { root } = page.screen;
    await page.screen.says(own.say('participant', { number: 1 }));
    expect(root.innerHTML.toLowerCase()).not.toContain('novak');
    expect(page.screen.all('tab')).toEqual([]);
    await press(page.screen.get('button', words.tell('projectorOff')), 'Escape');
    await page.screen.find('row', part('Ana Novak'));
  });

  it('prints the certificate with all that a file is compared by, and the result with what it teaches', async () => {
    await give(ana, short, bine);
    await click(row('novak.a').get('button', part(own.say('outcome.passed'))));
    await click(await page.screen.find('button', words.tell('printCertificate')));
    await page.screen.find('heading', sheets.say('certificate'));
    const told = page.screen.text();
    const debrief = await loadWords('debrief', language);
    for (const fact of [
      'novak.a',
      sheets.say('hasPassedExam'),
      title,
      sheets.say('scenarioIs', { id: 'sat', revision: plain.revision }),
      PROGRAM_VERSION,
      await hashOf(short),
      debrief.say('exam.attempt', { number: 2 }),
      debrief.say('exam.noPause'),
    ]) {
      expect(told).toContain(fact);
    }
    await click(page.screen.get('button', sheets.say('print')));
    expect(page.opened).toEqual(['printer']);
    await click(page.screen.get('button', sheets.say('back')));
    await click(await page.screen.find('button', own.say('back')));
    await click((await page.screen.find('row', part('Bine'))).querySelector('button') as HTMLElement);
    await page.screen.says(words.tell('verified'));
    expect(page.screen.all('button', words.tell('printCertificate'))).toEqual([]);
    await click(page.screen.get('button', words.tell('printResult')));
    await page.screen.find('heading', part(debrief.say('way', { count: 8 })));
    await page.screen.says(part(words.say('notPassed')));
  });

  it('prints a task without its solution, and the solution of the variant that is asked for', async () => {
    location.hash = 'scenarios';
    const open = async (what: 'printTask' | 'printSolution', name: string) => {
      await click(await page.screen.find('button', words.tell('moreOf', { title: name })));
      await click(await page.screen.find('button', words.tell(what)));
    };
    await open('printTask', title);
    await page.screen.find('heading', words.say('goals'));
    const causes = plain.goals.flatMap((goal) => (goal.is === 'cause' ? goal.causes : []));
    const cause = words.findings['exo-no-licence'].cause;
    expect(causes).toContain('exo-no-licence');
    for (const { text } of plain.goals) await page.screen.says(part(text[language] ?? text.en));
    expect(page.screen.text()).not.toContain(cause);
    await click(page.screen.get('button', sheets.say('back')));

    await open('printSolution', title);
    await page.screen.says(part(cause));
    await page.screen.says(part(plain.debrief?.[0]?.[language] ?? 'no debrief'));
    await page.screen.says(part(plain.hints?.[0]?.text[language] ?? 'no hint'));
    await click(page.screen.get('button', sheets.say('back')));

    await open('printSolution', varied.title[language] ?? varied.title.en);
    await page.screen.says(sheets.say('variantAsked'));
    expect(page.screen.get('button', sheets.say('print')).matches(':disabled')).toBe(true);
    await type(page.screen.get('textbox', sheets.say('variantNumber')), '7');
    await click(page.screen.get('button', sheets.say('variantShow')));
    await page.screen.says(sheets.say('variant', { seed: '7' }));
    expect(location.hash).toBe('#print/solution/forty-mailboxes/7');
  });
});
