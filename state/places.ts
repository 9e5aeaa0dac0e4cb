import { type ReadonlySignal, signal } from '@preact/signals';
import type { PracticeScreen } from '../catalog/procedure';
import type { Guid } from '../domain/rows';

export interface PracticePlace {
  screen: PracticeScreen;
  mailbox: Guid | null;
}

const SCREENS: readonly PracticeScreen[] = [
  'emailServerProfiles',
  'emailConfigurationSettings',
  'mailboxes',
  'systemSettings',
  'securityRoles',
  'about',
];

/** `#mailboxes`, or `#mailboxes/<id>` for the form of one. */
export function parsePlace(hash: string): PracticePlace {
  const [name, id] = hash.replace(/^#/, '').split('/');
  const screen = SCREENS.find((each) => each === name) ?? 'mailboxes';
  return { screen, mailbox: screen === 'mailboxes' && id ? id : null };
}

export function formatPlace({ screen, mailbox }: PracticePlace): string {
  return mailbox ? `#${screen}/${mailbox}` : `#${screen}`;
}

/** Where a click leads: to another screen, to the permissions, to the clipboard or the printer. */
export interface Places {
  current: ReadonlySignal<PracticePlace>;
  openScreen(screen: PracticeScreen): void;
  openMailbox(id: Guid): void;
  openPermissions(): void;
  copyText(text: string): Promise<void>;
  print(): void;
  /** Absent where the guide is in sight anyway. */
  openGuide?: () => void;
}

/** What a shell offers: how it opens a place of the practice client, and its browser's own doings. */
export interface PlacesShell {
  /** The hash of the practice page as it stands; shells without one pass an empty string. */
  hash(): string;
  listen(callback: () => void): void;
  /** Opens the practice page at that hash. */
  open(hash: string): void;
  copyText(text: string): Promise<void>;
  print(): void;
  openGuide?: () => void;
}

export function createPlaces(shell: PlacesShell, openPermissions: () => void): Places {
  const current = signal(parsePlace(shell.hash()));
  shell.listen(() => {
    current.value = parsePlace(shell.hash());
  });
  return {
    current,
    openScreen: (screen) => shell.open(formatPlace({ screen, mailbox: null })),
    openMailbox: (id) => shell.open(formatPlace({ screen: 'mailboxes', mailbox: id })),
    openPermissions,
    copyText: (text) => shell.copyText(text),
    print: () => shell.print(),
    ...(shell.openGuide ? { openGuide: shell.openGuide } : {}),
  };
}
