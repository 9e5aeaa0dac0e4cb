/** Which exercises make a course, in the order in which a trainer takes them: ids of the shipped packs. */
import type { LocalizedText } from '../domain/pack';

export const COURSE_IDS = ['halfDay', 'day', 'further', 'exam'] as const;
export type CourseId = (typeof COURSE_IDS)[number];

export interface Course {
  title: LocalizedText;
  /** One sentence: what somebody has of it. */
  sentence: LocalizedText;
  packs: readonly string[];
}

/** Minutes after each exercise in which the class talks it over: modelled, like the minutes of the exercises. */
export const DEBRIEF_MINUTES = 5;

/** Half a day or a day; what they have no room for; and the exam. */
export const courses: Readonly<Record<CourseId, Course>> = {
  halfDay: {
    title: { en: 'Half a day', sl: 'Pol dneva' },
    sentence: {
      en: 'From the first mailbox to a list of forty: whoever has done these can look after the email of a small organization.',
      sl: 'Od prvega nabiralnika do seznama štiridesetih: kdor opravi te vaje, zna skrbeti za e-pošto manjše organizacije.',
    },
    packs: [
      'first-mailbox',
      'same-office-365',
      'defaults-too-early',
      'approval-refused',
      'no-licence',
      'silent-queue',
      'ews-blocked-one',
      'other-organization',
      'address-changed',
      'forty-mailboxes',
    ],
  },
  day: {
    title: { en: 'A whole day', sl: 'Ves dan' },
    sentence: {
      en: 'The whole way, approvals with their exceptions, and what goes wrong later; a morning at the support desk ends it.',
      sl: 'Vsa pot, odobritve z izjemami in težave, ki pridejo pozneje; konča se z dopoldnevom v podpori.',
    },
    packs: [
      'first-mailbox',
      'same-office-365',
      'defaults-too-early',
      'approval-refused',
      'requirement-off',
      'no-licence',
      'silent-queue',
      'pending-for-ever',
      'wrong-edition',
      'ews-blocked-one',
      'ews-list-first',
      'other-organization',
      'queue-owner-without-role',
      'background-operations-off',
      'address-changed',
      'second-profile',
      'group-mail',
      'support-desk-morning',
    ],
  },
  further: {
    title: { en: 'Further practice', sl: 'Za naprej' },
    sentence: {
      en: 'What a day has no room for: rarer causes, each in about a quarter of an hour, for oneself or for a second meeting.',
      sl: 'Česar dan ne zajame: redkejši vzroki, vsak za približno četrt ure, za samostojno delo ali za drugo srečanje.',
    },
    packs: [
      'no-write-on-mailboxes',
      'own-address',
      'exchange-on-premises',
      'borrowed-role',
      'frontline-licences',
      'ews-blocked-all',
      'ews-wave',
      'other-tenant',
      'unknown-to-exchange',
      'transient-trouble',
      'profile-deleted',
      'mail-left-out',
      'no-sync-to-outlook',
      'tracked-elsewhere',
    ],
  },
  exam: {
    title: { en: 'Exam', sl: 'Izpit' },
    sentence: {
      en: 'A rehearsal, and then the exam itself: forty-five minutes in which nothing is forgiven.',
      sl: 'Generalka in nato sam izpit: petinštirideset minut, v katerih ni nič odpuščeno.',
    },
    packs: ['forty-mailboxes', 'exam'],
  },
};
