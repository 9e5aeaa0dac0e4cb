import { CONDUCT_RULES, type Conduct, type Hint } from '../../../domain/pack';
import { Check } from '../../ui/Check';
import { useWords } from '../../ui/use-words';
import { useDraft, withItem, withoutItem } from './draft-context';
import { BothTexts, Numeral } from './fields';

const USUAL_COST = 5;

/** What must not happen, and what it costs each time. */
export function ConductFields() {
  const form = useWords('authoring');
  const training = useWords('training');
  const { draft, change } = useDraft();
  const { conduct = [] } = draft;
  const set = (next: Conduct) =>
    change({ conduct: conduct.map((each) => (each.rule === next.rule ? next : each)) });
  return (
    <fieldset class="form-section">
      <legend>{form.say('conduct')}</legend>
      <ul class="form-items">
        {CONDUCT_RULES.map((rule) => {
          const known = conduct.find((each) => each.rule === rule);
          return (
            <li key={rule} class="form-item rule-item">
              <Check
                label={training.say(`rule.${rule}`)}
                name={`rule-${rule}`}
                checked={known !== undefined}
                onChange={(on) =>
                  change({
                    conduct: on
                      ? [...conduct, { rule, cost: USUAL_COST }]
                      : conduct.filter((each) => each.rule !== rule),
                  })
                }
              />
              {known && (
                <>
                  <Numeral
                    label={form.say('cost')}
                    value={known.cost}
                    onChange={(cost) => set({ ...known, cost: cost ?? 0 })}
                  />
                  <Numeral
                    label={form.say('free')}
                    value={known.free ?? 0}
                    onChange={(free) => set({ ...known, free: free ?? 0 })}
                  />
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
  const { draft, change } = useDraft();
  const { hints = [] } = draft;
  const set = (at: number, hint: Hint) => change({ hints: withItem(hints, at, hint) });
  const fresh = (): Hint => {
    const ids = new Set(hints.map(({ id }) => id));
    let number = hints.length + 1;
    while (ids.has(`hint-${number}`)) number += 1;
    return { id: `hint-${number}`, cost: USUAL_COST, text: { en: '…', sl: '…' } };
  };
  return (
    <fieldset class="form-section">
      <legend>{say('hints')}</legend>
      {hints.length === 0 && <p class="muted">{say('hintsNone')}</p>}
      <ul class="form-items">
        {hints.map((hint, at) => (
          <li key={hint.id} class="form-item">
            <BothTexts name={hint.id} value={hint.text} onChange={(text) => set(at, { ...hint, text })} />
            <div class="row">
              <Numeral
                label={say('hintCost')}
                value={hint.cost}
                onChange={(cost) => set(at, { ...hint, cost: cost ?? 0 })}
              />
              <button
                type="button"
                class="button button-small"
                onClick={() => change({ hints: withoutItem(hints, at) })}
              >
                {say('remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" class="button" onClick={() => change({ hints: [...hints, fresh()] })}>
          {say('addHint')}
        </button>
      </div>
    </fieldset>
  );
}
