import { OfficeAppsDeployment } from '../../../domain/choices';
import type { MailboxRecord } from '../../../sources/record-reader';
import { useAskWhy } from '../../ui/use-ask-why';
import { useWords } from '../../ui/use-words';
import { useCellWords } from '../lists/cells';
import { Pair, ReadOnlySection, useShown } from './ReadOnly';

/** How far the app for Outlook is with this mailbox, and the way to why it is not there. Queues have none (today.md 5). */
export function OutlookApp(record: MailboxRecord) {
  const { say } = useWords('practice');
  const { when, yesNo } = useShown(record);
  const { choiceWord } = useCellWords();
  const askWhy = useAskWhy();
  const { row } = record;
  const status = row.officeappsdeploymentstatus ?? OfficeAppsDeployment.NotInstalled;
  return (
    <ReadOnlySection title="section.appForOutlook">
      <Pair of="field.officeAppsDeploymentType">
        {choiceWord('OfficeAppsDeployment', status)}{' '}
        {status !== OfficeAppsDeployment.Installed && (
          <button type="button" class="link" onClick={() => askWhy(row.mailboxid, 'app')}>
            {say('form.whyNoApp')}
          </button>
        )}
      </Pair>
      <Pair of="field.officeAppsDeploymentScheduled">{yesNo(row.officeappsdeploymentscheduled)}</Pair>
      <Pair of="field.officeAppsDeploymentCompletedOn">{when(row.officeappsdeploymentcompleteon)}</Pair>
      <Pair of="field.officeAppsDeploymentError">
        {row.officeappsdeploymenterror ? <span lang="en">{row.officeappsdeploymenterror}</span> : '—'}
      </Pair>
    </ReadOnlySection>
  );
}
