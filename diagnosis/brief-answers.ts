import type { Diagnosis } from '../domain/diagnosis/diagnosis';
import type { Found } from '../domain/diagnosis/named-causes';
import type { Verdict } from '../domain/diagnosis/verdict';
import type { MailboxRow } from '../domain/rows';
import {
  described,
  type FindingAnswer,
  findingAnswer,
  isOnlineProfile,
  type MailboxAnswer,
  standingAnswer,
} from './answer';
import type { FindingWords } from './reports/report-words';

/** What an alert says is its own: privileges that it names, and what else would have to be brought. */
const isOfAnAlert = ({ byAlert }: Found) => byAlert === true;

/**
 * Answers of many mailboxes for who counts and lists them: without ways, and without evidence but for the privileges that
 * an alert names. Mailboxes with the same verdict share their findings.
 */
export function briefAnswers(
  diagnosis: Diagnosis,
  texts: FindingWords,
): (mailbox: MailboxRow) => MailboxAnswer {
  const shared = new Map<string, Map<Verdict, readonly FindingAnswer[]>>();
  const online = new Map<string, boolean>();

  /** A profile leads to Exchange Online for all of its mailboxes. */
  function isOnline(mailbox: MailboxRow): boolean {
    const profile = mailbox._emailserverprofile_value ?? '';
    const known = online.get(profile) ?? isOnlineProfile(diagnosis, mailbox);
    online.set(profile, known);
    return known;
  }

  function findingsOf(mailbox: MailboxRow, verdict: Verdict): readonly FindingAnswer[] {
    const about = { diagnosis, isOnline: isOnline(mailbox), texts };
    const key = String(about.isOnline);
    const known = shared.get(key)?.get(verdict);
    if (known) return known;
    const made = verdict.found.map((found) => {
      if (!isOfAnAlert(found)) return described(found, [], [], about);
      const full = findingAnswer(diagnosis, mailbox, found, texts);
      return { ...full, evidence: full.evidence.filter(({ table }) => table === 'privilege') };
    });
    if (!verdict.found.some(isOfAnAlert)) {
      const those = shared.get(key) ?? new Map<Verdict, readonly FindingAnswer[]>();
      shared.set(key, those.set(verdict, made));
    }
    return made;
  }

  return (mailbox) => {
    const verdict = diagnosis.verdict(mailbox);
    return { ...standingAnswer(mailbox, verdict), findings: findingsOf(mailbox, verdict), path: [] };
  };
}
