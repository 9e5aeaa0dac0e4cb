import { useRef } from 'preact/hooks';
import { ROVING } from './roving';

interface TabListProps<Tab extends string> {
  label: string;
  tabs: readonly { tab: Tab; label: string }[];
  /** None of them where something else is on show. */
  selected: Tab | null;
  /** Id of the element that shows what was selected. */
  controls: string;
  onSelect(tab: Tab): void;
}

/** Tabs after the ARIA pattern: one stop for Tab, arrows move, Enter or Space selects. */
export function TabList<Tab extends string>({
  label,
  tabs,
  selected,
  controls,
  onSelect,
}: TabListProps<Tab>) {
  const list = useRef<HTMLDivElement>(null);
  const stop = selected ?? tabs[0]?.tab;
  function onKeyDown(event: KeyboardEvent) {
    const move = ROVING[event.key];
    const all = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    if (!move || at === -1) return;
    event.preventDefault();
    all[move(at, all.length)]?.focus();
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ tab, label: name }) => (
        <button
          type="button"
          role="tab"
          key={tab}
          class="tab"
          data-tab={tab}
          aria-selected={tab === selected}
          aria-controls={controls}
          tabIndex={tab === stop ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
