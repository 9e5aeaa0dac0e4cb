/** Stands in for a learning system of cmi5: it leaves what a launch needs in a record store, and opens a package's units. */
import type { BrowserContext, Page } from 'playwright-core';
import { startLrs } from '../../support/lrs';
import { act } from './exercise-acts';
import { openBrowser, startLearningSystem } from './learning-system';

export const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example/', name: 'learner-17' },
};
/** What this learning system calls whichever unit it opens. */
export const ACTIVITY = 'https://lms.example/au/4711';
export const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
export const GROUPING = [{ objectType: 'Activity', id: 'https://lms.example/course' }];

export interface Sent {
  actor: unknown;
  timestamp: string;
  verb: { id: string };
  object: { id: string };
  result?: { score?: { scaled: number }; success?: boolean; completion?: boolean; duration?: string };
  context: {
    registration: string;
    contextActivities: { grouping: unknown; category?: { id: string }[] };
    extensions: Record<string, unknown>;
  };
}

export async function startCmi5System(archive: Uint8Array) {
  const [system, lrs, browser]: [
    Awaited<ReturnType<typeof startLearningSystem>>,
    Awaited<ReturnType<typeof startLrs>>,
    BrowserContext,
  ] = await Promise.all([startLearningSystem(archive), startLrs(), openBrowser('sl')]);
  let launches = 0;

  const sent = () => lrs.statements() as unknown as Sent[];

  /**
   * @param data what the launch's document has beside the usual
   * @param unit as the course structure has its address
   * @returns the address that the learning system opens, and opens once
   */
  function prepare(registration: string, data: object = {}, unit = 'index.html'): URL {
    launches += 1;
    const agent = JSON.stringify(ACTOR);
    lrs.putDocument(
      'activities/state',
      { stateId: 'LMS.LaunchData', activityId: ACTIVITY, agent, registration },
      {
        contextTemplate: {
          contextActivities: { grouping: GROUPING },
          extensions: { [SESSION]: `session-${launches}` },
        },
        launchMode: 'Normal',
        launchMethod: 'AnyWindow',
        moveOn: 'Passed',
        ...data,
      },
    );
    lrs.putDocument(
      'agents/profile',
      { profileId: 'cmi5LearnerPreferences', agent },
      { languagePreference: 'en-US,sl' },
    );
    const address = new URL(unit, `${system.url}/content/`);
    const launch = { endpoint: lrs.endpoint, fetch: lrs.fetchUrl(launches), actor: agent, registration };
    for (const [name, value] of Object.entries({ ...launch, activityId: ACTIVITY })) {
      address.searchParams.set(name, value);
    }
    return address;
  }

  async function launch(...wanted: Parameters<typeof prepare>): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(prepare(...wanted).href);
    await page.locator('.exercise[data-stage]').waitFor();
    return page;
  }

  return {
    system,
    lrs,
    browser,
    prepare,
    launch,
    /** What the last launch is called. */
    session: () => `session-${launches}`,
    sent,
    since: (count: number) =>
      sent()
        .slice(count)
        .map(({ verb }) => verb.id.split('/').at(-1)),
    last: (verb: string) => sent().findLast(({ verb: { id } }) => id.endsWith(`/${verb}`)),
    async stop() {
      await browser.close();
      await Promise.all([system.stop(), lrs.stop()]);
    },
  };
}

export type Cmi5System = Awaited<ReturnType<typeof startCmi5System>>;

/** Ends the exercise of a page, and waits for what becomes of its result. */
export async function endOf(
  page: Page,
  action: 'finish' | 'giveUp',
  delivery: 'delivered' | 'notDelivered' | 'nobody' = 'delivered',
): Promise<void> {
  await act(page.locator('.exercise'), action);
  await page.locator('dialog[open] button[type="submit"]').click();
  await page.locator(`[data-delivery="${delivery}"]`).waitFor();
}
