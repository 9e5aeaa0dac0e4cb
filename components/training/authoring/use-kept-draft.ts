import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emptyTenant, packFrom } from '../../../catalog/authoring/template';
import type { KeptDraft } from '../../../db/draft';
import type { ScenarioPack } from '../../../domain/pack';
import { useTrainingPage } from '../page/page-context';

export const newPack = (): ScenarioPack => packFrom(emptyTenant, 'my-scenario');

/** A new scenario has fields for what the product speaks. */
const NEW_LANGUAGES: readonly string[] = ['sl'];

type Base = KeptDraft['base'];

interface DraftAtWork {
  draft: ScenarioPack;
  /** Whether something of it is not among one's own scenarios yet. */
  dirty: boolean;
  /** Whether there was room to keep it. */
  roomy: boolean;
  /** The edition of one's own scenario that it goes on from. */
  base: Base;
  /** Languages with fields, beside those that some text is written in. */
  languages: readonly string[];
  /** One that was written before and is of another scenario than the one asked for: somebody has to decide. */
  left: KeptDraft | null;
  change(of: (before: ScenarioPack) => ScenarioPack): void;
  setLanguages(languages: readonly string[]): void;
  /** The file as somebody changes it; null where the form is in front. */
  file: string | null;
  setFile(text: string | null): void;
  /** Begins with another one, of which nothing is written yet; `own` where it is one's own scenario. */
  begin(draft: ScenarioPack, own?: 'own'): void;
  /** It is among one's own scenarios, in this edition. */
  saved(as: ScenarioPack): void;
  goOn(): void;
  throwAway(): void;
}

const baseOf = ({ id, revision }: ScenarioPack): Base => ({ id, revision });

/** The scenario that is being written: it outlives tabs and reloads of this window, and closing asks first. */
export function useKeptDraft(): DraftAtWork {
  const { part, drafts } = useTrainingPage();
  const first = useRef(drafts.read());
  const isOfThis = first.current !== null && (part.of === null || first.current.of === part.of);
  const [left, setLeft] = useState(isOfThis ? null : first.current);
  const begun = isOfThis ? first.current : null;
  const [draft, setDraft] = useState<ScenarioPack>(() => begun?.draft ?? newPack());
  const [base, setBase] = useState<Base>(begun?.base ?? null);
  const [languages, setLanguages] = useState<readonly string[]>(begun?.languages ?? NEW_LANGUAGES);
  const [file, setFile] = useState(begun?.file ?? null);
  const [dirty, setDirty] = useState(isOfThis);
  const [roomy, setRoomy] = useState(true);

  // At once: what is put off is not done any more where another tab takes this one's place.
  useLayoutEffect(() => {
    if (dirty) setRoomy(drafts.keep({ of: part.of, draft, base, languages, file }));
  }, [dirty, draft, base, languages, file]);

  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);

  const clean = () => {
    drafts.keep(null);
    setRoomy(true);
    setDirty(false);
  };
  return {
    draft,
    dirty,
    roomy,
    base,
    languages,
    left,
    change(of) {
      setDraft(of);
      setDirty(true);
    },
    setLanguages,
    file,
    setFile(text) {
      setFile(text);
      // Opened and read only, it changes nothing.
      if (text !== null && file !== null) setDirty(true);
    },
    begin(next, own) {
      setDraft(next);
      setBase(own ? baseOf(next) : null);
      setLanguages(next.title.en === '' ? NEW_LANGUAGES : []);
      setFile(null);
      clean();
    },
    saved(as) {
      setBase(baseOf(as));
      if (as.revision !== draft.revision) setDraft({ ...draft, revision: as.revision });
      clean();
    },
    goOn() {
      if (!left) return;
      setDraft(left.draft);
      setBase(left.base);
      setLanguages(left.languages);
      setFile(left.file);
      setDirty(true);
      setLeft(null);
    },
    throwAway() {
      setLeft(null);
      clean();
    },
  };
}
