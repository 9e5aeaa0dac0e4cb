import type { ChoiceGroup } from '../../domain/step';
import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';

/** The branches of a choice; the ones not chosen are not needed. */
export default function StepChoice({ group }: { group: ChoiceGroup }) {
  const { say } = useWords('ui');
  const { texts } = useWords('steps');
  const { guide } = useApp();
  const chosen = guide.checklist.value.choices.get(group);
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{say('step.choose')}</legend>
      {Object.entries(texts.choices[group]).map(([option, text]) => (
        <label class="check" key={option}>
          <input
            type="radio"
            name={group}
            value={option}
            checked={chosen === option}
            onChange={() => void guide.choose(group, option)}
          />
          <span>
            <strong>{text.title}</strong>
            <br />
            <span class="muted">{text.detail}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
