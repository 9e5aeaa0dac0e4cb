import type { FileProblem } from '../../../sources/file-lines';
import { useWords } from '../../ui/use-words';
import { FileProblems } from '../page/FileProblems';
import { useDraft } from './draft-context';

interface FileEditorProps {
  text: string;
  /** What kept it from being taken over. */
  problems: readonly FileProblem[];
  onChange(text: string): void;
  onTake(): void;
  /** Back to the form as it was. */
  onDiscard(): void;
}

/** The scenario as its file: the other view of the same draft. */
export function FileEditor({ text, problems, onChange, onTake, onDiscard }: FileEditorProps) {
  const { say } = useWords('authoring');
  const { draft } = useDraft();
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
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      {problems.length > 0 && <FileProblems file={`${draft.id}.json`} problems={problems} of="Pack" />}
      <div class="row">
        <button type="button" class="button button-primary" onClick={onTake}>
          {say('fileTake')}
        </button>
        <button type="button" class="button" onClick={onDiscard}>
          {say('fileDiscard')}
        </button>
      </div>
    </section>
  );
}
