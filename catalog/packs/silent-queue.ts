import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  contoso,
  enabledQueue,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

/** A queue's mailbox is enabled, and its form says that no email becomes an activity. */
export const silentQueue: ScenarioPack = {
  ...shipped,
  id: 'silent-queue',
  revision: 2,
  level: 'basic',
  title: { en: 'The queue that takes no mail', sl: 'Čakalna vrsta, ki ne sprejema pošte' },
  summary: {
    en: 'The mailbox of a queue is enabled, and the queue stays empty.',
    sl: 'Nabiralnik čakalne vrste je omogočen, čakalna vrsta pa ostaja prazna.',
  },
  story: [
    {
      en: 'Since a colleague tidied up the queues last week, nothing comes in at Support. Its mailbox was tested then and has been enabled ever since.',
      sl: 'Odkar je sodelavec prejšnji teden pospravil čakalne vrste, v Support ne pride nič. Njen nabiralnik je bil takrat preskušen in je odtlej omogočen.',
    },
    {
      en: 'Find out why, and let Support take every message again. Complaints works: leave it as it is.',
      sl: 'Ugotovite, zakaj, in poskrbite, da bo Support spet sprejemala vsa sporočila. Complaints deluje: pustite jo pri miru.',
    },
  ],
  lesson: {
    en: 'An enabled mailbox carries mail; which of it becomes a row is decided elsewhere.',
    sl: 'Omogočen nabiralnik pošto prenaša; katera postane zapis, se odloča drugje.',
  },
  debrief: [
    {
      en: 'The mailbox of Support was well. On the form of the queue itself, Convert Incoming Email To Activities had been set to No email messages, so every message was read past.',
      sl: 'Nabiralnik vrste Support je bil v redu. Na obrazcu same čakalne vrste je bilo polje Convert Incoming Email To Activities nastavljeno na »Brez e-poštnih sporočil« (No email messages), zato nobeno sporočilo ni postalo zapis.',
    },
    {
      en: 'There is no alert and no failed direction: nothing went wrong. You come to it by asking what is missing instead of what is broken, or by comparing Support with Complaints, which works.',
      sl: 'Ni ne opozorila ne neuspele smeri, saj ni šlo nič narobe. Do vzroka pridete z vprašanjem, kaj manjka, namesto kaj je pokvarjeno, ali s primerjavo vrst Support in Complaints, ki deluje.',
    },
    {
      en: 'One field, and new mail comes in. What came in the meantime is not there by itself: for that the start date is set back, or the mailbox tested again. The usual mistake is to begin with profile, approval and tests, and to disturb what works.',
      sl: 'Spremenite eno polje in nova pošta prihaja. Tiste, ki je prišla vmes, pa še ni: zanjo se začetni datum pomakne nazaj ali pa se nabiralnik znova preskusi. Običajna napaka je, da se lotimo profila, odobritve in preskusov ter zmotimo nekaj, kar deluje.',
    },
  ],
  tenant: {
    ...contoso,
    users: [...staff, person('Jan Vidmar', 'jan.vidmar', working)],
    queues: [
      {
        name: 'Support',
        alias: 'support',
        sides: enabledQueue,
        arrival: { filter: 'none', lastReceivedHoursAgo: 170 },
      },
      { name: 'Complaints', alias: 'complaints', sides: enabledQueue, arrival: { lastReceivedHoursAgo: 2 } },
    ],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'support',
      causes: ['filter-none'],
      asked: { missing: 'incoming' },
      text: {
        en: 'You name why nothing comes in at the queue Support.',
        sl: 'Navedete, zakaj v čakalno vrsto Support ne pride nič.',
      },
    },
    {
      id: 'filter',
      is: 'arrives',
      mailboxes: { aliases: ['support'] },
      filter: ['all'],
      points: 2,
      text: {
        en: 'The queue Support turns all email messages into activities.',
        sl: 'Čakalna vrsta Support pretvarja v dejavnosti vsa e-poštna sporočila.',
      },
    },
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'The mailboxes of both queues are still enabled.',
          sl: 'Nabiralnika obeh čakalnih vrst sta še vedno omogočena.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'form',
      cost: 3,
      text: {
        en: 'The mailbox is well. Look at the form of the queue itself.',
        sl: 'Nabiralnik je v redu. Poglejte obrazec same čakalne vrste.',
      },
    },
    {
      id: 'field',
      cost: 4,
      text: {
        en: 'The field Convert Incoming Email To Activities decides which email becomes a row.',
        sl: 'Katera e-pošta postane zapis, določa polje Convert Incoming Email To Activities.',
      },
    },
  ],
};
