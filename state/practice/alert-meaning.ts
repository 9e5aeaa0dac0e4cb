import { findings } from '../../catalog/findings';
import { type AlertReading, readAlert } from '../../domain/alert-reading';
import { namedHere } from '../../domain/diagnosis/forbidden';
import type { FindingId } from '../../domain/finding-ids';
import type { MailboxRow, TraceLogRow } from '../../domain/rows';
import type { SimulatorStatus } from '../../sources/simulator-control';

export interface AlertMeaning {
  reading: AlertReading;
  /** What the alert names, as far as it can be here and today; what comes first, first. */
  findings: readonly FindingId[];
  /** Several causes have this alert. */
  isOneOfSeveral: boolean;
}

/** What an alert of the simulated tenant means, by its own text and by what it is about. */
export function meaningOf(
  alert: TraceLogRow,
  about: Pick<MailboxRow, 'name' | 'emailaddress'> | undefined,
  status: SimulatorStatus | null,
): AlertMeaning {
  const text = [alert.text, alert.errordetails, alert.errortypedisplay].join(' ');
  const reading = readAlert(text, findings, [about?.name ?? '', about?.emailaddress ?? '']);
  const named = namedHere(findings, reading, {
    today: status?.now ?? alert.modifiedon ?? '',
    cloud: status?.cloud ?? 'unknown',
    // The simulator has no profile that signs in with an application of its own.
    ownApplication: false,
    ownServer: false,
    onPremises: status?.deployment === 'onPremises',
  }).map(({ id }) => id);
  // An address that is not there cannot be approved: what is said of its approval has a remedy that would be refused.
  const refused = (id: FindingId) => !about?.emailaddress && findings[id].section === 'approval';
  const lacksAddress = about !== undefined && named.some(refused);
  const meant: readonly FindingId[] = lacksAddress
    ? ['no-address', ...named.filter((id) => !refused(id))]
    : named;
  return {
    reading,
    findings: meant,
    isOneOfSeveral: meant.length > 1,
  };
}
