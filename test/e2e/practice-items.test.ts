/** Places beside the procedure, in the built extension and on the local page, each without fault to axe-core. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeScreen } from '../../catalog/practice/screens';
import { controlServer } from '../support/control-server';
import { missingItems } from '../support/missing-items';
import { expectNone, expectNoOverflow } from './support/axe';
import { type LocalServer, openExtension, openLocal, startServer, type Workplace } from './support/browser';
import { createTrainee } from './support/trainee';
import { type Language, localeOf, wordsOf } from './support/words';

const CASES = [
  ['en', 'light'],
  ['sl', 'dark'],
] as const satisfies readonly (readonly [Language, 'light' | 'dark'])[];

describe.each(CASES)('places in the extension, %s, %s', (language, colorScheme) => {
  let workplace: Workplace;

  beforeAll(async () => {
    workplace = await openExtension({ locale: localeOf(language), colorScheme });
    await workplace.practice.bringToFront();
    await workplace.practice.setViewportSize({ width: 1280, height: 800 });
    await workplace.practice.locator('.data-grid').waitFor();
  });
  afterAll(() => workplace.close());

  const open = async (screen: PracticeScreen, record = '') => {
    const { practice } = workplace;
    await practice.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#${screen}${record && `/${record}`}`,
    );
    await practice.locator('.screen .loading').waitFor({ state: 'detached' });
  };
  const hasNoFault = async (what: string) => {
    await expectNone(workplace.practice, what);
    await expectNoOverflow(workplace.practice, what);
  };

  it('item monitoring says how long items are kept', async () => {
    await open('itemMonitoring');
    await workplace.practice.getByText(wordsOf(language).text('items.none', { count: 3 })).waitFor();
    await hasNoFault('item monitoring');
  });

  it('personal options are found in the settings of the user', async () => {
    const { practice } = workplace;
    const { label } = wordsOf(language);
    await practice.locator('[data-anchor="menu.userSettings"]').click();
    await practice.getByRole('button', { name: label('menu.options'), exact: true }).click();
    await practice.locator('select[name="filter"]').waitFor();
    await hasNoFault('personal options');
  });

  it('the form of a mailbox has its day and the app for Outlook', async () => {
    const { practice } = workplace;
    await open('mailboxes');
    await createTrainee(workplace, language).open('Maja Kos');
    await practice.locator('input[name="receivedAfter"]').waitFor();
    await practice.getByText(wordsOf(language).label('field.officeAppsDeploymentType')).waitFor();
    await hasNoFault('form of a mailbox');
  });

  it('a new profile asks for what each way of signing in needs', async () => {
    const { practice } = workplace;
    await open('emailServerProfiles', 'new');
    for (const [type, credentials] of [
      ['exchangeOnline', 2],
      ['exchangeOnline', 7],
      ['exchangeOnPremises', 1],
      ['exchangeOnPremises', 6],
      ['gmail', 5],
    ] as const) {
      await practice.locator('select[name="servertype"]').selectOption(type);
      await practice.locator('select[name="credentials"]').selectOption(String(credentials));
      await hasNoFault(`new profile, ${type}, ${credentials}`);
    }
    await practice.locator('.form-head button', { hasText: wordsOf(language).text('form.discard') }).click();
  });
});

describe('items that were not synchronized, beside the panel', () => {
  let server: LocalServer;
  let workplace: Workplace;

  beforeAll(async () => {
    server = await startServer();
    await controlServer(server.url, 'POST', '/reset', { scenario: missingItems });
    workplace = await openLocal(server);
    await workplace.practice.setViewportSize({ width: 1280, height: 800 });
  });
  afterAll(async () => {
    await workplace.close();
    await server.stop();
  });

  it('are listed, and lead to the question why something does not arrive', async () => {
    const { practice } = workplace;
    const { text } = wordsOf('en');
    await practice.goto(`${server.url}/#itemMonitoring`);
    const badges = practice.locator('.screen .why-badge');
    await badges.nth(2).waitFor();
    expect(await badges.count()).toBe(3);
    await expectNone(practice, 'item monitoring');
    await practice
      .getByRole('button', { name: text('items.whyName', { name: 'Jan Vidmar' }) })
      .first()
      .click();
    const question = practice.locator('.arrival');
    await question.waitFor();
    await question.getByText('NoRecipientMatch').first().waitFor({ state: 'attached' });
    await expectNone(practice, 'item monitoring with the question beside it');
  });
});
