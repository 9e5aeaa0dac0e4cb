import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';
import { nameOfPath, type Path, valueAt, withValueAt } from '../../../training/authoring/draft-path';

export interface DraftValue {
  draft: ScenarioPack;
  change(of: (before: ScenarioPack) => ScenarioPack): void;
  /** Languages that every text has a field for; English first. */
  languages: readonly string[];
  /** What is wrong, by the name of the field. */
  issues: ReadonlyMap<string, string>;
  /** The field that somebody wants to be led to, by its name; parts that are folded open on the way. */
  wanted: string | null;
  /** The field is there, and has the focus. */
  arrived(): void;
}

export const DraftContext = createContext<DraftValue | null>(null);

/** The scenario that is being written. */
export function useDraft(): DraftValue {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('A part of the form was mounted outside of it');
  return draft;
}

/** What is wrong with a list, or with the first of its items that is wrong. */
export function useListIssue(name: string): string | null {
  const { issues } = useDraft();
  const item = [...issues].find(([each]) => isWithin(each, name));
  return issues.get(name) ?? item?.[1] ?? null;
}

/** One member of the draft: what it is, what is wrong with it, and how it changes. Undefined takes it away. */
export function useMember(path: Path) {
  const { draft, change, issues } = useDraft();
  const name = nameOfPath(path);
  const value = valueAt(draft, path);
  return {
    name,
    value,
    issue: issues.get(name) ?? null,
    put(next: unknown) {
      // What is chosen again changes nothing, not even the order of the file.
      if (next !== value) change((before) => withValueAt(before, path, next));
    },
  };
}

/** Whether the field is one of the part, or the part itself. */
export const isWithin = (name: string, part: string): boolean => name === part || name.startsWith(`${part}.`);
