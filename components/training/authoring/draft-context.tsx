import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';

export type Changed<Value> = { [Name in keyof Value]?: Value[Name] | undefined };

/** The object with some members changed; one that is undefined is absent. */
export function changed<Value extends object>(value: Value, members: Changed<Value>): Value {
  const all = Object.entries({ ...value, ...members }).filter(([, each]) => each !== undefined);
  return Object.fromEntries(all) as Value;
}

export interface DraftValue {
  draft: ScenarioPack;
  /** Takes the changed members over; one that is undefined is taken away. */
  change(members: Changed<ScenarioPack>): void;
}

export const DraftContext = createContext<DraftValue | null>(null);

/** The scenario that is being written. */
export function useDraft(): DraftValue {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('A part of the form was mounted outside of it');
  return draft;
}

/** The list with one of its items changed. */
export const withItem = <Item,>(list: readonly Item[], at: number, item: Item): Item[] =>
  list.map((each, index) => (index === at ? item : each));

export const withoutItem = <Item,>(list: readonly Item[], at: number): Item[] =>
  list.filter((_, index) => index !== at);
