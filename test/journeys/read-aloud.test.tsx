/** Somebody listens to the pages: what stands beside each other is heard as several words, not as one. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCREENS } from '../../catalog/practice/screens';
import { DockedView } from '../../pages/docked/DockedView';
import { openDesk, withDesks } from '../support/open-desk';
import { wordsRunTogether } from '../support/run-together';
import { until } from '../support/screen';
import { click } from '../support/user';
import { wordsOf } from '../support/words';

withDesks();

// A page that is looked at for a moment is still fetching its parts.
afterEach(() => vi.dynamicImportSettled());

describe.each(['en', 'sl'] as const)('read aloud, in %s', (language) => {
  it.each(SCREENS)('names do not run together beside %s', async (screenName) => {
    const words = await wordsOf(language);
    const desk = await openDesk();
    const { screen } = await desk.open(<DockedView />, {
      language,
      hash: `#${screenName}`,
      isPractice: true,
    });
    await screen.find('progressbar');
    for (const tab of ['panel.guide', 'panel.diagnosis', 'panel.permissions'] as const) {
      await click(await screen.find('tab', words.text(tab)));
      await until('all of it', () => !screen.root.querySelector('.panel .loading'));
      expect(wordsRunTogether(screen.root)).toEqual([]);
    }
  });
});
