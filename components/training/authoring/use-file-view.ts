import { useState } from 'preact/hooks';
import type { FileProblem } from '../../../sources/file-lines';
import { readDraft, writePack } from '../../../sources/pack-file';
import { withPlaceholders } from '../../../training/authoring/draft-texts';
import type { useKeptDraft } from './use-kept-draft';

/** The file in front of the form: opened, taken over, or left without that. */
export function useFileView({ draft, file, setFile, change }: ReturnType<typeof useKeptDraft>) {
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  return {
    problems,
    open: () => setFile(writePack(draft)),
    take() {
      const read = file === null || file === writePack(draft) ? null : readDraft(file, withPlaceholders);
      const refused = read && 'problems' in read ? read.problems : null;
      setProblems(refused ?? []);
      if (refused) return;
      if (read && 'pack' in read) change(() => read.pack);
      setFile(null);
    },
    discard() {
      setProblems([]);
      setFile(null);
    },
  };
}
