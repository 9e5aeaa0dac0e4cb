import { AlertLevel } from '../../../domain/choices';
import type { Guid } from '../../../domain/rows';
import { readAlertsAbout } from '../../../sources/record-reader';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { AlertItem } from '../alerts/AlertItem';
import { HiddenAlerts } from '../alerts/HiddenAlerts';

/** *Common > Alerts* of one mailbox. */
export function MailboxAlerts({ id }: { id: Guid }) {
  const { say } = useWords('practice');
  const { language } = useApp();
  const { label } = language;
  const { value: alerts, problem } = useRead((client) => readAlertsAbout(client, id), id);
  return (
    <section class="form-section" aria-labelledby="alerts-heading">
      <h3 id="alerts-heading">
        {label('navigation.common')} › {label('navigation.alerts')}
      </h3>
      <HiddenAlerts level={AlertLevel.Error} />
      {problem ? (
        <p class="message message-bad">
          <span lang="en">{problem.message}</span>
        </p>
      ) : !alerts ? (
        <p class="loading">{say('common.loading')}</p>
      ) : alerts.length === 0 ? (
        <p class="muted">{say('alerts.none')}</p>
      ) : (
        <ul class="alerts">
          {alerts.map((alert) => (
            <AlertItem key={alert.tracelogid} alert={alert} />
          ))}
        </ul>
      )}
    </section>
  );
}
