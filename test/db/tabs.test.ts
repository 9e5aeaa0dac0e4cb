import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettingsRepository } from '../../db/settings';
import { createTabChannel, type TabChannel, type TabNews } from '../../db/tabs';
import { open, withFreshIndexedDB } from './fresh';

withFreshIndexedDB();

let channels: TabChannel[] = [];

function tab(name = 'mailbox-coach'): TabChannel {
  const channel = createTabChannel(name);
  channels.push(channel);
  return channel;
}

/** Channels deliver in order: once the last announcement is heard, all before it were. */
async function announceLast(from: TabChannel, heard: TabNews[]): Promise<void> {
  from.announce('tenant', 'last');
  await vi.waitFor(() => expect(heard.at(-1)).toEqual({ what: 'tenant', about: 'last' }));
}

beforeEach(() => {
  channels = [];
});
afterEach(() => {
  for (const channel of channels) channel.close();
});

describe('two open tabs', () => {
  it('hear each other and not themselves', async () => {
    const [first, second] = [tab(), tab()];
    const heard = { first: [] as TabNews[], second: [] as TabNews[] };
    first.listen((news) => heard.first.push(news));
    second.listen((news) => heard.second.push(news));
    first.announce('settings');
    await announceLast(first, heard.second);
    second.announce('checklist', 'contoso');
    await vi.waitFor(() => expect(heard.first).toHaveLength(1));
    expect(heard).toEqual({
      first: [{ what: 'checklist', about: 'contoso' }],
      second: [{ what: 'settings' }, { what: 'tenant', about: 'last' }],
    });
  });

  it('stay in step through the database', async () => {
    const [here, there] = [createSettingsRepository(await open()), createSettingsRepository(await open())];
    const [hereTab, thereTab] = [tab(), tab()];
    const seen: string[] = [];
    thereTab.listen(async () => seen.push((await there.readAll()).settings.theme));
    await here.write('theme', 'dark');
    hereTab.announce('settings');
    await vi.waitFor(() => expect(seen).toEqual(['dark']));
  });

  it('pass over what they do not know, and what other channels say', async () => {
    const [first, second, elsewhere] = [tab(), tab(), tab('another')];
    const heard: TabNews[] = [];
    second.listen((news) => heard.push(news));
    const later = new BroadcastChannel('mailbox-coach');
    later.postMessage({ what: 'weather' });
    later.postMessage(null);
    elsewhere.announce('settings');
    await announceLast(first, heard);
    later.close();
    expect(heard).toHaveLength(1);
  });

  it('hear nothing more after they stopped listening', async () => {
    const [first, second] = [tab(), tab()];
    const stopped: TabNews[] = [];
    const listening: TabNews[] = [];
    const stop = second.listen((news) => stopped.push(news));
    second.listen((news) => listening.push(news));
    stop();
    await announceLast(first, listening);
    expect(stopped).toEqual([]);
  });
});
