/** The texts of a scenario: in which languages they are written, and what is still to be written. */
import { isPlaceholder, placeholders, type TextKind } from '../../catalog/authoring/placeholders';
import type { LocalizedText, ScenarioPack } from '../../domain/pack';
import { type Path, withValueAt } from './draft-path';

export interface TextPlace {
  kind: TextKind;
  /** From 1, where there may be several of its kind; 0 where there is one. */
  number: number;
  path: Path;
  text: LocalizedText;
}

const inList = (kind: TextKind, texts: readonly LocalizedText[], member?: string): TextPlace[] =>
  texts.map((text, index) => ({
    kind,
    number: index + 1,
    path: member === undefined ? [kind, index] : [kind, index, member],
    text,
  }));

export function textPlaces(pack: ScenarioPack): TextPlace[] {
  const { title, summary, story, lesson, debrief = [], goals, hints = [] } = pack;
  return [
    { kind: 'title', number: 0, path: ['title'], text: title },
    { kind: 'summary', number: 0, path: ['summary'], text: summary },
    ...inList('story', story),
    ...(lesson ? [{ kind: 'lesson' as const, number: 0, path: ['lesson'], text: lesson }] : []),
    ...inList('debrief', debrief),
    ...inList(
      'goals',
      goals.map(({ text }) => text),
      'text',
    ),
    ...inList(
      'hints',
      hints.map(({ text }) => text),
      'text',
    ),
  ];
}

/** English first, the others in the order in which they come. */
export const languagesOf = (pack: ScenarioPack): string[] => [
  ...new Set(['en', ...textPlaces(pack).flatMap(({ text }) => Object.keys(text))]),
];

/** How many texts are written in the language. */
export const countIn = (pack: ScenarioPack, language: string): number =>
  textPlaces(pack).filter(({ text }) => (text[language] ?? '') !== '').length;

/** A text in one language anew; an empty translation is none: English stands in for it. */
export function withText(text: LocalizedText, language: string, written: string): LocalizedText {
  const { [language]: _before, ...others } = text;
  if (written === '' && language !== 'en') return others as LocalizedText;
  return { ...text, [language]: written };
}

export const withoutLanguage = (pack: ScenarioPack, language: string): ScenarioPack =>
  textPlaces(pack).reduce(
    (draft, { path, text }) => withValueAt(draft, path, withText(text, language, '')),
    pack,
  );

/** The same with a word for each English text that is not written: enough to make its tenant of it, and to check it. */
export const withPlaceholders = (pack: ScenarioPack): ScenarioPack =>
  textPlaces(pack)
    .filter(({ text }) => text.en.trim() === '')
    .reduce(
      (draft, { kind, path, text }) => withValueAt(draft, path, { ...text, en: placeholders[kind] }),
      pack,
    );

export interface TextLack {
  language: string;
  places: readonly Pick<TextPlace, 'kind' | 'number'>[];
}

export interface TextCheck {
  /** Nobody has written these: a placeholder stands there. */
  placeholders: readonly TextLack[];
  /** Languages that some texts are written in, and these are not. */
  lacking: readonly TextLack[];
}

const only = ({ kind, number }: TextPlace) => ({ kind, number });

export function checkTexts(pack: ScenarioPack): TextCheck {
  const places = textPlaces(pack);
  const lacks = (fits: (text: string | undefined) => boolean): TextLack[] =>
    languagesOf(pack)
      .map((language) => ({ language, places: places.filter(({ text }) => fits(text[language])).map(only) }))
      .filter((each) => each.places.length > 0);
  return {
    placeholders: lacks((text) => text !== undefined && isPlaceholder(text)),
    lacking: lacks((text) => text === undefined),
  };
}
