/** Cells of JSON that is no answer of the Web API as it was sent: numbers and moments as texts, labels for values. */
import type { DateOrder } from '../../domain/imports';
import { readDate } from './dates-as-written';
import type { KeptColumn } from './kept-columns';
import type { Labels } from './labels';
import { BAD, type Cell, type CellReader, jsonReader, numberReader } from './values';
import { wholeNumberOf } from './written-numbers';

interface LooseContext {
  labels: Labels;
  dateOrder: DateOrder | undefined;
  /** Called where a value was told by its label alone (decisions 35). */
  onLabel(): void;
}

/** Values of their own types as the Web API has them; failing that, what other programs write for them. */
export function looseReader(kept: KeptColumn, { labels, dateOrder, onLabel }: LooseContext): CellReader {
  const strict = jsonReader(kept);
  const { type } = kept.column;
  if (kept.namesTable || type === 'String' || type === 'Memo' || type === 'Uniqueidentifier') return strict;
  const isLookup = type === 'Lookup' || type === 'Owner';
  const number =
    type === 'Boolean' || type === 'DateTime' || isLookup ? undefined : numberReader(kept.column);
  const valueFor = 'choice' in kept.column || type === 'Boolean' ? labels.valueFor(kept) : undefined;

  const ofText = (raw: string): Cell => {
    if (type === 'DateTime') return readDate(raw, dateOrder)?.moment ?? BAD;
    const whole = wholeNumberOf(raw);
    if (whole !== undefined && type === 'Boolean' && (whole === 0 || whole === 1)) return whole === 1;
    if (whole !== undefined && number) return number(whole);
    if (type === 'Boolean' && /^(?:true|false)$/i.test(raw)) return raw.toLowerCase() === 'true';
    const value = valueFor?.(raw);
    if (value !== undefined) onLabel();
    return value ?? BAD;
  };
  return (raw) => {
    const cell = strict(raw);
    if (cell !== BAD) return cell;
    if (typeof raw === 'string') return isLookup ? BAD : ofText(raw);
    return type === 'Boolean' && (raw === 0 || raw === 1) ? raw === 1 : BAD;
  };
}
