import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emptyTenant, packFrom } from '../../../catalog/authoring/template';
import type { KeptDraft } from '../../../db/draft';
import type { ScenarioPack } from '../../../domain/pack';
import { useTrainingPage } from '../page/page-context';

export const newPack = (): ScenarioPack => packFrom(emptyTenant, 'my-scenario');

interface DraftAtWork {
  draft: ScenarioPack;
  /** Whether something of it is not among one's own scenarios yet. */
  dirty: boolean;
  /** One that was written before and is of another scenario than the one asked for: somebody has to decide. */
  left: KeptDraft | null;
  change(of: (before: ScenarioPack) => ScenarioPack): void;
  /** Begins with another one, of which nothing is written yet. */
  begin(draft: ScenarioPack): void;
  /** It is among one's own scenarios. */
  saved(): void;
  goOn(): void;
  throwAway(): void;
}

/** The scenario that is being written: it outlives tabs and reloads of this window, and closing asks first. */
export function useKeptDraft(): DraftAtWork {
  const { part, drafts } = useTrainingPage();
  const first = useRef(drafts.read());
  const isOfThis = first.current !== null && (part.of === null || first.current.of === part.of);
  const [left, setLeft] = useState(isOfThis ? null : first.current);
  const [draft, setDraft] = useState<ScenarioPack>(() =>
    isOfThis && first.current ? first.current.draft : newPack(),
  );
  const [dirty, setDirty] = useState(isOfThis);

  // At once: what is put off is not done any more where another tab takes this one's place.
  useLayoutEffect(() => {
    if (dirty) drafts.keep({ of: part.of, draft });
  }, [dirty, draft]);

  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);

  const clean = () => {
    drafts.keep(null);
    setDirty(false);
  };
  return {
    draft,
    dirty,
    left,
    change(of) {
      setDraft(of);
      setDirty(true);
    },
    begin(next) {
      setDraft(next);
      clean();
    },
    saved: clean,
    goOn() {
      if (!left) return;
      setDraft(left.draft);
      setDirty(true);
      setLeft(null);
    },
    throwAway() {
      setLeft(null);
      clean();
    },
  };
}
