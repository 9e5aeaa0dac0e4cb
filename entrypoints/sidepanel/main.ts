import { chooseLanguage } from '../../domain/languages';
import { readFirstWords } from '../../locales';
import { afterFrame } from '../../pages/frames';

// Beside the panel that shows them.
readFirstWords(chooseLanguage(navigator.languages));

void Promise.all([import('./panel'), afterFrame()]).then(([{ startPanel }]) => startPanel());
