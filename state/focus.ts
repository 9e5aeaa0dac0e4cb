/** The mailbox in focus: a live machine that follows its rows, and a second one to try events on. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Line } from '../domain/lifecycle';
import type { Moment } from '../domain/rows';
import { lineOfSnapshot, type NextEvent, nextEvents } from '../machines/chart';
import type { EventChoice } from '../machines/event-choices';
import { eventsBetween } from '../machines/events-between';
import type { Regions } from '../machines/mailbox.regions';
import { regionsOfSnapshot } from '../machines/mailbox.snapshot';
import { mailboxTable } from '../machines/mailbox-lifecycle';
import { runMailbox } from './actors';

/** Something that happened to the mailbox while it was looked at. */
export interface Happened {
  at: Moment | null;
  /** The events that explain it; none where too much happened at once to tell. */
  events: readonly EventChoice[];
  to: Line;
}

export interface Focus {
  /** Where the machine stands that is shown: the live one, or the one that events are tried on. */
  regions: ReadonlySignal<Regions>;
  line: ReadonlySignal<Line>;
  next: ReadonlySignal<readonly NextEvent[]>;
  /** What happened since somebody looks, the latest last. */
  happened: ReadonlySignal<readonly Happened[]>;
  /** What somebody tried from where the mailbox stands, in order; nothing of it is written. */
  tried: ReadonlySignal<readonly NextEvent[]>;
  /** Takes the machine to where the mailbox is seen to stand. */
  follow(regions: Regions, at: Moment | null): void;
  tryOut(event: NextEvent): void;
  /** Back to where the mailbox stands. */
  back(): void;
  stop(): void;
}

const isSame = (one: Regions, other: Regions) => JSON.stringify(one) === JSON.stringify(other);

export function createFocus(first: Regions): Focus {
  const live = signal(runMailbox(first));
  const trial = signal<ReturnType<typeof runMailbox> | null>(null);
  const happened = signal<readonly Happened[]>([]);
  const tried = signal<readonly NextEvent[]>([]);
  const shown = computed(() => (trial.value ?? live.value).snapshot.value);

  function back(): void {
    batch(() => {
      trial.peek()?.stop();
      trial.value = null;
      tried.value = [];
    });
  }

  return {
    regions: computed(() => regionsOfSnapshot(shown.value)),
    line: computed(() => lineOfSnapshot(shown.value)),
    next: computed(() => nextEvents(shown.value)),
    happened,
    tried,
    follow(regions, at) {
      const actor = live.peek();
      const before = regionsOfSnapshot(actor.snapshot.peek());
      if (isSame(before, regions)) return;
      const events = eventsBetween(mailboxTable, before, regions);
      batch(() => {
        back();
        if (events) for (const { event } of events) actor.send(event);
        else {
          actor.stop();
          live.value = runMailbox(regions);
        }
        const to = lineOfSnapshot(live.peek().snapshot.peek());
        happened.value = [...happened.peek(), { at, events: events ?? [], to }];
      });
    },
    tryOut(event) {
      batch(() => {
        trial.value ??= runMailbox(regionsOfSnapshot(live.peek().snapshot.peek()));
        trial.value.send(event.event);
        tried.value = [...tried.peek(), event];
      });
    },
    back,
    stop() {
      trial.peek()?.stop();
      live.peek().stop();
    },
  };
}
