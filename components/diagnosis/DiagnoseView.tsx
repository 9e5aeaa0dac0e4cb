import { useMemo } from 'preact/hooks';
import { mailboxAnswer } from '../../diagnosis/answer';
import { REPORT_PARTS } from '../../diagnosis/reports/report-words';
import { mailboxStanding } from '../../domain/mailbox-standing';
import { diagnoseMailbox, diagnosisOf, type MailboxDiagnosis } from '../../state/mailbox-diagnosis';
import { useApp } from '../app-context';
import { useSecurity } from '../permissions/use-security';
import { Reading, useWords, withWords } from '../ui/use-words';
import { useRead } from '../use-read';
import { MailboxAnswerView } from './MailboxAnswerView';
import { MailboxPicker } from './MailboxPicker';
import { TicketActions } from './TicketActions';
import { useReportWords } from './use-report-words';
import './diagnosis.css';

type Read = Extract<MailboxDiagnosis, { is: 'read' }>;

/**
 * Names of those of the simulated tenant who may approve a mailbox that is nobody's own. Of a real one, roles of
 * Microsoft 365 cannot be seen, and the permissions tell of whom to ask.
 */
function useApprovers(): readonly string[] {
  const { permissions, tenant } = useApp();
  useSecurity(tenant.org.value === null);
  return permissions.approvers.value
    .filter(({ answer }) => answer.answer === 'yes')
    .map(({ person }) => person.fullname);
}

function Answer({ read }: { read: Read }) {
  const words = useReportWords();
  const ui = useWords('ui');
  const diagnosisWords = useWords('diagnosis');
  const { places, language, orgPlaces } = useApp();
  const approvers = useApprovers();
  const { diagnosis, mailbox } = read;
  const address = orgPlaces.addressOfRecord('mailbox', mailbox.mailboxid);
  const answer = mailboxAnswer(diagnosis, mailbox, words);
  const notes = diagnosis.verdict(mailbox).found.flatMap(({ id, note }) => (note ? [id] : []));
  return (
    <>
      <p class="muted">
        {mailbox.emailaddress ?? ui.say('mailboxes.noAddress')} ·{' '}
        {diagnosisWords.say('view.readOn', { time: language.time(diagnosis.at) })}
      </p>
      <MailboxAnswerView
        answer={answer}
        notes={notes}
        ruledOut={diagnosis.ruledOut(mailbox)}
        standing={mailboxStanding(diagnosis.snapshot, mailbox)}
        {...(address
          ? { address }
          : { approvers, onOpen: () => places.openRecord('mailboxes', mailbox.mailboxid) })}
      >
        <TicketActions read={read} />
      </MailboxAnswerView>
    </>
  );
}

/** Of an organization that was read whole: nothing is asked again. */
function DiagnosedLive({ id }: { id: string }) {
  const ui = useWords('ui');
  const diagnosisWords = useWords('diagnosis');
  const { tenant } = useApp();
  const snapshot = tenant.snapshot.value;
  const diagnosis = useMemo(() => snapshot && diagnosisOf(snapshot), [snapshot]);
  if (!diagnosis) return <p class="loading">{ui.say('common.loading')}</p>;
  const mailbox = diagnosis.snapshot.mailboxes?.find(({ mailboxid }) => mailboxid === id);
  if (!mailbox) return <p class="message message-warn">{diagnosisWords.say('view.gone')}</p>;
  return <Answer read={{ is: 'read', diagnosis, mailbox }} />;
}

function Diagnosed({ id }: { id: string }) {
  const { say } = useWords('diagnosis');
  const { simulator } = useApp();
  const { value, problem } = useRead(
    () => diagnoseMailbox(simulator, id, (ms) => new Promise((done) => setTimeout(done, ms))),
    id,
  );
  if (problem && !value) {
    return <p class="message message-bad">{say('view.refused', { why: problem.message })}</p>;
  }
  if (!value) return <p class="loading">{say('view.reading')}</p>;
  if (value.is === 'gone') return <p class="message message-warn">{say('view.gone')}</p>;
  if (value.is === 'refused') {
    return <p class="message message-bad">{say('view.refused', { why: value.why })}</p>;
  }
  return <Answer read={value} />;
}

/** The panel's part that answers *why won't this mailbox enable*. */
function Diagnose() {
  const diagnosisWords = useWords('diagnosis');
  const { preferences, simulator, places, tenant } = useApp();
  const id = preferences.values.value.diagnosedMailbox;
  const rows = tenant.org.value
    ? (tenant.snapshot.value?.mailboxes ?? [])
    : simulator.table('mailboxes').rows.value;
  const name = rows.find(({ mailboxid }) => mailboxid === id)?.name;
  const pick = (mailbox: string | null) => void preferences.set('diagnosedMailbox', mailbox);
  return (
    <div class="diagnose">
      <div class="row diagnose-head">
        <h2>{diagnosisWords.say('view.title')}</h2>
        <button
          type="button"
          class="button button-small button-quiet no-print"
          onClick={() => places.openDiagnosis()}
        >
          {diagnosisWords.say('view.wholeTenant')}
        </button>
      </div>
      {id ? (
        <>
          <div class="row diagnose-head">
            <strong>{name ?? ''}</strong>
            <button type="button" class="button button-small no-print" onClick={() => pick(null)}>
              {diagnosisWords.say('view.another')}
            </button>
          </div>
          {tenant.org.value ? <DiagnosedLive id={id} /> : <Diagnosed id={id} />}
        </>
      ) : (
        <>
          <p>{diagnosisWords.say('view.nothingChosen')}</p>
          <MailboxPicker rows={rows} onPick={pick} />
        </>
      )}
    </div>
  );
}

export default withWords(REPORT_PARTS, Diagnose, Reading);
