/** What a page is asked of itself; each function runs in the browser and knows nothing of this file. */

/** Text that is cut off; what ends in an ellipsis or scrolls has the whole of it elsewhere. */
export function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY, textOverflow, display } = getComputedStyle(element);
      if (display === 'inline' || textOverflow === 'ellipsis') return false;
      if (element.closest('.visually-hidden, svg') || !element.checkVisibility()) return false;
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!hasText || element.clientWidth === 0) return false;
      const isWide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isHigh = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return isWide || isHigh;
    })
    .map((element) => `${element.className}: ${element.textContent?.trim().slice(0, 40)}`);
}

/** What has the focus and does not show it, or is all covered; null where nothing is wrong. */
export function focusTrouble(): string | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const isMarked = (at: Element | null, part?: '::after') => {
    if (!at) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(at, part);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  };
  const label = element.closest('label');
  const marked = isMarked(element) || isMarked(element, '::after') || isMarked(element.nextElementSibling);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [acrosses, downs] = [
    [left + 2, (left + right) / 2, right - 2],
    [top + 2, (top + bottom) / 2, bottom - 2],
  ];
  const isSeen = acrosses.some((x) =>
    downs.some((y) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || label?.contains(hit) === true);
    }),
  );
  const name = `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 30)}`;
  if (!marked) return `${name}: not marked`;
  return isSeen ? null : `${name}: covered`;
}
