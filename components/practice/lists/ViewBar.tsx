import type { ComponentChildren } from 'preact';
import type { View } from '../../../catalog/practice/views';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import type { List } from './use-list';

interface ViewBarProps {
  views: readonly View[];
  view: string;
  onView(key: string): void;
  search: string;
  onSearch(words: string): void;
  list: Pick<List<unknown>, 'rows' | 'complete' | 'loaded' | 'empty'>;
  /** Null where it is not known yet how many are. */
  selected: number | null;
  children: ComponentChildren;
}

/** Which view a list shows, what is looked for in it, and how many records that makes. */
export function ViewBar({ views, view, onView, search, onSearch, list, selected, children }: ViewBarProps) {
  const { say } = useWords('practice');
  const { language } = useApp();
  const { label } = language;
  return (
    <div class="view-bar">
      <label>
        <span class="visually-hidden">{say('practice.view')}</span>
        <select
          name="view"
          data-anchor="view"
          value={view}
          onChange={({ currentTarget }) => onView(currentTarget.value)}
        >
          {views.map(({ key, label: name }) => (
            <option value={key} key={key}>
              {label(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="visually-hidden">{say('practice.search')}</span>
        <input
          type="search"
          name="search"
          placeholder={say('practice.search')}
          value={search}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        />
      </label>
      {children}
      <span class="muted list-count" role="status">
        {list.empty
          ? ''
          : list.complete
            ? say('practice.recordCount', { shown: list.rows.length, selected: selected ?? 0 })
            : say('grid.readSoFar', { count: list.loaded })}
      </span>
    </div>
  );
}
