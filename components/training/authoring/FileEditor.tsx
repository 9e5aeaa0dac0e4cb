import { useState } from 'preact/hooks';
import type { FileProblem } from '../../../sources/file-lines';
import { readPack, writePack } from '../../../sources/pack-file';
import { useWords } from '../../ui/use-words';
import { FileProblems } from '../page/FileProblems';
import { useDraft } from './draft-context';

/** The scenario as its file: for what the form has no field for. */
export function FileEditor({ onTaken }: { onTaken(): void }) {
  const { say } = useWords('authoring');
  const { draft, change } = useDraft();
  const [text, setText] = useState(() => writePack(draft));
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const take = () => {
    const read = readPack(text);
    if ('problems' in read) {
      setProblems(read.problems);
      return;
    }
    const gone = Object.fromEntries(Object.keys(draft).map((name) => [name, undefined]));
    change({ ...gone, ...read.pack });
    onTaken();
  };
  return (
    <section class="form-section">
      <p>{say('fileText')}</p>
      <label class="field">
        <span>{say('fileField')}</span>
        <textarea
          class="code"
          name="pack-file"
          rows={28}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      {problems.length > 0 && <FileProblems file={`${draft.id}.json`} problems={problems} of="Pack" />}
      <div>
        <button type="button" class="button button-primary" onClick={take}>
          {say('fileTake')}
        </button>
      </div>
    </section>
  );
}
