import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../ui/use-words';

interface Sight {
  /** Not all of it has room at once. */
  overflows: boolean;
  /** How many stand below what is in sight. */
  below: number;
}

/** Half a line in sight is not read. */
const READABLE_PX = 8;

function sightOf(list: HTMLElement): Sight {
  const bottom = list.getBoundingClientRect().bottom + READABLE_PX;
  const below = [...list.children].filter((item) => item.getBoundingClientRect().bottom > bottom).length;
  return { overflows: list.scrollHeight > list.clientHeight, below };
}

/** A list of names that scrolls where it is long, and says so: a scroll bar may be thin or not there. */
export function NameList({ children }: { children: ComponentChildren }) {
  const { say } = useWords('practice');
  const list = useRef<HTMLUListElement>(null);
  const [{ overflows, below }, setSight] = useState<Sight>({ overflows: false, below: 0 });
  useEffect(() => {
    const { current } = list;
    if (!current) return;
    const look = () => setSight(sightOf(current));
    const observer = new ResizeObserver(look);
    observer.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [children]);
  return (
    <div class="name-list" data-below={below > 0 ? '' : undefined}>
      <ul class="names" ref={list}>
        {children}
      </ul>
      {overflows && (
        // Whoever does not look has the whole list.
        <p class="muted names-below" aria-hidden="true">
          {below > 0 && `↓ ${say('names.below', { count: below })}`}
        </p>
      )}
    </div>
  );
}
