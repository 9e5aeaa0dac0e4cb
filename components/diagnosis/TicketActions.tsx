import { useState } from 'preact/hooks';
import { tenantAnswer } from '../../diagnosis/answer';
import { mailboxHtml, mailboxMarkdown, type ReportedMailbox } from '../../diagnosis/reports/mailbox-report';
import { pseudonymize } from '../../diagnosis/reports/pseudonyms';
import type { ReportWords } from '../../diagnosis/reports/report-words';
import type { MailboxDiagnosis } from '../../state/mailbox-diagnosis';
import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';
import { useReportWords } from './use-report-words';

type Read = Extract<MailboxDiagnosis, { is: 'read' }>;

function reported({ diagnosis, mailbox }: Read, words: ReportWords, hidden: boolean): ReportedMailbox | null {
  const { name = '', kind, caller, profiles = [] } = diagnosis.snapshot;
  const whole = tenantAnswer(diagnosis, name, words, [mailbox]);
  const others = [name, caller?.fullname, ...profiles.map((profile) => profile.name)];
  const answer = hidden
    ? pseudonymize(
        whole,
        others.filter((each) => each !== undefined),
      )
    : whole;
  const [first] = answer.mailboxes;
  if (!first) return null;
  return {
    answer,
    kind,
    name: hidden ? answer.source : name,
    mailbox: first,
    ruledOut: diagnosis.ruledOut(mailbox),
  };
}

/** Copies the answer for a ticket, or saves it as a page; with pseudonyms where that is asked for. */
export function TicketActions({ read }: { read: Read }) {
  const words = useReportWords();
  const { say } = useWords('diagnosis');
  const { places } = useApp();
  const [hidden, setHidden] = useState(false);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const report = () => reported(read, words, hidden);
  const copy = () => {
    const of = report();
    if (!of) return;
    places.copyText(mailboxMarkdown(of, words)).then(
      () => setSaid('copied'),
      () => setSaid('copyFailed'),
    );
  };
  const save = () => {
    const of = report();
    if (of) places.saveFile(`${of.mailbox.mailboxid}.html`, mailboxHtml(of, words));
  };
  return (
    <div class="row no-print">
      <button type="button" class="button button-primary" onClick={copy}>
        {say('view.copy')}
      </button>
      <button type="button" class="button" onClick={save}>
        {say('view.savePage')}
      </button>
      <label class="check">
        <input
          type="checkbox"
          checked={hidden}
          onChange={({ currentTarget }) => setHidden(currentTarget.checked)}
        />
        <span>{say('view.pseudonyms')}</span>
      </label>
      <span role="status">{said && say(`view.${said}`)}</span>
    </div>
  );
}
