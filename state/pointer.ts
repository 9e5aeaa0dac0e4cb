import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type StepId, stepIds } from '../catalog/procedure';
import type { TabChannel } from '../db/tabs';
import { formatPlace, type PracticePlace, parsePlace } from './places';

/** The guide's finger: which step it points at in the practice client, and where the trainee is there. */
export interface PointerStore {
  /** The step whose place is pointed at; null for none. */
  step: ReadonlySignal<StepId | null>;
  /** Points at a step's place, or at nothing. */
  point(step: StepId | null): void;
  /** Where a practice page stands; null while none has told. */
  trainee: ReadonlySignal<PracticePlace | null>;
}

interface Surroundings {
  tabs: TabChannel;
  /** The place on show, where this page is a practice page itself. */
  place: ReadonlySignal<PracticePlace> | null;
}

/** Guide and practice client may be one page or two; they follow each other either way. */
export function createPointerStore({ tabs, place }: Surroundings): PointerStore {
  const step = signal<StepId | null>(null);
  const trainee = signal<PracticePlace | null>(null);

  tabs.listen(({ what, about }) => {
    if (what === 'pointer') step.value = stepIds.find((id) => id === about) ?? null;
    if (what === 'place' && about !== undefined) trainee.value = parsePlace(about);
    if (what === 'whereabouts' && place) tabs.announce('place', formatPlace(place.value));
  });
  if (place) {
    effect(() => {
      trainee.value = place.value;
      tabs.announce('place', formatPlace(place.value));
    });
  } else tabs.announce('whereabouts');

  return {
    step,
    trainee,
    point(id) {
      step.value = id;
      tabs.announce('pointer', id ?? '');
    },
  };
}
