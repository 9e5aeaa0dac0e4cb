import { useState } from 'preact/hooks';
import type { TermId } from '../../../catalog/terms';
import { itemMonitoring } from '../../../domain/arrival/item-monitoring';
import { type ListValue, queryRows, type Sort } from '../../../domain/list-query';
import { type MonitoredItem, readMonitoredItems } from '../../../sources/item-reader';
import { useApp } from '../../app-context';
import { DataGrid } from '../../ui/grid/DataGrid';
import { useAskWhy } from '../../ui/use-ask-why';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { WhyBadge } from '../lists/WhyBadge';

/** Beside the panel there is room for the first four. */
const COLUMNS = [
  { id: 'lastsyncerror', label: 'column.syncError', width: 200 },
  { id: 'owner', label: 'column.owner', width: 120 },
  { id: 'lastsyncerroroccurredon', label: 'column.lastSyncErrorTime', width: 170 },
  { id: 'lastsyncerrorcode', label: 'column.errorCode', width: 116 },
  { id: 'retries', label: 'column.retries', width: 84 },
  { id: 'objecttypecode', label: 'column.objectTypeCode', width: 110 },
] as const satisfies readonly { id: string; label: TermId; width: number }[];

/** *Item Monitoring*: what was not synchronized, of whom, and the way to why. */
export default function ItemMonitoringScreen() {
  const { say } = useWords('practice');
  const { language, simulator } = useApp();
  const askWhy = useAskWhy();
  const [sort, setSort] = useState<Sort>({ column: 'lastsyncerroroccurredon', descending: true });
  const { value: read, problem } = useRead(readMonitoredItems, 'items');
  const { isOff, keptDays } = itemMonitoring(simulator.basics.value?.organization ?? {});
  if (problem && !read) {
    return (
      <p class="message message-bad" role="alert">
        <span lang="en">{problem.message}</span>
      </p>
    );
  }
  if (!read) return <p class="loading">{say('common.loading')}</p>;

  const nameOf = ({ _ownerid_value: owner }: MonitoredItem) => read.names.get(owner) ?? owner;
  const items = queryRows(
    read.items,
    { conditions: [], sort },
    null,
    sort.column === 'owner' ? nameOf : undefined,
  );
  const whyOf = ({ _ownerid_value: owner }: MonitoredItem) => {
    const mailbox = read.mailboxes.get(owner);
    return mailbox ? () => askWhy(mailbox, 'incoming') : null;
  };

  function cell(item: MonitoredItem, id: (typeof COLUMNS)[number]['id']) {
    if (id === 'owner') return <span class="cell-text">{nameOf(item)}</span>;
    const value: ListValue | undefined = item[id];
    if (id === 'lastsyncerroroccurredon' && typeof value === 'string') {
      return language.time(value, simulator.clock.peek());
    }
    const why = id === 'lastsyncerror' ? whyOf(item) : null;
    const word = String(value ?? '—');
    if (!why) return <span class="cell-text">{word}</span>;
    return (
      <WhyBadge word={word} tone="badge-bad" why={say('items.whyName', { name: nameOf(item) })} onWhy={why} />
    );
  }

  return (
    <>
      <p class="muted">{say('items.lead')}</p>
      {isOff && <p class="message message-warn">{say('items.off')}</p>}
      {items.length === 0 ? (
        <p class="empty">{say('items.none', { count: keptDays })}</p>
      ) : (
        <>
          {read.more && <p class="muted">{say('items.more', { count: items.length })}</p>}
          <DataGrid
            label={say('items.title')}
            columns={COLUMNS.map(({ id, label, width }) => ({
              id,
              title: language.label(label),
              width,
              cell: (item: MonitoredItem) => cell(item, id),
              ...(id === 'lastsyncerror' ? { act: whyOf } : {}),
            }))}
            rows={items}
            idOf={({ exchangesyncidmappingid }) => exchangesyncidmappingid}
            nameOf={(item) => `${item.lastsyncerror ?? ''}, ${nameOf(item)}`}
            sort={sort}
            onSort={(column) => setSort({ column, descending: sort.column === column && !sort.descending })}
          />
          <p class="muted">{say('items.kept', { count: keptDays })}</p>
        </>
      )}
    </>
  );
}
