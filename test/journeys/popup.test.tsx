/** Somebody clicks the icon for the first time: what the product is, and a door for each thing one comes for. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords, type Words } from '../../locales';
import { PopupView } from '../../pages/popup/PopupView';
import { openDesk, withDesks } from '../support/open-desk';
import type { OpenPage } from '../support/open-page';
import { click } from '../support/user';
import { part, wordsOf } from '../support/words';

withDesks();

describe.each(['en', 'sl'] as const)('the popup, in %s', (language) => {
  let text: Awaited<ReturnType<typeof wordsOf>>['text'];
  let popup: Words<'popup'>;
  let page: OpenPage;
  const onOpenPanel = vi.fn(async () => {});
  const onOpenPractice = vi.fn(async () => {});

  beforeEach(async () => {
    vi.clearAllMocks();
    vi.spyOn(window, 'close').mockImplementation(() => {});
    ({ text } = await wordsOf(language));
    popup = await loadWords('popup', language);
    const desk = await openDesk();
    page = await desk.open(<PopupView onOpenPanel={onOpenPanel} onOpenPractice={onOpenPractice} />, {
      language,
    });
  });

  it('tells what the product is, and which tenant is only practised on', async () => {
    await page.screen.says(popup.say('what'));
    await page.screen.says(part(text('tenant.simulated')));
  });

  it('leads to the checklist, to the diagnosis and to the practice tenant', async () => {
    await click(await page.screen.find('button', part(popup.say('setUp'))));
    expect(onOpenPanel).toHaveBeenCalledOnce();
    await click(await page.screen.find('button', part(popup.say('practise'))));
    expect(onOpenPractice).toHaveBeenCalledOnce();
    await page.screen.find('button', part(popup.say('why')));
  });
});
