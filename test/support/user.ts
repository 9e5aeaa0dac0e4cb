/** What somebody does with what they found on a page, no faster than the page can follow. */
import { isShown, nameOf } from './roles';

function expectUsable(element: HTMLElement): void {
  if (!element.isConnected || !isShown(element)) throw new Error(`“${nameOf(element)}” is out of sight`);
  if (element.matches(':disabled') || element.closest('fieldset:disabled')) {
    throw new Error(`“${nameOf(element)}” is disabled`);
  }
}

const tell = (element: Element, ...types: string[]) => {
  for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
};

/** The page draws what an event changed before anybody does anything else. */
const drawn = () => new Promise<void>((done) => setTimeout(done));

/** How long the page may take to bring the focus home, in milliseconds. */
const FOCUS_PATIENCE = 2_000;

/** Whatever was pressed may go with its press; the keyboard is then somewhere, and never nowhere. */
async function expectFocusSomewhere({ ownerDocument }: HTMLElement, pressed: string): Promise<void> {
  const isNowhere = () => {
    const { activeElement, body } = ownerDocument;
    return activeElement === null || activeElement === body || !activeElement.isConnected;
  };
  for (const end = Date.now() + FOCUS_PATIENCE; isNowhere(); ) {
    if (Date.now() > end) throw new Error(`After “${pressed}” the focus is nowhere`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

export async function click(element: HTMLElement): Promise<void> {
  expectUsable(element);
  const pressed = nameOf(element);
  element.focus();
  // What cannot have the focus, such as text, leaves it where it was.
  const focused = element.ownerDocument.activeElement === element;
  element.click();
  await drawn();
  if (focused) await expectFocusSomewhere(element, pressed);
}

/** Writes into a field instead of what is there. */
export async function type(element: HTMLElement, text: string): Promise<void> {
  expectUsable(element);
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
    throw new Error(`Nobody writes into “${nameOf(element)}”`);
  }
  element.focus();
  element.value = text;
  tell(element, 'input', 'change');
  await drawn();
}

/** Chooses what is called so from a list. */
export async function choose(element: HTMLElement, option: string | RegExp): Promise<void> {
  expectUsable(element);
  if (!(element instanceof HTMLSelectElement)) throw new Error(`“${nameOf(element)}” is no list`);
  const found = [...element.options].find(({ text }) =>
    typeof option === 'string' ? text.trim() === option : option.test(text),
  );
  if (!found) {
    throw new Error(
      `No “${option}” in “${nameOf(element)}”: ${[...element.options].map(({ text }) => text)}`,
    );
  }
  element.value = found.value;
  tell(element, 'input', 'change');
  await drawn();
}

/** Presses a key where the keyboard is. */
export async function press(element: HTMLElement, key: string, keys: KeyboardEventInit = {}): Promise<void> {
  expectUsable(element);
  element.focus();
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys }));
  await drawn();
}

/** Chooses files where the browser's own dialog would be. */
export async function giveFiles(input: Element | null, ...files: File[]): Promise<void> {
  if (!(input instanceof HTMLInputElement) || input.type !== 'file') throw new Error('Files go elsewhere');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  tell(input, 'change');
  await drawn();
}
