import { describe, expect, it } from 'vitest';
import { createPlaces, formatPlace, type PlacesShell, parsePlace } from '../../state/places';

function openShell(first: string) {
  let hash = first;
  let heard = () => {};
  let asks = () => false;
  const shell: PlacesShell = {
    isPractice: true,
    hash: () => hash,
    listen: (callback) => {
      heard = callback;
    },
    open: (next) => {
      hash = next;
      heard();
    },
    beforeClosing: (question) => {
      asks = question;
    },
    copyText: async () => {},
    saveFile: () => {},
    print: () => {},
    openPermissionTable: () => {},
    openTraining: () => {},
    openDiagnosis: () => {},
  };
  return { shell, hash: () => hash, back: (to: string) => shell.open(to), asks: () => asks() };
}

describe('addresses of the practice client', () => {
  it.each([
    ['#mailboxes', { screen: 'mailboxes', record: null, part: null, view: null }],
    ['#mailboxes?view=all', { screen: 'mailboxes', record: null, part: null, view: 'all' }],
    ['#mailboxes/42/alerts', { screen: 'mailboxes', record: '42', part: 'alerts', view: null }],
    ['#users/new', { screen: 'users', record: 'new', part: null, view: null }],
    ['#alerts', { screen: 'alerts', record: null, part: null, view: null }],
  ] as const)('%s', (hash, place) => {
    expect(parsePlace(hash)).toEqual(place);
    expect(formatPlace(place)).toBe(hash);
  });

  it.each(['', '#nowhere', '#alerts/42', '#<b>'])('%j leads to a place that there is', (hash) => {
    const { record } = parsePlace(hash);
    expect(record).toBeNull();
  });
});

describe('a form that holds changes', () => {
  it('keeps its place until somebody decides', () => {
    const { shell, hash, back, asks } = openShell('#mailboxes/42');
    const places = createPlaces(shell, () => {});
    const release = places.hold();
    places.openScreen('users');
    expect(hash()).toBe('#mailboxes/42');
    expect(places.held.value).toMatchObject({ screen: 'users' });
    expect(asks()).toBe(true);
    places.stay();
    back('#queues');
    expect(hash()).toBe('#mailboxes/42');
    expect(places.held.value).toMatchObject({ screen: 'queues' });
    places.leave();
    expect(hash()).toBe('#queues');
    release();
    expect(asks()).toBe(false);
  });

  it('lets other parts of the same record be opened', () => {
    const { shell, hash } = openShell('#mailboxes/42');
    const places = createPlaces(shell, () => {});
    places.hold();
    places.openRecord('mailboxes', '42', 'alerts');
    expect(hash()).toBe('#mailboxes/42/alerts');
  });
});

describe('a record that is closed', () => {
  it('leads back to the view that it was opened from', () => {
    const { shell, hash } = openShell('#mailboxes?view=all');
    const places = createPlaces(shell, () => {});
    places.openRecord('mailboxes', '42');
    places.closeRecord('mailboxes');
    expect(hash()).toBe('#mailboxes?view=all');
    places.openScreen('mailboxes');
    expect(hash()).toBe('#mailboxes');
  });
});
