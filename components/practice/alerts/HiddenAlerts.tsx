import { AlertLevel } from '../../../domain/choices';
import { useApp } from '../../app-context';

/** The organization's switch for each level (dataverse.md 2.2). */
const SWITCHES = {
  [AlertLevel.Error]: 'generatealertsforerrors',
  [AlertLevel.Warning]: 'generatealertsforwarnings',
  [AlertLevel.Information]: 'generatealertsforinformation',
} as const;

/** Says that a level of alerts is switched off, so that an empty list proves nothing. */
export function HiddenAlerts({ level }: { level: keyof typeof SWITCHES }) {
  const { language, tenant, places } = useApp();
  const { t } = language;
  if (tenant.basics.value?.organization?.[SWITCHES[level]] !== false) return null;
  return (
    <div class="message message-warn">
      <span>{t('alerts.switchedOff', { level: t(`alerts.level.${level}`) })}</span>
      <button type="button" class="button" onClick={() => places.openScreen('systemSettings')}>
        {t('alerts.openSettings')}
      </button>
    </div>
  );
}
