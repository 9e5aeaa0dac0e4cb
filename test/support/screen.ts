/** What is on a page, found as a person finds it: by role and accessible name. Nothing waits a fixed time. */
import { isShown, nameOf, ofRole, textOf } from './roles';

export type Name = string | RegExp;

/** How long something may take to show before a test gives it up, in milliseconds. */
const PATIENCE = 8_000;

const fits = (name: Name, text: string) => (typeof name === 'string' ? text === name : name.test(text));

/** Waits until something is so, and gives that. @throws Error that says what was waited for, and what was there */
export async function until<Value>(
  what: string,
  look: () => Value | null | undefined | false,
  there: () => string = () => '',
): Promise<Value> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. ${there()}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

export interface Screen {
  root: Element;
  /** Those in sight, in their order. */
  all(role: string, name?: Name): HTMLElement[];
  /** The one in sight now. @throws Error where there is none, or more than one */
  get(role: string, name?: Name): HTMLElement;
  /** Waits until there is exactly one. */
  find(role: string, name?: Name): Promise<HTMLElement>;
  /** Waits until there is none. */
  gone(role: string, name?: Name): Promise<void>;
  /** Waits until that is written in what is in sight. */
  says(text: Name): Promise<void>;
  /** All that is in sight, as text. */
  text(): string;
  within(role: string, name?: Name): Screen;
}

export function createScreen(root: Element): Screen {
  const text = () => textOf(root).replace(/\s+/g, ' ').trim();
  const all = (role: string, name?: Name) =>
    ofRole(root, role).filter((each) => isShown(each) && (name === undefined || fits(name, nameOf(each))));
  const wanted = (role: string, name?: Name) => `${role} ${name === undefined ? '' : `“${name}”`}`.trim();
  const there = (role: string) => () =>
    `There: ${all(role)
      .map((each) => `“${nameOf(each)}”`)
      .join(', ')}\n${text()}`;
  return {
    root,
    all,
    get(role, name) {
      const found = all(role, name);
      const [first] = found;
      if (!first || found.length > 1) {
        throw new Error(`${found.length} of ${wanted(role, name)}. ${there(role)()}`);
      }
      return first;
    },
    find: (role, name) =>
      until(
        wanted(role, name),
        () => {
          const found = all(role, name);
          return found.length === 1 && found[0];
        },
        there(role),
      ),
    async gone(role, name) {
      await until(`no ${wanted(role, name)}`, () => all(role, name).length === 0, there(role));
    },
    async says(wantedText) {
      await until(
        `“${wantedText}”`,
        () => (typeof wantedText === 'string' ? text().includes(wantedText) : wantedText.test(text())),
        text,
      );
    },
    text,
    within: (role, name) => {
      const found = all(role, name);
      const [first] = found;
      if (!first || found.length > 1) {
        throw new Error(`${found.length} of ${wanted(role, name)}. ${there(role)()}`);
      }
      return createScreen(first);
    },
  };
}
