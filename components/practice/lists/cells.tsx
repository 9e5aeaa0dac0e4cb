import type { ComponentChildren } from 'preact';
import { choiceOptions } from '../../../catalog/choice-labels';
import type { GridColumn } from '../../../catalog/practice/columns';
import { Approval, TestStatus } from '../../../domain/choices';
import { DIRECTIONS } from '../../../domain/lifecycle';
import type { ListValue } from '../../../domain/list-query';
import { DIRECTION_COLUMNS } from '../../../domain/mailbox-columns';
import type { MailboxRow } from '../../../domain/rows';
import type { TenantSnapshot } from '../../../domain/snapshot';
import { type WhyNotRun, whyNotRun } from '../../../state/practice/test-results';
import { useApp } from '../../app-context';
import { useAskWhy } from '../../ui/use-ask-why';
import { useWords } from '../../ui/use-words';
import { APPROVAL_TERMS, notRunKey, STATUS_TERMS } from '../cells';
import { useMethodWords } from '../mailboxes/method-words';
import { WhyBadge } from './WhyBadge';

const valueIn = (row: object, column: string | null): ListValue =>
  column === null ? null : ((row as Readonly<Record<string, ListValue | undefined>>)[column] ?? null);

const STATUS_TONES: Readonly<Record<number, string>> = {
  [TestStatus.Success]: 'badge-good',
  [TestStatus.Failure]: 'badge-bad',
};

const APPROVAL_TONES: Readonly<Record<number, string>> = {
  [Approval.Approved]: 'badge-good',
  [Approval.Pending]: 'badge-warn',
  [Approval.Rejected]: 'badge-bad',
};

/** Words for a column's values; a value that was not read has none. */
export function useCellWords() {
  const { language } = useApp();
  const { label } = language;
  const methods = useMethodWords();

  /** What a choice value is called: as a label of the product where the catalog has one. */
  function choiceWord(choice: keyof typeof choiceOptions, value: ListValue): string {
    if (typeof value !== 'number') return choice === 'TestStatus' ? label('status.notRun') : '—';
    const term =
      choice === 'TestStatus'
        ? STATUS_TERMS[value]
        : choice === 'Approval'
          ? APPROVAL_TERMS[value]
          : undefined;
    if (term) return label(term);
    // What the schema calls a method is what the current client shows, not the legacy one.
    if (choice === 'IncomingDelivery' || choice === 'OutgoingDelivery') return methods.mail(value);
    return (
      choiceOptions[choice].find((option) => option.value === value)?.label[language.labels.value] ??
      String(value)
    );
  }

  function wordOf({ show }: GridColumn, value: ListValue): string {
    if (show.kind === 'choice') return choiceWord(show.choice, value);
    if (show.kind === 'switch') {
      const term = show.words[String(value)];
      return term ? label(term) : '—';
    }
    return value === null ? '—' : String(value);
  }
  return { choiceWord, wordOf };
}

/** A status by word, and by colour beside it. */
export function StatusBadge({ value }: { value: number | null | undefined }) {
  const { label } = useApp().language;
  const status = value ?? TestStatus.NotRun;
  return (
    <span class={`badge ${STATUS_TONES[status] ?? 'badge-calm'}`}>
      {label(STATUS_TERMS[status] ?? 'status.notRun')}
    </span>
  );
}

interface AsksWhyProps {
  word: string;
  tone: string;
  row: object;
  /** What can be said at once. */
  reasons?: readonly WhyNotRun[];
}

/** A status that leads to why. */
function AsksWhy({ word, tone, row, reasons = [] }: AsksWhyProps) {
  const { say } = useWords('practice');
  const askWhy = useAskWhy();
  const name = String(valueIn(row, 'name') ?? '');
  // What is in sight begins the name, so that it can be spoken to.
  const told = [say('mailboxes.whyName', { name }), ...reasons.map((reason) => say(notRunKey(reason)))];
  return (
    <WhyBadge
      word={word}
      tone={tone}
      why={told.join(' ')}
      onWhy={() => askWhy(String(valueIn(row, 'mailboxid')))}
    />
  );
}

/** What a status of a mailbox asks why of, with what the row itself says; null where nobody would ask. */
export function reasonsOf(
  row: MailboxRow,
  { column }: Pick<GridColumn, 'column'>,
  snapshot: TenantSnapshot | null,
): readonly WhyNotRun[] | null {
  const direction = DIRECTIONS.find((each) => DIRECTION_COLUMNS[each].status === column);
  if (!direction) return null;
  const status = row[DIRECTION_COLUMNS[direction].status] ?? TestStatus.NotRun;
  if (status === TestStatus.Failure) return [];
  const reasons = snapshot && status === TestStatus.NotRun ? whyNotRun(row, snapshot, direction) : [];
  return reasons.length > 0 ? reasons : null;
}

/** The content of a cell, by the kind of its column. */
export function ListCell({ column, row }: { column: GridColumn; row: object }): ComponentChildren {
  const { language, simulator } = useApp();
  const { wordOf } = useCellWords();
  const value = valueIn(row, column.column);
  const { show } = column;
  switch (show.kind) {
    case 'choice': {
      const word = wordOf(column, value);
      const tones =
        show.choice === 'TestStatus' ? STATUS_TONES : show.choice === 'Approval' ? APPROVAL_TONES : null;
      if (!tones) return <span class="cell-text">{word}</span>;
      const tone = tones[Number(value ?? 0)] ?? 'badge-calm';
      const reasons = reasonsOf(row as MailboxRow, column, simulator.basics.value);
      if (reasons) return <AsksWhy word={word} tone={tone} row={row} reasons={reasons} />;
      return <span class={`badge ${tone}`}>{word}</span>;
    }
    case 'date':
      return typeof value === 'string' ? language.time(value, simulator.clock.peek()) : '—';
    case 'profile': {
      const profiles = simulator.basics.value?.profiles ?? [];
      const profile = profiles.find(({ emailserverprofileid }) => emailserverprofileid === value);
      return <span class="cell-text">{profile?.name ?? '—'}</span>;
    }
    default:
      return <span class="cell-text">{wordOf(column, value)}</span>;
  }
}
