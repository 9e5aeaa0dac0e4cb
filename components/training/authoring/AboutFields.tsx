import { PASS_AT } from '../../../domain/pack';
import { LEVELS } from '../../../training/scenario-cards';
import { useWords } from '../../ui/use-words';
import { Fold } from './Fold';
import { ChoiceAt, NumberAt, TextAt } from './fields';
import { Items } from './Items';
import { LanguageFields } from './LanguageFields';
import { TextsAt } from './Texts';

const UNWRITTEN = { en: '' };

/** Paragraphs, each a text in all its languages. */
function Paragraphs({ of, atLeast }: { of: 'story' | 'debrief'; atLeast: number }) {
  const { say } = useWords('authoring');
  return (
    <div class="paragraphs">
      <h3>{say(of)}</h3>
      <Items
        path={[of]}
        atLeast={atLeast}
        inOrder
        nameOf={(at) => say('paragraph', { number: at + 1 })}
        add={[{ label: say('addParagraph'), item: () => UNWRITTEN }]}
      >
        {(path, at) => (
          <TextsAt
            path={path}
            label={say('paragraph', { number: at + 1 })}
            lines={3}
            placeholder={say(`placeholder.${of}`)}
          />
        )}
      </Items>
    </div>
  );
}

interface AboutFieldsProps {
  onAddLanguage(tag: string): void;
  onRemoveLanguage(tag: string): void;
}

/** What the scenario is called, how it begins, how hard it is. */
export function AboutFields({ onAddLanguage, onRemoveLanguage }: AboutFieldsProps) {
  const form = useWords('authoring');
  const training = useWords('training');
  return (
    <fieldset class="form-section">
      <legend>
        <h2>{form.say('about')}</h2>
      </legend>
      <LanguageFields onAdd={onAddLanguage} onRemove={onRemoveLanguage} />
      <TextAt path={['id']} label={form.say('id')} />
      <TextsAt path={['title']} label={form.say('titleField')} placeholder={form.say('placeholder.title')} />
      <TextsAt
        path={['summary']}
        label={form.say('summary')}
        lines={2}
        placeholder={form.say('placeholder.summary')}
      />
      <Paragraphs of="story" atLeast={1} />
      <div class="both both-narrow">
        <ChoiceAt
          path={['level']}
          label={form.say('level')}
          options={LEVELS.map((value) => ({ value, label: training.say(`level.${value}`) }))}
        />
        <NumberAt path={['limits', 'minutes']} label={form.say('minutes')} />
        <NumberAt path={['passAt']} label={form.say('passAt')} usual={PASS_AT} />
      </div>
      <Fold title={form.say('learned')} of={[['lesson'], ['debrief'], ['revision']]} quiet>
        <TextsAt
          path={['lesson']}
          label={form.say('lesson')}
          lines={2}
          placeholder={form.say('placeholder.lesson')}
          optional
        />
        <Paragraphs of="debrief" atLeast={0} />
        <NumberAt path={['revision']} label={form.say('revision')} hint={form.say('revisionHint')} needed />
      </Fold>
    </fieldset>
  );
}
