import { useMemo } from 'preact/hooks';
import { DataverseError } from '../../dataverse/client';
import { mailboxAnswer } from '../../diagnosis/answer';
import { createArrivalDesk } from '../../diagnosis/ask-arrival';
import { REPORT_PARTS } from '../../diagnosis/reports/report-words';
import { mailboxStanding } from '../../domain/mailbox-standing';
import { toldOf } from '../../domain/told-causes';
import {
  diagnoseMailbox,
  diagnosisOf,
  type MailboxDiagnosis,
  mailboxOf,
} from '../../state/mailbox-diagnosis';
import { READ_SIMULATED } from '../../state/reading-wanted';
import { useApp } from '../app-context';
import { useApprovers } from '../permissions/use-approvers';
import { LifecycleLine } from '../ui/LifecycleLine';
import { Loading, useWords, withWords } from '../ui/use-words';
import { useRead } from '../use-read';
import type { AskArrival } from './arrival/ArrivalView';
import { MailboxAnswerView } from './MailboxAnswerView';
import { MailboxPicker } from './MailboxPicker';
import { TicketActions } from './TicketActions';
import { useMailboxInFront } from './use-mailbox-in-front';
import { useReportWords } from './use-report-words';
import './diagnosis.css';

type Read = Extract<MailboxDiagnosis, { is: 'read' }>;

/** Asks the tenant on show; what was read of the mailbox stays as long as its diagnosis does. */
function useArrival({ diagnosis, mailbox }: Read): AskArrival {
  const { simulator, orgs, tenant } = useApp();
  const org = tenant.org.value;
  const desk = useMemo(
    () =>
      createArrivalDesk(
        diagnosis,
        async () => (org === null ? simulator.client : orgs.client(org)),
        (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
      ),
    [diagnosis],
  );
  return async (asked, fresh) => {
    try {
      return { asked: await desk.ask(mailbox, asked, fresh) };
    } catch (error) {
      if (error instanceof DataverseError) return { refused: error.message };
      throw error;
    }
  };
}

function Answer({ read }: { read: Read }) {
  const words = useReportWords();
  const ui = useWords('ui');
  const diagnosisWords = useWords('diagnosis');
  const { tenant, places, language, orgPlaces, toldCauses, preferences } = useApp();
  const approvers = useApprovers(tenant.org.value === null);
  const { diagnosis, mailbox } = read;
  const address = orgPlaces.addressOfRecord('mailbox', mailbox.mailboxid);
  const answer = mailboxAnswer(diagnosis, mailbox, words);
  const ask = useArrival(read);
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
        told={toldOf(diagnosis.snapshot.told, mailbox.mailboxid)}
        onTell={(finding, isSo) => void toldCauses.tell(finding, mailbox.mailboxid, isSo)}
        ask={ask}
        missing={preferences.values.value.diagnosedFor}
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

/** The diagnosis of a mailbox of the tenant on show: of what was read of an organization, or read around it now. */
function useDiagnosis(id: string): { told: MailboxDiagnosis | null; problem: string | null } {
  const { simulator, tenant, toldCauses } = useApp();
  const answers = toldCauses.told.value;
  const isLive = tenant.org.value !== null;
  const snapshot = isLive ? tenant.snapshot.value : null;
  const live = useMemo(() => snapshot && diagnosisOf(snapshot, answers), [snapshot, answers]);
  const { value, problem } = useRead(
    async () =>
      isLive ? null : diagnoseMailbox(simulator, id, (ms) => new Promise((done) => setTimeout(done, ms))),
    id,
    String(isLive),
  );
  if (isLive) return { told: live && mailboxOf(live, id), problem: null };
  const read = useMemo(
    () =>
      value?.is === 'read' ? { ...value, diagnosis: diagnosisOf(value.diagnosis.snapshot, answers) } : value,
    [value, answers],
  );
  return { told: read, problem: problem && !value ? problem.message : null };
}

function Diagnosed({ id }: { id: string }) {
  const { say } = useWords('diagnosis');
  const { told, problem } = useDiagnosis(id);
  const why = problem ?? (told?.is === 'refused' ? told.why : null);
  if (why !== null) return <p class="message message-bad">{say('view.refused', { why })}</p>;
  if (!told) return <p class="loading">{say('view.reading')}</p>;
  if (told.is === 'gone') return <p class="message message-warn">{say('view.gone')}</p>;
  return told.is === 'read' ? <Answer read={told} /> : null;
}

/** The panel's part that answers *why won't this mailbox enable*. */
function Diagnose() {
  const diagnosisWords = useWords('diagnosis');
  const { guide, preferences, simulator, places, tenant } = useApp();
  const id = preferences.values.value.diagnosedMailbox;
  const rows = tenant.org.value
    ? (tenant.snapshot.value?.mailboxes ?? [])
    : simulator.table('mailboxes').rows.value;
  const nameOf = (mailbox: string | null) => rows.find(({ mailboxid }) => mailboxid === mailbox)?.name;
  const inFront = useMailboxInFront();
  // Only offered: whoever reads an answer stays with it.
  const offered = inFront === id ? undefined : nameOf(inFront);
  const pick = (mailbox: string | null) =>
    void preferences.set('diagnosedFor', null).then(() => preferences.set('diagnosedMailbox', mailbox));
  return (
    <div class="diagnose">
      <div class="row diagnose-head">
        <h2>{diagnosisWords.say('view.title')}</h2>
        <button
          type="button"
          class="button button-small no-print"
          onClick={() => places.openDiagnosis(tenant.org.value ?? READ_SIMULATED)}
        >
          {diagnosisWords.say('view.wholeTenant')}
        </button>
        {offered && (
          <button type="button" class="button button-small no-print" onClick={() => pick(inFront)}>
            {diagnosisWords.say('view.inFront', { name: offered })}
          </button>
        )}
      </div>
      {id ? (
        <>
          <div class="row diagnose-head">
            <strong tabIndex={-1} data-home="diagnosed">
              {nameOf(id) ?? ''}
            </strong>
            <button type="button" class="button button-small no-print" onClick={() => pick(null)}>
              {diagnosisWords.say('view.another')}
            </button>
          </div>
          <Diagnosed id={id} />
        </>
      ) : (
        <>
          <p class="muted">
            {diagnosisWords.say('view.counted', {
              count: guide.chosen.value.length,
              which: guide.checklist.value.mailboxes ? 'chosen' : 'active',
              all: rows.length,
            })}
          </p>
          <LifecycleLine counts={guide.stations.value} />
          <p>{diagnosisWords.say('view.nothingChosen')}</p>
          <MailboxPicker rows={rows} onPick={pick} />
        </>
      )}
    </div>
  );
}

export default withWords(REPORT_PARTS, Diagnose, Loading);
