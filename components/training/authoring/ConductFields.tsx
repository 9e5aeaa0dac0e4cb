import { CONDUCT_RULES } from '../../../domain/pack';
import { withAdded, withoutItemAt } from '../../../training/authoring/draft-path';
import { freshHint } from '../../../training/authoring/fresh';
import { Check } from '../../ui/Check';
import { useWords } from '../../ui/use-words';
import { useDraft } from './draft-context';
import { NumberAt, TextAt } from './fields';
import { Items } from './Items';
import { TextsAt } from './Texts';

const USUAL_COST = 5;

/** What must not happen, and what it costs each time. */
export function ConductFields() {
  const form = useWords('authoring');
  const training = useWords('training');
  const { draft, change } = useDraft();
  const { conduct = [] } = draft;
  return (
    <fieldset class="form-section">
      <legend>
        <h2>{form.say('conduct')}</h2>
      </legend>
      <ul class="form-items">
        {CONDUCT_RULES.map((rule) => {
          const at = conduct.findIndex((each) => each.rule === rule);
          return (
            <li key={rule} class="form-item rule-item" data-path={at < 0 ? undefined : `conduct.${at}.rule`}>
              <Check
                label={training.say(`rule.${rule}`)}
                name={`rule-${rule}`}
                checked={at >= 0}
                onChange={(on) =>
                  change((before) =>
                    on
                      ? withAdded(before, ['conduct'], { rule, cost: USUAL_COST })
                      : withoutItemAt(before, ['conduct'], at),
                  )
                }
              />
              {at >= 0 && (
                <>
                  <NumberAt path={['conduct', at, 'cost']} label={form.say('cost')} needed />
                  <NumberAt path={['conduct', at, 'free']} label={form.say('free')} usual={0} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** Hints in the order in which they are given. */
export function HintFields() {
  const { say } = useWords('authoring');
  const { draft } = useDraft();
  return (
    <fieldset class="form-section">
      <legend>
        <h2>{say('hints')}</h2>
      </legend>
      <Items
        path={['hints']}
        none={say('hintsNone')}
        inOrder
        nameOf={(at) => say('hintNumber', { number: at + 1 })}
        add={[{ label: say('addHint'), item: () => freshHint(draft) }]}
      >
        {(path) => (
          <>
            <TextsAt
              path={[...path, 'text']}
              label={say('text')}
              lines={2}
              placeholder={say('placeholder.hints')}
            />
            <div class="both both-narrow">
              <NumberAt path={[...path, 'cost']} label={say('hintCost')} needed />
              <TextAt path={[...path, 'id']} label={say('goalId')} />
            </div>
          </>
        )}
      </Items>
    </fieldset>
  );
}
