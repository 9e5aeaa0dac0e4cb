import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { createTabChannel, type TabChannel } from '../../db/tabs';
import { type PracticePlace, parsePlace } from '../../state/places';
import { createPointerStore } from '../../state/pointer';

let channels: TabChannel[] = [];
let browsers = 0;

afterEach(() => {
  for (const channel of channels) channel.close();
  channels = [];
});

/** The tabs of one browser. */
function openBrowser() {
  browsers += 1;
  const name = `pointer ${browsers}`;
  const tab = () => {
    const channel = createTabChannel(name);
    channels.push(channel);
    return channel;
  };
  return {
    tab,
    panel: () => createPointerStore({ tabs: tab(), place: null }),
    practice(hash: string) {
      const place = signal<PracticePlace>(parsePlace(hash));
      return {
        store: createPointerStore({ tabs: tab(), place }),
        go: (to: string) => (place.value = parsePlace(to)),
      };
    },
  };
}

describe('the finger of the guide', () => {
  it('points in the other tab as well, until it points at nothing', async () => {
    const { panel, practice } = openBrowser();
    const [guide, client] = [panel(), practice('#mailboxes').store];
    guide.point('mailboxes.approve');
    expect(guide.step.value).toBe('mailboxes.approve');
    await expect.poll(() => client.step.value).toBe('mailboxes.approve');
    client.point(null);
    expect(client.step.value).toBeNull();
    await expect.poll(() => guide.step.value).toBeNull();
  });

  it('points at nothing where a tab of another version names a step that is not known here', async () => {
    const { panel, tab } = openBrowser();
    const guide = panel();
    guide.point('mailboxes.approve');
    tab().announce('pointer', 'mailboxes.enchant');
    await expect.poll(() => guide.step.value).toBeNull();
  });
});

describe('where the trainee is', () => {
  it('is told to a panel that opens later, and to one that is there', async () => {
    const { panel, practice } = openBrowser();
    const early = panel();
    expect(early.trainee.value).toBeNull();
    const { store, go } = practice('#users');
    expect(store.trainee.value?.screen).toBe('users');
    await expect.poll(() => early.trainee.value?.screen).toBe('users');
    const late = panel();
    await expect.poll(() => late.trainee.value?.screen).toBe('users');
    go('#mailboxes?view=all');
    await expect.poll(() => late.trainee.value).toMatchObject({ screen: 'mailboxes', view: 'all' });
    expect(early.trainee.value).toEqual(late.trainee.value);
  });

  it('stays unknown where no practice page is open', async () => {
    const { panel } = openBrowser();
    const [one, other] = [panel(), panel()];
    one.point('mailboxes.approve');
    await expect.poll(() => other.step.value).toBe('mailboxes.approve');
    expect([one.trainee.value, other.trainee.value]).toEqual([null, null]);
  });
});
