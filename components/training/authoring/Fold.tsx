import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { nameOfPath, type Path, valueAt } from '../../../training/authoring/draft-path';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';
import { isWithin, useDraft } from './draft-context';

interface FoldProps {
  title: string;
  /** What its fields write: told beside the title where it is there, and where something is wrong in it. */
  of: readonly Path[];
  openAtFirst?: boolean;
  /** What is in it is known from elsewhere. */
  quiet?: boolean;
  level?: 'section' | 'part';
  children: ComponentChildren;
}

/** How many fields of these parts are wrong. */
export function useWrongIn(of: readonly Path[]): number {
  const { issues } = useDraft();
  const parts = of.map(nameOfPath);
  return [...issues.keys()].filter((name) => parts.some((part) => isWithin(name, part))).length;
}

/** Whether somebody wants to be led to a field of these parts. */
export function useWantedIn(of: readonly Path[], open: () => void): void {
  const { wanted } = useDraft();
  const isWanted = wanted !== null && of.some((path) => isWithin(wanted, nameOfPath(path)));
  useEffect(() => {
    if (isWanted) open();
  }, [isWanted]);
}

/** What is rarely written, folded away until somebody opens it or is led to a field in it. */
export function Fold({ title, of, openAtFirst = false, quiet, level = 'part', children }: FoldProps) {
  const { say } = useWords('authoring');
  const { draft } = useDraft();
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  const wrong = useWrongIn(of);
  const filled = !quiet && of.some((path) => valueAt(draft, path) !== undefined);
  useWantedIn(of, () => setOpen(true));
  const Title = level === 'section' ? 'h2' : 'h3';
  return (
    <section class={`fold fold-${level}`} data-fold={of[0] && nameOfPath(of[0])}>
      <Title class="fold-title">
        <button
          type="button"
          class="fold-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'up' : 'down'} />
          <span>{title}</span>
          {wrong > 0 && <span class="badge badge-bad">{say('wrongIn', { count: wrong })}</span>}
          {filled && wrong === 0 && <span class="badge badge-calm">{say('filled')}</span>}
        </button>
      </Title>
      <div class="fold-body" id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
