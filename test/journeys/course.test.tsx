/** Somebody follows a course: what is next is marked, starts from there, and moves on when it was passed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { courses } from '../../catalog/course';
import { findPack } from '../../catalog/packs';
import { gradeRecord } from '../../dataverse/simulated/exercise/grade-record';
import { TrainingPage } from '../../pages/training/TrainingPage';
import { writeResult } from '../../sources/result-file';
import { solutionOf } from '../../training/check-pack';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { createScreen, until } from '../support/screen';
import { click, giveFiles } from '../support/user';
import { part, trainingWordsOf } from '../support/words';

withDesks();

const [first, second] = courses.halfDay.packs.map((id) => findPack(id));
if (!first || !second) throw new Error('The course has no beginning');

describe.each(['en', 'sl'] as const)('a course, in %s', (language) => {
  let words: Awaited<ReturnType<typeof trainingWordsOf>>;
  let desk: OpenDesk;
  let page: OpenPage;

  beforeEach(async () => {
    words = await trainingWordsOf(language);
    desk = await openDesk();
    page = await desk.open(<TrainingPage />, { language });
    await click(await page.screen.find('tab', words.tell('tabs.course')));
    await page.screen.find('heading', part(courses.halfDay.title[language] ?? ''));
  });

  const steps = () => [...page.screen.root.querySelectorAll<HTMLElement>('.course-step')];
  const step = (id: string) => {
    const found = steps().find(({ dataset }) => dataset.pack === id);
    if (!found) throw new Error(`There is no step ${id}`);
    return createScreen(found);
  };
  const nextId = () =>
    page.screen.root.querySelector<HTMLElement>('[aria-current="step"]')?.dataset.pack ?? null;
  const isNext = (id: string) => until(`${id} next`, () => nextId() === id);

  it('is a list in its order with what each teaches, and how long it takes so far', async () => {
    expect(steps().map(({ dataset }) => dataset.pack)).toEqual(courses.halfDay.packs);
    expect(page.screen.all('heading').length).toBe(courses.halfDay.packs.length + 2);
    const told = step(first.id).text();
    expect(told).toContain(first.lesson?.[language] ?? 'no lesson');
    expect(told).toContain(words.tell('course.until', { hours: 0, minutes: 15 }));
    await isNext(first.id);
    await click(page.screen.get('radio', courses.exam.title[language] ?? ''));
    await until('the exam', () => steps().length === courses.exam.packs.length);
    expect(location.hash).toBe('#course/exam');
  });

  it('starts what is next, and marks what goes on', async () => {
    await isNext(first.id);
    const title = first.title[language] ?? '';
    await click(step(first.id).get('button', `${words.tell('start')} ${title}`));
    const dialog = createScreen(await page.screen.find('dialog', words.tell('startTitle', { title })));
    await dialog.says(part(words.tell('youLearn'), first.lesson?.[language] ?? 'no lesson'));
    await click(dialog.get('button', words.tell('start')));
    await page.screen.gone('dialog');
    await page.screen.find('button', words.tell('toRunning'));
    expect(nextId()).toBeNull();
    await click(step(first.id).get('button', `${words.tell('course.goOn')} ${title}`));
    expect(page.opened).toEqual(['#mailboxes?view=active', '#mailboxes?view=active']);
  });

  it('moves on to the second when the first was passed', async () => {
    const { record } = await solutionOf(first, 1);
    const { grade } = await gradeRecord(record);
    const text = await writeResult({ record, grade, endedOn: '2026-03-02T08:02:05.000Z' });
    await click(page.screen.get('tab', words.tell('tabs.results')));
    await page.screen.says(words.tell('results.none'));
    await giveFiles(page.screen.root.querySelector('input[type="file"]'), new File([text], 'first.json'));
    await page.screen.says(words.tell('verified'));
    await click(page.screen.get('tab', words.tell('tabs.course')));
    await isNext(second.id);
    const done = step(first.id);
    await done.says(words.tell('best', { score: 100 }));
    done.get('button', `${words.tell('course.again')} ${first.title[language]}`);
    await page.screen.says(words.tell('passedOf', { passed: 1, all: courses.halfDay.packs.length }));
  });
});
