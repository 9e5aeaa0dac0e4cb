/** Somebody sits an exam, and tries the ways around it: each is closed, or stands on the record. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { words as enDebrief } from '../../locales/en/debrief';
import { words as enTraining } from '../../locales/en/training';
import { words as enUi } from '../../locales/en/ui';
import { freshProfile, openExtension, type Workplace } from './support/browser';

type Opened = Workplace & { id: string };

const open = (profile: string): Promise<Opened> => openExtension({ profile, locale: 'en-GB' });

async function pageOf({ context, id }: Opened, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${address}`);
  return page;
}

const closed = (page: Page) => page.locator('[data-exam="closed"]');
const hidden = (page: Page) => page.locator('main [data-exam="hidden"]');

async function pauseFor(practice: Page, milliseconds: number): Promise<void> {
  await practice.locator('[data-exercise="pause"]').click();
  await hidden(practice).waitFor();
  await practice.waitForTimeout(milliseconds);
  await practice.locator('[data-exercise="resume"]').click();
  await hidden(practice).waitFor({ state: 'detached' });
}

it('holds: what tells causes is closed, a pause hides the tenant, and the record tells the rest', async () => {
  const profile = freshProfile();
  let place = await open(profile);
  let training = await pageOf(place, 'training.html#scenarios');
  await training.locator('[data-pack="exam"] .scenario-open').click();
  const dialog = training.locator('dialog[open]');
  await dialog.getByText('closed until it ends').waitFor();
  await dialog.locator('input[name="trainee"]').fill('Candidate 4');
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });

  // The page of exercises keeps earlier results, solutions and the file of the scenario to itself.
  for (const part of ['scenarios', 'results', 'class', 'author', 'course']) {
    await training.goto(`chrome-extension://${place.id}/training.html#${part}`);
    await closed(training).waitFor();
    expect(await training.locator('[data-pack], textarea, .result, input[type="file"]').count()).toBe(0);
  }
  // No diagnosis, of the tenant or of what somebody pastes, in the page or in the panel.
  const diagnosis = await pageOf(place, 'diagnosis.html#read=simulated');
  await closed(diagnosis).waitFor();
  expect(await diagnosis.locator('textarea, input[type="file"], [data-read]').count()).toBe(0);
  await place.panel.bringToFront();
  await place.panel.getByRole('tab', { name: enUi['panel.diagnosis'] }).click();
  await closed(place.panel).waitFor();

  // Whoever pauses sees neither the tenant nor the task.
  const { practice } = place;
  await practice.bringToFront();
  await practice.locator('.exercise [data-goal]').first().waitFor();
  await practice.getByRole('grid').waitFor();
  await practice.locator('[data-exercise="pause"]').click();
  await hidden(practice).waitFor();
  expect(await practice.locator('[data-goal], [role="grid"]').count()).toBe(0);
  await hidden(place.panel).waitFor();
  await practice.locator('[data-exercise="resume"]').click();
  await practice.getByRole('grid').waitFor();
  await pauseFor(practice, 2_000);

  // The browser is closed, and opened again: it goes on, and the record knows.
  await place.close();
  place = await open(profile);
  await place.practice.bringToFront();
  await place.practice.locator('[data-goal]').first().waitFor();
  await place.practice.locator('[data-exercise="finish"]').click();
  await place.practice.locator('dialog[open]').getByRole('button', { name: enTraining.finish }).click();
  const notes = place.practice.getByRole('list', { name: enDebrief['exam.record'] });
  await notes.getByText('Paused 2 times').waitFor();
  await notes.getByText('closed once').waitFor();
  await notes.getByText('Attempt 1').waitFor();

  // It is over: everything is open again, and another attempt is the second.
  training = await pageOf(place, 'training.html#scenarios');
  await training.locator('[data-pack="exam"] .scenario-open').click();
  await training.locator('dialog[open]').getByText('attempt 2').waitFor();
  await place.close();
});
