import { isShown, nameOf, ofRole } from './roles';

/** What is read as a whole: by its name, or line by line. */
const READ = ['button', 'link', 'heading', 'listitem', 'navigation', 'status'];

/** Elements that are read by themselves: their words are never taken for one with those beside them. */
const APART =
  'p, li, ul, ol, dl, dt, dd, div, section, table, tr, td, th, h1, h2, h3, h4, br, fieldset, legend, label, select, ' +
  'option, details, summary, input, nav, header, article, button, a, progress, [role="gridcell"], [role="columnheader"]';

/** Texts in their order, null where one line ends and another begins. */
function textsOf(node: Node): (string | null)[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === child.TEXT_NODE) return child.textContent ? [child.textContent] : [];
    if (!(child instanceof Element) || child.getAttribute('aria-hidden') === 'true' || !isShown(child))
      return [];
    return child.matches(APART) ? [null, ...textsOf(child), null] : textsOf(child);
  });
}

/**
 * Words of different inline elements with nothing between them, which a screen reader reads as one: *Mailboxeshere*.
 */
export function wordsRunTogether(root: Element): string[] {
  return READ.flatMap((role) => ofRole(root, role))
    .filter(isShown)
    .flatMap((element) => {
      const texts = textsOf(element);
      return texts.slice(1).flatMap((text, index) => {
        const before = texts[index] ?? null;
        if (text === null || before === null) return [];
        const touch = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text);
        return touch ? [`${nameOf(element)}: ${before}|${text}`] : [];
      });
    });
}
