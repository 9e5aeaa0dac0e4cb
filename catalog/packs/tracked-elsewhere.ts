import type { ScenarioPack } from '../../domain/pack';
import { approvalKept, contoso, peopleEnabled, person, shipped, staff, usualConduct, working } from './staff';

/** The app in Outlook belongs to the environment that installed it last. */
export const trackedElsewhere: ScenarioPack = {
  ...shipped,
  id: 'tracked-elsewhere',
  revision: 2,
  level: 'advanced',
  title: { en: 'Tracked in the other environment', sl: 'Sledenje v drugem okolju' },
  summary: {
    en: 'What a user tracks in Outlook is nowhere in this environment, and the mailbox is enabled.',
    sl: 'Tistega, čemur uporabnica sledi v Outlooku, v tem okolju ni nikjer, nabiralnik pa je omogočen.',
  },
  story: [
    {
      en: 'Sara Krajnc works in production and, since Monday, tests in the environment Contoso Test, which installed its app for her. She tracks an email in Outlook, Outlook says that it is tracked, and here there is nothing.',
      sl: 'Sara Krajnc dela v produkciji, od ponedeljka pa preskuša v okolju Contoso Test, ki ji je namestilo svojo aplikacijo. Sporočilu sledi v Outlooku, Outlook pravi, da mu sledi, tukaj pa ni nič.',
    },
    {
      en: 'Jan Vidmar says that for him the app cannot be loaded at all. Name both causes, and change nothing that works.',
      sl: 'Jan Vidmar pravi, da se mu aplikacija sploh ne naloži. Navedite oba vzroka in ne spreminjajte ničesar, kar deluje.',
    },
  ],
  lesson: {
    en: 'The app in Outlook belongs to one environment at a time: before you look for a fault, ask where something was tracked.',
    sl: 'Aplikacija v Outlooku je naenkrat vezana na eno okolje: preden iščete napako, vprašajte, kje se sporočilu sledi.',
  },
  debrief: [
    {
      en: 'Two people, two causes. Sara’s app had last been installed by Contoso Test, so what she tracks is kept there. Jan’s had never been installed: the attempt had failed.',
      sl: 'Dve osebi, dva vzroka. Sarino aplikacijo je nazadnje namestilo okolje Contoso Test, zato je tam tudi vse, čemur sledi. Janova sploh ni bila nameščena, ker poskus ni uspel.',
    },
    {
      en: 'Of Jan the row tells: the status of the app with “Issue when adding to Outlook”. Of Sara it cannot, since from here everything looks well: that there are several environments, only she can say.',
      sl: 'Pri Janu to pove zapis: stanje aplikacije z besedilom »Issue when adding to Outlook«. Pri Sari ne more, saj je od tu vse videti v redu: da je okolij več, lahko pove le ona.',
    },
    {
      en: 'For Sara, decide which environment is to have the app and add it from there: the last deployment wins. For Jan, add the app again under Settings > Dynamics 365 App for Outlook; it may take a quarter of an hour. Both mailboxes are enabled, so the usual mistake, another test, moves nothing.',
      sl: 'Pri Sari se odločite, katero okolje naj ima aplikacijo, in jo dodajte od tam: velja zadnja namestitev. Pri Janu aplikacijo znova dodajte v Settings > Dynamics 365 App for Outlook; traja lahko četrt ure. Oba nabiralnika sta omogočena, zato običajna napaka, še en preskus, ne premakne ničesar.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', {
        ...working,
        arrival: { filter: 'all', outlookApp: 'installed', lastReceivedHoursAgo: 2 },
      }),
      person('Jan Vidmar', 'jan.vidmar', {
        ...working,
        arrival: { outlookApp: 'failed', outlookAppError: 'Issue when adding to Outlook' },
      }),
    ],
    queues: [],
  },
  goals: [
    {
      id: 'tracked',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['tracked-elsewhere', 'app-other-environment'],
      asked: { missing: 'tracking', answers: { trackedIn: 'elsewhere', environments: 'several' } },
      points: 2,
      text: {
        en: 'You name why what Sara Krajnc tracks is not here.',
        sl: 'Navedete, zakaj tistega, čemur sledi Sara Krajnc, ni tukaj.',
      },
    },
    {
      id: 'app',
      is: 'cause',
      mailbox: 'jan.vidmar',
      causes: ['app-install-failed'],
      asked: { missing: 'app' },
      points: 2,
      text: {
        en: 'You name why Jan Vidmar has no app in Outlook.',
        sl: 'Navedete, zakaj Jan Vidmar v Outlooku nima aplikacije.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        text: {
          en: 'Both mailboxes still work.',
          sl: 'Oba nabiralnika še vedno delujeta.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'question',
      cost: 3,
      text: {
        en: 'Below the diagnosis of the mailbox, ask about tracking in Outlook, and tell where it was tracked.',
        sl: 'Pod diagnozo nabiralnika vprašajte po sledenju v Outlooku in povejte, kje se sledi.',
      },
    },
    {
      id: 'status',
      cost: 3,
      text: {
        en: 'How far the app is installed stands on the mailbox: Office Apps Deployment Type.',
        sl: 'Kako daleč je namestitev aplikacije, piše na nabiralniku: Office Apps Deployment Type.',
      },
    },
  ],
};
