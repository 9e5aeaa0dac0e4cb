import { type LocalizedText, PASS_AT } from '../../../domain/pack';
import { LEVELS } from '../../../training/scenario-cards';
import { useWords } from '../../ui/use-words';
import { useDraft } from './draft-context';
import { Choice, Numeral, Text, withSlovenian } from './fields';

const paragraphsOf = (text: string) => text.split(/\n\s*\n/).map((each) => each.replaceAll('\n', ' '));

/** The story with its paragraphs in one language replaced; a paragraph is one text in all its languages. */
function retold(
  story: readonly LocalizedText[],
  language: 'en' | 'sl',
  text: string,
): readonly LocalizedText[] {
  const told = paragraphsOf(text);
  const length = Math.max(told.length, language === 'en' ? 0 : story.filter(({ en }) => en !== '').length);
  return Array.from({ length }, (_, index) => {
    const before = story[index] ?? { en: '' };
    const paragraph = told[index] ?? '';
    return language === 'en'
      ? ({ ...before, en: paragraph } as LocalizedText)
      : withSlovenian(before, paragraph);
  });
}

/** What the scenario is called, how it begins, how hard it is. */
export function AboutFields() {
  const form = useWords('authoring');
  const training = useWords('training');
  const { draft, change } = useDraft();
  const { title, summary, story, limits, passAt = PASS_AT } = draft;
  return (
    <fieldset class="form-section">
      <legend>{form.say('about')}</legend>
      <Text label={form.say('id')} name="pack-id" value={draft.id} onChange={(id) => change({ id })} />
      <div class="both">
        <Text
          label={form.say('titleEn')}
          name="title-en"
          value={title.en}
          onChange={(en) => change({ title: { ...title, en } })}
        />
        <Text
          label={form.say('titleSl')}
          name="title-sl"
          value={title.sl ?? ''}
          onChange={(sl) => change({ title: withSlovenian(title, sl) })}
        />
        <Text
          label={form.say('summaryEn')}
          name="summary-en"
          value={summary.en}
          onChange={(en) => change({ summary: { ...summary, en } })}
        />
        <Text
          label={form.say('summarySl')}
          name="summary-sl"
          value={summary.sl ?? ''}
          onChange={(sl) => change({ summary: withSlovenian(summary, sl) })}
        />
        <Text
          label={form.say('storyEn')}
          name="story-en"
          lines={5}
          value={story.map(({ en }) => en).join('\n\n')}
          onChange={(text) => change({ story: retold(story, 'en', text) })}
        />
        <Text
          label={form.say('storySl')}
          name="story-sl"
          lines={5}
          value={story
            .map(({ sl = '' }) => sl)
            .join('\n\n')
            .trimEnd()}
          onChange={(text) => change({ story: retold(story, 'sl', text) })}
        />
      </div>
      <div class="row">
        <Choice
          label={form.say('level')}
          name="level"
          value={draft.level}
          options={LEVELS.map((value) => ({ value, label: training.say(`level.${value}`) }))}
          onChange={(level) => change({ level })}
        />
        <Numeral
          label={form.say('minutes')}
          name="minutes"
          value={limits?.minutes}
          onChange={(minutes) => change({ limits: minutes === undefined ? undefined : { minutes } })}
        />
        <Numeral
          label={form.say('passAt')}
          name="passAt"
          value={passAt}
          onChange={(points) => change({ passAt: points ?? PASS_AT })}
        />
      </div>
    </fieldset>
  );
}
