import { LANGUAGE_IDS, LANGUAGES } from '../../domain/languages';
import { useApp } from '../app-context';
import { Segmented } from './Segmented';
import { useWords } from './use-words';

/** Language and theme, which every page of the product shares. */
export function LookOptions() {
  const { say } = useWords('ui');
  const { language, preferences } = useApp();
  const unreadable = language.unreadable.value;
  return (
    <>
      <Segmented
        legend={say('panel.language')}
        options={LANGUAGE_IDS.map((value) => ({
          value,
          label: value.toUpperCase(),
          title: LANGUAGES[value].name,
        }))}
        value={language.language.value}
        onChange={(value) => void preferences.set('language', value)}
      />
      {unreadable && (
        <p class="message message-warn" role="alert">
          {say('panel.languageUnreadable', { language: LANGUAGES[unreadable].name })}
        </p>
      )}
      <label>
        <span class="visually-hidden">{say('panel.theme')}</span>
        <select
          name="theme"
          value={preferences.values.value.theme}
          onChange={({ currentTarget: { value } }) =>
            void preferences.set('theme', value === 'light' || value === 'dark' ? value : 'system')
          }
        >
          <option value="system">{say('theme.system')}</option>
          <option value="light">{say('theme.light')}</option>
          <option value="dark">{say('theme.dark')}</option>
        </select>
      </label>
    </>
  );
}
