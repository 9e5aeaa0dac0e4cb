import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  countAt,
  type Path,
  valueAt,
  withAdded,
  withMoved,
  withoutItemAt,
} from '../../../training/authoring/draft-path';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';
import { useDraft, useMember } from './draft-context';
import { useIssueText } from './FieldShell';

interface ItemsProps {
  path: Path;
  /** What an item is called for those who remove or move it. */
  nameOf(at: number): string;
  /** Ways to add one, each with its label. */
  add: readonly {
    label: string;
    item(): unknown;
    disabled?: boolean;
    /** What is there without a list, and is written down with the first of its own. */
    before?: readonly unknown[];
  }[];
  none?: string;
  /** So many stay. */
  atLeast?: number;
  inOrder?: boolean;
  children(path: Path, at: number): ComponentChildren;
}

const FIELDS = 'input, select, textarea, button';

/** A list in the order of the file: items are added, removed, moved, and the keyboard stays with what was done. */
export function Items({ path, nameOf, add, none, atLeast = 0, inOrder, children }: ItemsProps) {
  const { draft, change } = useDraft();
  const { issue } = useMember(path);
  const issueText = useIssueText();
  const { say } = useWords('authoring');
  const list = useRef<HTMLUListElement>(null);
  const adding = useRef<HTMLDivElement>(null);
  const next = useRef<number | 'add' | null>(null);
  const count = countAt(draft, path);
  useLayoutEffect(() => {
    const to = next.current;
    if (to === null) return;
    next.current = null;
    const box = to === 'add' ? adding.current : list.current?.children[to];
    box?.querySelector<HTMLElement>(FIELDS)?.focus();
  });
  const remove = (at: number) => {
    next.current = count > 1 ? Math.min(at, count - 2) : 'add';
    change((before) => withoutItemAt(before, path, at));
  };
  const move = (at: number, to: number) => {
    next.current = to;
    change((before) => withMoved(before, path, at, to));
  };
  return (
    <>
      {count === 0 && none && <p class="muted">{none}</p>}
      <ul class="form-items" ref={list}>
        {Array.from({ length: count }, (_, at) => (
          <li key={at} class="form-item" data-item={`${path.join('.')}.${at}`}>
            <div class="form-item-body">{children([...path, at], at)}</div>
            <div class="form-item-acts">
              {inOrder && at > 0 && (
                <button
                  type="button"
                  class="button button-small"
                  aria-label={say('moveUpOf', { name: nameOf(at) })}
                  onClick={() => move(at, at - 1)}
                >
                  <Icon name="up" />
                </button>
              )}
              {count > atLeast && (
                <button
                  type="button"
                  class="button button-small"
                  aria-label={say('removeOf', { name: nameOf(at) })}
                  onClick={() => remove(at)}
                >
                  {say('remove')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {issue && <small class="field-message">{issueText(issue)}</small>}
      <div class="row" ref={adding}>
        {add.map(({ label, item, disabled, before: unlisted = [] }) => (
          <button
            key={label}
            type="button"
            class="button"
            disabled={disabled}
            onClick={() => {
              const first = valueAt(draft, path) === undefined ? unlisted : [];
              next.current = count + first.length;
              change((before) =>
                [...first, item()].reduce<typeof before>((to, each) => withAdded(to, path, each), before),
              );
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
