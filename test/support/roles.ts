/** The role and the name that assistive technology tells of an element, for the elements that our pages use. */

/** Where each role is found; a role that is told comes before the one that an element has by itself. */
const SELECTORS: Readonly<Record<string, string>> = {
  article: 'article',
  blockquote: 'blockquote',
  // The summary is the button of a `details`.
  button: 'button, summary',
  cell: 'td',
  checkbox: 'input[type="checkbox"]',
  columnheader: 'th',
  combobox: 'select',
  complementary: 'aside',
  dialog: 'dialog',
  group: 'fieldset, details',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  main: 'main',
  navigation: 'nav',
  option: 'option',
  progressbar: 'progress',
  radio: 'input[type="radio"]',
  region: 'section',
  row: 'tr',
  search: 'search',
  searchbox: 'input[type="search"]',
  spinbutton: 'input[type="number"]',
  slider: 'input[type="range"]',
  table: 'table',
  textbox: 'textarea, input[type="text"], input[type="email"], input[type="password"]',
};

/** Those that are called what is written in them; of news and items, it is what they are known by. */
const NAMED_BY_CONTENT: readonly string[] = [
  'alert',
  'button',
  'cell',
  'checkbox',
  'columnheader',
  'gridcell',
  'heading',
  'link',
  'listitem',
  'option',
  'radio',
  'row',
  'status',
  'tab',
];

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The told or implicit role; null for an element that has none of those that we ask for. */
function roleOf(element: Element): string | null {
  const told = element.getAttribute('role');
  if (told) return told;
  return Object.entries(SELECTORS).find(([, selector]) => element.matches(selector))?.[0] ?? null;
}

/** Every element of that role, in sight or not. */
export function ofRole(root: Element, role: string): HTMLElement[] {
  const selector = SELECTORS[role];
  const found = root.querySelectorAll<HTMLElement>(`${selector ? `${selector}, ` : ''}[role="${role}"]`);
  return [...found].filter((each) => {
    const told = each.getAttribute('role');
    if (told) return told === role;
    // A section without a name is none for assistive technology.
    return role !== 'region' || nameOf(each) !== '';
  });
}

function isHiddenItself(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (element.tagName === 'DIALOG' && !element.hasAttribute('open')) return true;
  const { parentElement } = element;
  return (
    parentElement?.tagName === 'DETAILS' &&
    !parentElement.hasAttribute('open') &&
    element.tagName !== 'SUMMARY'
  );
}

/**
 * Whether somebody can find it: behind an open dialog, in a closed `details` or hidden, nobody does. What a dialog of
 * one pane is over is inert, and everything else stays in use.
 */
export function isShown(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (isHiddenItself(each)) return false;
  }
  if (element.closest('[inert]')) return false;
  const dialog = element.ownerDocument.querySelector('dialog[open]');
  return !dialog || dialog.contains(element) || element.ownerDocument.querySelector('[inert]') !== null;
}

/** What is written in an element, without what is hidden there. */
export function textOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? '';
  let text = '';
  for (const child of node.childNodes) {
    if (child instanceof Element && isHiddenItself(child)) continue;
    // What has no text of its own, such as a field or a picture, is told by its label.
    const within = textOf(child);
    const told = child instanceof Element && within.trim() === '' ? child.getAttribute('aria-label') : null;
    text += told ? ` ${told} ` : within;
    if (child instanceof Element) text += ' ';
  }
  return text;
}

/** Of a label, without the field that stands in it. */
function labelText(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll('input, select, textarea')) field.remove();
  return tidy(textOf(copy));
}

function fromLabels(element: Element): string {
  const { ownerDocument, id } = element;
  const around = element.closest('label');
  const beside = id ? [...ownerDocument.querySelectorAll(`label[for="${id}"]`)] : [];
  return [...(around ? [around] : []), ...beside].map(labelText).join(' ');
}

const FIELDS = ['INPUT', 'SELECT', 'TEXTAREA'];

/** The accessible name; an empty text where there is none. */
export function nameOf(element: Element): string {
  const { ownerDocument, tagName } = element;
  const by = element.getAttribute('aria-labelledby');
  if (by) {
    const those = by.split(/\s+/).map((id) => ownerDocument.getElementById(id));
    return tidy(those.map((each) => (each ? textOf(each) : '')).join(' '));
  }
  const told = element.getAttribute('aria-label');
  if (told) return tidy(told);
  if (FIELDS.includes(tagName)) {
    return (
      fromLabels(element) || (element.getAttribute('placeholder') ?? element.getAttribute('title') ?? '')
    );
  }
  if (tagName === 'FIELDSET') return tidy(textOf(element.querySelector(':scope > legend') ?? element));
  if (tagName === 'DETAILS') return tidy(textOf(element.querySelector(':scope > summary') ?? element));
  const role = roleOf(element);
  if (role && NAMED_BY_CONTENT.includes(role)) {
    return tidy(textOf(element)) || (element.getAttribute('title') ?? '');
  }
  return element.getAttribute('title') ?? '';
}
