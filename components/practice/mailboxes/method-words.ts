import { choiceOptions } from '../../../catalog/choice-labels';
import type { ActDelivery, ChoiceOf } from '../../../domain/choices';
import { useApp } from '../../app-context';

/** What the delivery methods are called in the client whose menus are shown. */
export function useMethodWords() {
  const { language, preferences } = useApp();
  const { label } = language;
  const router =
    preferences.values.value.clientEdition === 'current'
      ? 'option.serverSideSynchronization'
      : 'option.serverSideSynchronizationOrEmailRouter';
  const words = (options: (typeof choiceOptions)['IncomingDelivery'], value: number) =>
    options.find((option) => option.value === value)?.label[language.labels.value] ?? String(value);
  return {
    mail: (value: number) =>
      value === 0
        ? label('option.none')
        : value === 2
          ? label(router)
          : words(choiceOptions.IncomingDelivery, value),
    act: (value: ChoiceOf<typeof ActDelivery>) =>
      value === 2
        ? label('option.none')
        : value === 1
          ? label('option.serverSideSynchronization')
          : words(choiceOptions.ActDelivery, value),
  };
}
