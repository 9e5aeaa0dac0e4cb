import { training as en } from '../../../locales/en/training';
import { trainingPage as enPage } from '../../../locales/en/training-page';
import { fillMessage, type Values } from '../../../locales/fill';
import { training as sl } from '../../../locales/sl/training';
import { trainingPage as slPage } from '../../../locales/sl/training-page';
import type { Language } from './words';

/** Sentences of exercises and of their page, as a person reads them. */
export function exerciseWords(language: Language) {
  const words = { ...(language === 'sl' ? sl : en), ...(language === 'sl' ? slPage : enPage) };
  return (key: keyof typeof words, values?: Values) => fillMessage(words[key], language, values);
}
