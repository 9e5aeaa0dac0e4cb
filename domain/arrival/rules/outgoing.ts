import { EmailStatus } from '../../choices';
import { orgDbSettingOff } from '../../org-db-settings';
import { type ArrivalCase, type ArrivalRule, byAnswer, ifSo, isOff, type Told } from '../arrival-case';
import type { WaitingEmailRow } from '../person-rows';

const missing = ['outgoing'] as const;
const WAITING = ['email.statuscode', 'email.createdon'] as const;

/** A mail that waits for so long does not wait for the next cycle, in milliseconds; assumed: cycles take minutes. */
const LONG = 60 * 60_000;

const isPending = ({ statuscode }: WaitingEmailRow) =>
  statuscode === EmailStatus.PendingSend || statuscode === EmailStatus.Sending;

const isLater = ({ delayedemailsendtime: at }: WaitingEmailRow, { now }: ArrivalCase) =>
  typeof at === 'string' && at > now;

const waitsLong = ({ createdon }: WaitingEmailRow, { now }: ArrivalCase) =>
  typeof createdon === 'string' && Date.parse(now) - Date.parse(createdon) > LONG;

/** Sent by somebody whose mailbox is another one, that one tells. */
const ownSender = ({ answers: { sentAs } }: ArrivalCase) => sentAs === undefined || sentAs === 'self';

function pendingSend(of: ArrivalCase): Told {
  const { answers, directions, person } = of;
  if (answers.sentState !== undefined && answers.sentState !== 'pending') return 'no';
  const stuck = person.waiting?.filter((mail) => isPending(mail) && !isLater(mail, of));
  const waits = Boolean(stuck?.length) || answers.sentState === 'pending';
  if (waits && isOff(directions.outgoing) && ownSender(of)) return 'certain';
  if (stuck?.some((mail) => waitsLong(mail, of))) return 'likely';
  if (answers.sentState === 'pending') return 'likely';
  return stuck ? 'no' : 'cannotTell';
}

export const outgoingRules: readonly ArrivalRule[] = [
  { id: 'still-draft', missing, asks: ['sentState'], when: (of) => byAnswer(of, 'sentState', 'draft') },
  {
    id: 'sent-by-another-mailbox',
    missing,
    asks: ['sentAs'],
    when: ({ answers: { sentAs } }) => {
      if (sentAs === undefined) return 'ask';
      return sentAs === 'self' ? 'no' : 'certain';
    },
  },
  {
    id: 'send-later',
    missing,
    reads: ['email.statuscode', 'email.delayedemailsendtime'],
    when: (of) =>
      ifSo(of.person.waiting, (mails) => (mails.some((mail) => isLater(mail, of)) ? 'likely' : 'no')),
  },
  {
    id: 'pending-send',
    missing,
    asks: ['sentState', 'sentAs'],
    reads: [...WAITING, 'mailbox.enabledforoutgoingemail'],
    when: pendingSend,
  },
  {
    id: 'send-failed',
    missing,
    asks: ['sentState'],
    reads: [...WAITING, 'email.deliveryattempts'],
    when: ({ answers: { sentState }, person }) => {
      if (sentState !== undefined && sentState !== 'failed') return 'no';
      if (sentState === 'failed') return 'certain';
      return ifSo(person.waiting, (mails) =>
        mails.some(({ statuscode }) => statuscode === EmailStatus.Failed) ? 'likely' : 'no',
      );
    },
  },
  {
    id: 'recipient-unresolved',
    missing,
    asks: ['recipientsKnown'],
    reads: ['organization.allowunresolvedpartiesonemailsend'],
    when: (of) =>
      ifSo(of.person.organization?.allowunresolvedpartiesonemailsend ?? undefined, (allowed) =>
        allowed ? 'no' : byAnswer(of, 'recipientsKnown', 'no'),
      ),
  },
  {
    id: 'send-as',
    missing,
    asks: ['sentAs'],
    reads: ['privilege.prvSendAsUser'],
    when: (of) => {
      const asUser = byAnswer(of, 'sentAs', 'user', 'likely');
      if (asUser !== 'likely') return asUser;
      return ifSo(of.person.privileges, (held) => (held.includes('prvSendAsUser') ? 'no' : 'likely'));
    },
  },
  {
    id: 'not-in-sent-folder',
    missing,
    asks: ['sentState'],
    reads: ['organization.orgdborgsettings'],
    when: (of) => {
      const sent = byAnswer(of, 'sentState', 'sent', 'likely');
      const settings = of.person.organization?.orgdborgsettings;
      if (sent !== 'likely' || settings === undefined) return sent;
      return orgDbSettingOff(settings, 'SSSSaveOutgoingEmailToExchangeSentFolder') ? 'certain' : 'no';
    },
  },
  {
    id: 'communication-services',
    missing,
    reads: ['mailbox.acsenabledforoutgoingemail'],
    when: ({ person }) =>
      ifSo(person.mailbox?.acsenabledforoutgoingemail, (isOn) => (isOn ? 'likely' : 'no')),
  },
];
