import { useRef, useState } from 'preact/hooks';
import { countIn, withoutLanguage } from '../../../training/authoring/draft-texts';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { useDraft } from './draft-context';
import { useLanguageName } from './Texts';

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const MOST = 20;

interface LanguageFieldsProps {
  onAdd(tag: string): void;
  onRemove(tag: string): void;
}

/** Languages that the texts are written in: one more gives each text a field; removing one takes its texts away. */
export function LanguageFields({ onAdd, onRemove }: LanguageFieldsProps) {
  const { say } = useWords('authoring');
  const { draft, change, languages } = useDraft();
  const nameOf = useLanguageName();
  const [tag, setTag] = useState('');
  const [refused, setRefused] = useState<'tag' | 'there' | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const wanted = tag.trim();
    if (!TAG.test(wanted) || languages.length >= MOST) return setRefused('tag');
    if (languages.includes(wanted)) return setRefused('there');
    setRefused(null);
    setTag('');
    onAdd(wanted);
  };
  const remove = (gone: string) => {
    setRemoving(null);
    onRemove(gone);
    change((before) => withoutLanguage(before, gone));
    input.current?.focus();
  };
  return (
    <div class="languages">
      <ul class="chosen" aria-label={say('languages')}>
        {languages.map((each) => (
          <li key={each} class="chosen-item">
            <span>{nameOf(each)}</span>
            {each !== 'en' && (
              <button
                type="button"
                class="chosen-remove"
                aria-label={say('removeOf', { name: nameOf(each) })}
                onClick={() => setRemoving(each)}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        <label class="field">
          <span>{say('languageTag')}</span>
          <input
            type="text"
            name="language-tag"
            size={8}
            ref={input}
            value={tag}
            placeholder="de"
            aria-invalid={refused !== null}
            aria-describedby="language-refused"
            onInput={({ currentTarget }) => setTag(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
        </label>
        <button type="button" class="button" onClick={add}>
          {say('addLanguage')}
        </button>
      </div>
      <small id="language-refused" class="field-message" role="status">
        {refused && say(`languageRefused.${refused}`)}
      </small>
      {removing !== null && (
        <Dialog
          title={say('removeLanguage', { language: nameOf(removing) })}
          confirmLabel={say('remove')}
          danger
          onClose={() => setRemoving(null)}
          onConfirm={() => remove(removing)}
        >
          <p>{say('removeLanguageText', { count: countIn(draft, removing) })}</p>
        </Dialog>
      )}
    </div>
  );
}
