import { type ReadonlySignal, signal } from '@preact/signals';
import { type PracticeScreen, SCREENS, SCREENS_WITH_FORMS } from '../catalog/practice/screens';
import type { FileContent } from '../domain/file-content';
import type { Guid } from '../domain/rows';

export interface PracticePlace {
  screen: PracticeScreen;
  /** The record whose form is open, or `new` for one that is being made. */
  record: Guid | 'new' | null;
  /** The part of the form, such as `alerts`; null for its first one. */
  part: string | null;
  /** Key of the view that a list shows, or what it is called (a term); null for its default one. */
  view: string | null;
}

/**
 * `#mailboxes`, `#mailboxes?view=all` for another view than the default one, `#mailboxes/<id>` for the
 * form of a record, `#mailboxes/<id>/alerts` for a part of it.
 */
export function parsePlace(hash: string): PracticePlace {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [name, record, part] = path.split('/');
  const screen = SCREENS.find((each) => each === name) ?? 'mailboxes';
  const hasForm = SCREENS_WITH_FORMS.includes(screen) && record !== undefined && record !== '';
  return {
    screen,
    record: hasForm ? record : null,
    part: hasForm && part ? part : null,
    view: hasForm ? null : new URLSearchParams(query).get('view'),
  };
}

export function formatPlace({ screen, record, part, view }: PracticePlace): string {
  const path = [screen, record, record && part].filter(Boolean).join('/');
  return `#${path}${view && !record ? `?view=${encodeURIComponent(view)}` : ''}`;
}

/** Where a click leads: to another screen, to the permissions, to the clipboard or the printer. */
export interface Places {
  current: ReadonlySignal<PracticePlace>;
  openScreen(screen: PracticeScreen): void;
  /** Shows a list by another view: by its key, or by what it is called (a term), as the guide does. */
  openView(screen: PracticeScreen, view: string): void;
  /** From a record back to its list, with the view that it was opened from. */
  closeRecord(screen: PracticeScreen): void;
  openRecord(screen: PracticeScreen, record: Guid | 'new', part?: string): void;
  /** From the form of a new record to the record that it became. */
  leaveTo(screen: PracticeScreen, record: Guid): void;
  /** Closes the form of a record that is no longer there, changes or not. */
  dropRecord(): void;
  /** Where somebody wanted to go while a form held changes; null where nobody waits. */
  held: ReadonlySignal<PracticePlace | null>;
  /** Keeps the place while there are changes that would be lost, until the function given back is called. */
  hold(): () => unknown;
  /** Goes where somebody wanted, changes or not. */
  leave(): void;
  stay(): void;
  openPermissions(): void;
  /** No page lies beside this one, so that the ways to others lead nowhere. */
  alone: boolean;
  /**
   * Shows the page that diagnoses a whole tenant, in a tab of its own.
   * @param read what it reads at once: the simulated tenant, or an organization by its origin
   */
  openDiagnosis(read?: string): void;
  /** Shows the page of exercises and results, in a tab of its own, at a part of it. */
  openTraining(part: string): void;
  /** Shows the tables of who may approve, in a tab of their own. */
  openPermissionTable(): void;
  copyText(text: string): Promise<void>;
  /** @param type of its content; plain text where none is told */
  saveFile(name: string, content: FileContent, type?: string): void;
  print(): void;
  /** Absent where the guide is in sight anyway. */
  openGuide?: () => void;
}

/** What a shell offers: how it opens a place of the practice client, and its browser's own doings. */
export interface PlacesShell {
  /** Whether the page shows the practice client, and so has a place. */
  isPractice: boolean;
  /** The hash of the practice page as it stands; shells without one pass an empty string. */
  hash(): string;
  listen(callback: () => void): void;
  /** Opens the practice page at that hash. */
  open(hash: string): void;
  /** Asks before the page is closed, while `asks` says so. */
  beforeClosing(asks: () => boolean): void;
  copyText(text: string): Promise<void>;
  saveFile(name: string, content: FileContent, type?: string): void;
  print(): void;
  /** True where it has none of the pages that follow. */
  alone?: boolean;
  openDiagnosis(read?: string): void;
  openTraining(part: string): void;
  openPermissionTable(): void;
  openGuide?: () => void;
}

export function createPlaces(shell: PlacesShell, openPermissions: () => void): Places {
  const current = signal(parsePlace(shell.hash()));
  const held = signal<PracticePlace | null>(null);
  const holders = new Set<object>();
  /** The view in which each list was last seen. */
  const views = new Map<PracticeScreen, string | null>();
  const note = ({ screen, record, view }: PracticePlace) => {
    if (!record) views.set(screen, view);
  };
  note(current.value);
  const go = (place: PracticePlace) => {
    if (holders.size > 0) held.value = place;
    else shell.open(formatPlace(place));
  };
  shell.listen(() => {
    const place = parsePlace(shell.hash());
    const same = place.record === current.value.record && place.screen === current.value.screen;
    if (holders.size > 0 && !same) {
      // The browser's own way back: the form stays, and asks.
      held.value = place;
      shell.open(formatPlace(current.value));
      return;
    }
    current.value = place;
    note(place);
  });
  shell.beforeClosing(() => holders.size > 0);
  return {
    current,
    openScreen: (screen) => go({ screen, record: null, part: null, view: null }),
    openView: (screen, view) => go({ screen, record: null, part: null, view }),
    closeRecord: (screen) => go({ screen, record: null, part: null, view: views.get(screen) ?? null }),
    openRecord: (screen, record, part) => {
      const place = { screen, record, part: part ?? null, view: null };
      // Another part of the same form loses nothing.
      const same = current.value.screen === screen && current.value.record === record;
      if (same) shell.open(formatPlace(place));
      else go(place);
    },
    leaveTo(screen, record) {
      // Whoever has gone elsewhere while it was being made stays there.
      if (current.value.screen !== screen || current.value.record !== 'new') return;
      holders.clear();
      shell.open(formatPlace({ screen, record, part: null, view: null }));
    },
    dropRecord() {
      const { screen, record } = current.peek();
      if (!record) return;
      holders.clear();
      held.value = null;
      shell.open(formatPlace({ screen, record: null, part: null, view: views.get(screen) ?? null }));
    },
    held,
    hold() {
      const holder = {};
      holders.add(holder);
      return () => holders.delete(holder);
    },
    leave() {
      const place = held.value;
      held.value = null;
      holders.clear();
      if (place) shell.open(formatPlace(place));
    },
    stay() {
      held.value = null;
    },
    openPermissions,
    alone: shell.alone ?? false,
    openDiagnosis: (read) => shell.openDiagnosis(read),
    openTraining: (part) => shell.openTraining(part),
    openPermissionTable: () => shell.openPermissionTable(),
    copyText: (text) => shell.copyText(text),
    saveFile: (name, content, type) => shell.saveFile(name, content, type),
    print: () => shell.print(),
    ...(shell.openGuide ? { openGuide: shell.openGuide } : {}),
  };
}
