import type { ComponentChildren } from 'preact';
import type { View } from '../../../catalog/practice/views';
import { useApp } from '../../app-context';
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
  const { language } = useApp();
  const { t, label } = language;
  return (
    <div class="view-bar">
      <label>
        <span class="visually-hidden">{t('practice.view')}</span>
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
        <span class="visually-hidden">{t('practice.search')}</span>
        <input
          type="search"
          name="search"
          placeholder={t('practice.search')}
          value={search}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        />
      </label>
      {children}
      <span class="muted" role="status">
        {list.empty
          ? ''
          : list.complete
            ? t('practice.recordCount', { shown: list.rows.length, selected: selected ?? 0 })
            : t('grid.readSoFar', { count: list.loaded })}
      </span>
    </div>
  );
}
