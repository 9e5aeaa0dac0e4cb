/** Events of the lifecycle that somebody on the way to enabled acts on, or waits for. */
export const WAY_EVENTS = [
  'mailbox.activate',
  'profile.assign',
  'incoming.configure',
  'outgoing.configure',
  'act.configure',
  'address.change',
  'mailbox.approve',
  'mailbox.test',
  'test.finish',
  'recovered',
] as const;

export type WayEvent = (typeof WAY_EVENTS)[number];
