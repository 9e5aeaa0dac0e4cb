import { choiceOptions } from '../../../catalog/choice-labels';
import { CAUSE_IDS } from '../../../domain/cause-ids';
import { LIFECYCLE_STATES } from '../../../domain/lifecycle';
import { FILTER_VALUES, FILTER_WORDS } from '../../../domain/scenario';
import { mailboxesOf } from '../../../training/authoring/fresh';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useCauseText } from '../cause-text';
import { useDraft } from './draft-context';

/** What the product calls the filters of incoming mail. */
export function useFilterOptions() {
  const { language } = useApp();
  const { value: own } = language.labels;
  return FILTER_WORDS.map((value) => ({
    value,
    label:
      choiceOptions.IncomingFilter.find((option) => option.value === FILTER_VALUES[value])?.label[own] ??
      value,
  }));
}

/** Mailboxes that the scenario is about, and everybody else where all are asked for. */
export function useMailboxOptions(all = false) {
  const { draft } = useDraft();
  const { users, queues } = draft.tenant;
  return (all ? [...users, ...queues] : mailboxesOf(draft.tenant)).map(({ alias, name }) => ({
    value: alias,
    label: name || alias,
  }));
}

/** The seven states, without the hyphens that narrow cells break them at. */
export function useStateOptions() {
  const { say } = useWords('ui');
  return LIFECYCLE_STATES.map((value) => ({ value, label: say(`state.${value}`).replaceAll('\u00ad', '') }));
}

const MOST_OF_A_CAUSE = 90;

export function useCauseOptions() {
  const causeText = useCauseText();
  return CAUSE_IDS.map((value) => {
    const text = causeText(value);
    return { value, label: text.length > MOST_OF_A_CAUSE ? `${text.slice(0, MOST_OF_A_CAUSE)}…` : text };
  });
}
