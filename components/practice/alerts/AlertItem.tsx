import type { ComponentChildren } from 'preact';
import { AlertLevel } from '../../../domain/choices';
import type { TraceLogRow } from '../../../domain/rows';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { AlertMeaning } from './AlertMeaning';

const TONES: Readonly<Record<number, string>> = {
  [AlertLevel.Error]: 'message-bad',
  [AlertLevel.Warning]: 'message-warn',
  [AlertLevel.Information]: 'message-good',
};

/** One alert in the service's own words, with when it last said so. */
export function AlertItem({ alert, children }: { alert: TraceLogRow; children?: ComponentChildren }) {
  const { say } = useWords('practice');
  const { language, simulator } = useApp();
  const { time } = language;
  const level = alert.level ?? AlertLevel.Information;
  return (
    <li class={`message alert ${TONES[level] ?? ''}`}>
      <span class="badge badge-calm">{say(`alerts.level.${level}`)}</span>
      <div>
        <p lang="en">{alert.text}</p>
        <p class="muted">
          <time dateTime={alert.modifiedon}>
            {time(alert.modifiedon ?? '', simulator.basics.value?.readOn)}
          </time>
          {alert.createdon !== alert.modifiedon && alert.createdon && (
            <> · {say('alerts.since', { time: time(alert.createdon, simulator.basics.value?.readOn) })}</>
          )}
        </p>
        {level !== AlertLevel.Information && <AlertMeaning alert={alert} />}
      </div>
      {children}
    </li>
  );
}
