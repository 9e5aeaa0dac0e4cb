import { AlertLevel } from '../../../domain/choices';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';

/** The organization's switch for each level (dataverse.md 2.2). */
const SWITCHES = {
  [AlertLevel.Error]: 'generatealertsforerrors',
  [AlertLevel.Warning]: 'generatealertsforwarnings',
  [AlertLevel.Information]: 'generatealertsforinformation',
} as const;

/** Says that a level of alerts is switched off, so that an empty list proves nothing. */
export function HiddenAlerts({ level }: { level: keyof typeof SWITCHES }) {
  const { say } = useWords('practice');
  const { simulator, places } = useApp();
  if (simulator.basics.value?.organization?.[SWITCHES[level]] !== false) return null;
  return (
    <div class="message message-warn">
      <span>{say('alerts.switchedOff', { level: say(`alerts.level.${level}`) })}</span>
      <button type="button" class="button" onClick={() => places.openScreen('systemSettings')}>
        {say('alerts.openSettings')}
      </button>
    </div>
  );
}
