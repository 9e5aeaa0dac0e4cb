import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export const ROW_HEIGHT = 34;
export const HEAD_HEIGHT = 44;

/** Rows are drawn beyond the edges, and the window moves in steps, so that most scrolling draws nothing. */
const STEP = 8;

interface Window {
  first: number;
  /** One after the last. */
  end: number;
  /** Whole rows that fit, for Page Up and Page Down. */
  page: number;
  /** At least as many as are ever drawn: a row takes the elements of one that left. */
  slots: number;
  onScroll(): void;
  /** Scrolls no further than needed to have the row in sight. */
  reveal(row: number): void;
}

/** The rows of a scrolling box that are worth drawing. */
export function useWindow(box: RefObject<HTMLElement | null>, rows: number): Window {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setHeight(element.clientHeight - HEAD_HEIGHT);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const page = Math.max(1, Math.floor(height / ROW_HEIGHT));
  const first = Math.max(0, Math.min(top - STEP, rows - page));
  return {
    first,
    end: Math.min(rows, top + page + 2 * STEP),
    page,
    slots: page + 3 * STEP,
    onScroll() {
      // Looking to the side keeps the names in sight (grid.css).
      box.current?.toggleAttribute('data-aside', box.current.scrollLeft > 0);
      const at = Math.floor((box.current?.scrollTop ?? 0) / ROW_HEIGHT);
      setTop(at - (at % STEP));
    },
    reveal(row) {
      const element = box.current;
      if (!element) return;
      const from = row * ROW_HEIGHT;
      const until = from + ROW_HEIGHT + HEAD_HEIGHT - element.clientHeight;
      if (element.scrollTop > from) element.scrollTop = from;
      else if (element.scrollTop < until) element.scrollTop = until;
    },
  };
}
