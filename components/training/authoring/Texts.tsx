import type { LocalizedText } from '../../../domain/pack';
import type { Path } from '../../../training/authoring/draft-path';
import { withText } from '../../../training/authoring/draft-texts';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useDraft, useMember } from './draft-context';
import { Written } from './fields';

/** What a language is called in that of the interface; its tag where nobody knows. */
export function useLanguageName(): (tag: string) => string {
  const { language } = useApp();
  const { value: own } = language.tag;
  return (tag) => {
    try {
      return new Intl.DisplayNames([own], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}

interface TextsAtProps {
  path: Path;
  label: string;
  lines?: number;
  placeholder?: string;
  /** English may be left out as well: without any text the member is not there. */
  optional?: boolean;
}

const asTexts = (value: unknown): LocalizedText =>
  typeof value === 'object' && value !== null ? (value as LocalizedText) : { en: '' };

const isUnwritten = (text: LocalizedText) => Object.values(text).every((each) => each === '');

/** A text with a field for each language of the scenario. */
export function TextsAt({ path, label, lines, placeholder, optional }: TextsAtProps) {
  const { say } = useWords('authoring');
  const { languages, issues } = useDraft();
  const { value, name, put } = useMember(path);
  const nameOf = useLanguageName();
  const text = asTexts(value);
  const write = (tag: string, written: string) => {
    const next = withText(text, tag, written);
    put(optional && isUnwritten(next) ? undefined : next);
  };
  return (
    <div class="both" data-path={name}>
      {languages.map((tag) => (
        <Written
          key={tag}
          label={say('inLanguage', { label, language: nameOf(tag) })}
          name={`${name}.${tag}`}
          value={text[tag] ?? ''}
          issue={issues.get(`${name}.${tag}`) ?? null}
          lines={lines}
          lang={tag}
          placeholder={tag === 'en' ? placeholder : undefined}
          onWrite={(written) => write(tag, written)}
        />
      ))}
    </div>
  );
}
