import { useMemo } from 'preact/hooks';
import { mailboxAnswer } from '../../diagnosis/answer';
import { loadReportWords, type ReportWords } from '../../locales/reports';
import { diagnoseMailbox, diagnosisOf, type MailboxDiagnosis } from '../../state/mailbox-diagnosis';
import { useApp } from '../app-context';
import { useSecurity } from '../permissions/use-security';
import { useTexts } from '../ui/use-texts';
import { useRead } from '../use-read';
import { MailboxAnswerView } from './MailboxAnswerView';
import { MailboxPicker } from './MailboxPicker';
import { TicketActions } from './TicketActions';
import './diagnosis.css';

type Read = Extract<MailboxDiagnosis, { is: 'read' }>;

/**
 * Names of those of the simulated tenant who may approve a mailbox that is nobody's own. Of a real one, roles of
 * Microsoft 365 cannot be seen, and the permissions tell of whom to ask.
 */
function useApprovers(): readonly string[] {
  const { permissions, shown } = useApp();
  useSecurity(shown.org.value === null);
  return permissions.approvers.value
    .filter(({ answer }) => answer.answer === 'yes')
    .map(({ person }) => person.fullname);
}

function Answer({ read, words }: { read: Read; words: ReportWords }) {
  const { places, language, orgPlaces } = useApp();
  const approvers = useApprovers();
  const { diagnosis, mailbox } = read;
  const address = orgPlaces.addressOfRecord('mailbox', mailbox.mailboxid);
  const answer = mailboxAnswer(diagnosis, mailbox, words);
  const notes = diagnosis.verdict(mailbox).found.flatMap(({ id, note }) => (note ? [id] : []));
  return (
    <>
      <p class="muted">
        {mailbox.emailaddress ?? language.t('mailboxes.noAddress')} ·{' '}
        {language.fill(words.diagnosis.view.readOn, { time: language.time(diagnosis.at) })}
      </p>
      <MailboxAnswerView
        answer={answer}
        words={words}
        notes={notes}
        ruledOut={diagnosis.ruledOut(mailbox)}
        {...(address
          ? { address }
          : { approvers, onOpen: () => places.openRecord('mailboxes', mailbox.mailboxid) })}
      >
        <TicketActions read={read} words={words} />
      </MailboxAnswerView>
    </>
  );
}

/** Of an organization that was read whole: nothing is asked again. */
function DiagnosedLive({ id, words }: { id: string; words: ReportWords }) {
  const { shown, language } = useApp();
  const { view } = words.diagnosis;
  const snapshot = shown.snapshot.value;
  const diagnosis = useMemo(() => snapshot && diagnosisOf(snapshot), [snapshot]);
  if (!diagnosis) return <p class="loading">{language.t('common.loading')}</p>;
  const mailbox = diagnosis.snapshot.mailboxes?.find(({ mailboxid }) => mailboxid === id);
  if (!mailbox) return <p class="message message-warn">{view.gone}</p>;
  return <Answer read={{ is: 'read', diagnosis, mailbox }} words={words} />;
}

function Diagnosed({ id, words }: { id: string; words: ReportWords }) {
  const { tenant, language } = useApp();
  const { value, problem } = useRead(
    () => diagnoseMailbox(tenant, id, (ms) => new Promise((done) => setTimeout(done, ms))),
    id,
  );
  const { view } = words.diagnosis;
  if (problem && !value) {
    return <p class="message message-bad">{language.fill(view.refused, { why: problem.message })}</p>;
  }
  if (!value) return <p class="loading">{view.reading}</p>;
  if (value.is === 'gone') return <p class="message message-warn">{view.gone}</p>;
  if (value.is === 'refused') {
    return <p class="message message-bad">{language.fill(view.refused, { why: value.why })}</p>;
  }
  return <Answer read={value} words={words} />;
}

/** The panel's part that answers *why won't this mailbox enable*. */
export default function DiagnoseView() {
  const { preferences, tenant, language, places, shown } = useApp();
  const words = useTexts(loadReportWords);
  if (!words) return <p class="loading">{language.t('common.loading')}</p>;
  const { view } = words.diagnosis;
  const id = preferences.values.value.diagnosedMailbox;
  const rows = shown.org.value
    ? (shown.snapshot.value?.mailboxes ?? [])
    : tenant.table('mailboxes').rows.value;
  const name = rows.find(({ mailboxid }) => mailboxid === id)?.name;
  const pick = (mailbox: string | null) => void preferences.set('diagnosedMailbox', mailbox);
  return (
    <div class="diagnose">
      <div class="row diagnose-head">
        <h2>{view.title}</h2>
        <button
          type="button"
          class="button button-small button-quiet no-print"
          onClick={() => places.openDiagnosis()}
        >
          {view.wholeTenant}
        </button>
      </div>
      {id ? (
        <>
          <div class="row diagnose-head">
            <strong>{name ?? ''}</strong>
            <button type="button" class="button button-small no-print" onClick={() => pick(null)}>
              {view.another}
            </button>
          </div>
          {shown.org.value ? <DiagnosedLive id={id} words={words} /> : <Diagnosed id={id} words={words} />}
        </>
      ) : (
        <>
          <p>{view.nothingChosen}</p>
          <MailboxPicker rows={rows} words={words} onPick={pick} />
        </>
      )}
    </div>
  );
}
