import { describe, expect, it } from 'vitest';
import { DIRECTIONS } from '../../domain/lifecycle';
import { type Regions, UNTOUCHED } from '../../machines/mailbox.regions';
import { createFocus } from '../../state/focus';

const READY: Regions = {
  ...UNTOUCHED,
  profile: 'serverToServer',
  approval: 'waiting',
  incoming: 'untested',
  outgoing: 'untested',
  act: 'untested',
};

const NOON = '2026-11-29T12:00:00Z';

describe('the mailbox in focus', () => {
  it('stands where its row says, and knows what can happen next, who brings it about and where it leads', () => {
    const focus = createFocus(READY);
    expect(focus.line.value).toEqual({ state: 'pendingApproval', substate: 'waiting' });
    const approve = focus.next.value.find(({ event }) => event.type === 'mailbox.approve');
    expect(approve).toMatchObject({
      by: 'approver',
      to: { state: 'approved' },
      moves: [{ side: 'approval', from: 'waiting', to: 'approved' }],
    });
    const types = focus.next.value.map(({ event }) => event.type);
    expect(types).toContain('mailbox.test');
    expect(types).not.toContain('mailbox.activate');
    expect(types).not.toContain('test.start');
    focus.stop();
  });

  it('follows rows by the events that explain them', () => {
    const focus = createFocus(READY);
    focus.follow({ ...READY, approval: 'approved' }, NOON);
    focus.follow({ ...READY, approval: 'approved', test: 'scheduled' }, NOON);
    focus.follow({ ...READY, approval: 'approved', test: 'running' }, NOON);
    const tested = Object.fromEntries(DIRECTIONS.map((direction) => [direction, 'enabled']));
    focus.follow({ ...READY, approval: 'approved', ...tested }, NOON);
    expect(focus.line.value).toEqual({ state: 'enabled', substate: 'healthy' });
    expect(focus.happened.value.map(({ events }) => events.map(({ event }) => event.type))).toEqual([
      ['mailbox.approve'],
      ['mailbox.test'],
      ['test.start'],
      ['incoming.tested', 'outgoing.tested', 'act.tested', 'test.finish'],
    ]);
    focus.stop();
  });

  it('starts anew where too much happened while nobody looked', () => {
    const focus = createFocus(UNTOUCHED);
    const enabled: Regions = {
      ...READY,
      approval: 'approved',
      incoming: 'enabled',
      outgoing: 'failed',
      act: 'exhausted',
    };
    focus.follow(enabled, NOON);
    expect(focus.regions.value).toEqual(enabled);
    expect(focus.happened.value).toMatchObject([{ events: [], to: { state: 'error' } }]);
    focus.stop();
  });

  it('tries events without moving the mailbox, and comes back', () => {
    const focus = createFocus(READY);
    for (const type of ['mailbox.approve', 'mailbox.test', 'test.start'] as const) {
      const event = focus.next.value.find((each) => each.event.type === type);
      if (event) focus.tryOut(event);
    }
    expect(focus.line.value).toEqual({ state: 'testing', substate: 'running' });
    expect(focus.tried.value).toHaveLength(3);
    focus.back();
    expect(focus.line.value).toEqual({ state: 'pendingApproval', substate: 'waiting' });
    expect(focus.happened.value).toEqual([]);
    focus.stop();
  });

  it('leaves a trial when the mailbox moves', () => {
    const focus = createFocus(READY);
    const [event] = focus.next.value;
    if (event) focus.tryOut(event);
    focus.follow({ ...READY, approval: 'rejected' }, NOON);
    expect(focus.tried.value).toEqual([]);
    expect(focus.line.value).toEqual({ state: 'pendingApproval', substate: 'rejected' });
    focus.stop();
  });
});
