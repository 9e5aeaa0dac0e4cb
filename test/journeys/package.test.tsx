/** Somebody works on an exercise in the page of a package, which tells a learning system of it. */
import { useMemo } from 'preact/hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { findings } from '../../catalog/findings';
import { findPack } from '../../catalog/packs';
import { useApp } from '../../components/app-context';
import { CAUSE_IDS } from '../../domain/cause-ids';
import type { ExerciseResult } from '../../domain/exercise';
import { isFindingId } from '../../domain/finding-ids';
import { loadWords, type Words } from '../../locales';
import { PackageView } from '../../pages/package/PackageView';
import { createPackageSession } from '../../state/package-session';
import { createTabLink, type LearningLink } from '../../training/packages/link';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { createScreen, type Screen } from '../support/screen';
import { choose, click, type } from '../support/user';
import { part, trainingWordsOf } from '../support/words';

withDesks();

const pack = findPack('no-licence');
if (!pack) throw new Error('The pack of the tests is gone');
const [hint, nextHint] = pack.hints ?? [];

describe.each(['en', 'sl'] as const)('an exercise in a package, in %s', (language) => {
  let words: Awaited<ReturnType<typeof trainingWordsOf>>;
  let records: Words<'learning-records'>;
  let desk: OpenDesk;
  let told: ExerciseResult[];
  let suspended: number[];
  /** Whether the page opened the training, with stores that a package has none of. */
  let trained: boolean;

  beforeEach(async () => {
    words = await trainingWordsOf(language);
    records = await loadWords('learning-records', language);
    desk = await openDesk();
    [told, suspended, trained] = [[], [], false];
    await desk.simulator('POST', '/exercise', { pack: pack.id, attempt: crypto.randomUUID() });
  });

  const link = (): LearningLink => ({
    ...createTabLink(null, pack.id),
    kind: 'scorm2004',
    reports: true,
    suspend: (_data, events) => void suspended.push(events),
    async finish(result) {
      told.push(result);
      return true;
    },
  });

  function Packaged() {
    const { simulator } = useApp();
    const session = useMemo(
      () =>
        createPackageSession({
          fetch: desk.desk.fetch,
          origin: desk.desk.origin,
          simulator,
          link: link(),
          newId: () => crypto.randomUUID(),
          realNow: desk.desk.realNow,
        }),
      [],
    );
    return <PackageView session={session} link={link()} resumed={null} />;
  }

  async function open(hash: string): Promise<{ page: OpenPage; bar: Screen }> {
    const page = await desk.open(<Packaged />, {
      language,
      hash,
      isPractice: true,
      changes: {
        async openOutbox() {
          trained = true;
          throw new Error('A package has no outbox.');
        },
      },
    });
    return { page, bar: createScreen(await page.screen.find('region', words.say('exercise'))) };
  }

  it('offers no note of a reading as a cause, and takes the one that is named', async () => {
    const { bar } = await open('#mailboxes');
    const goal = pack.goals[0]?.text[language] ?? 'no goal';
    const asked = createScreen(await bar.find('listitem', part(goal)));
    await click(asked.get('button', words.say('nameCause')));
    const field = asked.get('searchbox', words.say('causeSearch'));
    expect(document.activeElement).toBe(field);
    const causes = CAUSE_IDS.filter((id) => !isFindingId(id) || findings[id].is !== 'reading');
    expect(causes.length).toBeLessThan(CAUSE_IDS.length);
    await asked.says(part(words.say('causeResults', { count: causes.length })));
    const { cause } = words.findings['exo-no-licence'];
    await type(field, cause);
    await click(await asked.find('button', cause));
    await bar.says(words.say('causeNamed', { cause }));
    await expect.poll(() => suspended).toEqual([0, 1]);
  });

  it('tells the rules, gives hints one after the other, and none while it is paused', async () => {
    const { bar } = await open('#mailboxes');
    for (const { rule } of pack.conduct ?? []) await bar.says(part(words.say(`rule.${rule}`)));
    const first = await bar.find('button', words.say('hintCost', { cost: hint?.cost ?? 0 }));
    await click(first);
    await bar.says(part(hint?.text[language] ?? 'no hint'));
    const rest = () => bar.all('button').filter((each) => each.dataset.hint !== undefined);
    expect(rest().map(({ dataset }) => dataset.hint)).toEqual(nextHint ? [nextHint.id] : []);
    await click(bar.get('button', words.say('pause')));
    await bar.says(words.say('paused'));
    expect(rest().map((each) => each.matches(':disabled'))).toEqual(nextHint ? [true] : []);
    await click(bar.get('button', words.say('resume')));
    await bar.find('button', words.say('pause'));
  });

  it('is ended after asking, and told to the learning system once', async () => {
    const { page, bar } = await open('#mailboxes');
    await click(await bar.find('button', words.say('more')));
    expect(bar.all('button', words.say('over'))).toEqual([]);
    await click(await bar.find('button', words.say('giveUp')));
    const dialog = createScreen(await page.screen.find('dialog', words.say('giveUpTitle')));
    await dialog.says(records.say('bar.giveUpText'));
    await click(dialog.get('button', words.say('giveUp')));
    await bar.says(part(records.say('bar.delivered')));
    expect(told).toMatchObject([{ grade: { ending: 'givenUp', passed: false } }]);
  });

  it('has its desk ask without opening the training of the product', async () => {
    const { page } = await open('#desk');
    const subject = await page.screen.find('combobox', words.say('deskSubject'));
    await choose(subject, part(words.say('desk.backgroundOperations')));
    await click(await page.screen.find('button', words.say('deskLook')));
    await page.screen.says(words.say('deskHealthy'));
    expect(trained).toBe(false);
  });
});
