import { useApp } from '../app-context';
import { Segmented } from './Segmented';

/** Language and theme, which every page of the product shares. */
export function LookOptions() {
  const { language, preferences } = useApp();
  const { t } = language;
  return (
    <>
      <Segmented
        legend={t('panel.language')}
        options={[
          { value: 'en', label: 'EN' },
          { value: 'sl', label: 'SL' },
        ]}
        value={language.language.value}
        onChange={(value) => void preferences.set('language', value)}
      />
      <label>
        <span class="visually-hidden">{t('panel.theme')}</span>
        <select
          name="theme"
          value={preferences.values.value.theme}
          onChange={({ currentTarget: { value } }) =>
            void preferences.set('theme', value === 'light' || value === 'dark' ? value : 'system')
          }
        >
          <option value="system">{t('theme.system')}</option>
          <option value="light">{t('theme.light')}</option>
          <option value="dark">{t('theme.dark')}</option>
        </select>
      </label>
    </>
  );
}
