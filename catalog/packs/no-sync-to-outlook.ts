import type { ScenarioPack } from '../../domain/pack';
import { approvalKept, contoso, peopleEnabled, person, shipped, staff, usualConduct, working } from './staff';

/** One privilege of the role is missing; everything else is as it should be. */
export const noSyncToOutlook: ScenarioPack = {
  ...shipped,
  id: 'no-sync-to-outlook',
  revision: 2,
  level: 'advanced',
  title: { en: 'The owner without Sync to Outlook', sl: 'Lastnica brez pravice Sync to Outlook' },
  summary: {
    en: 'Email works, appointments and contacts do not: one privilege is missing.',
    sl: 'E-pošta deluje, sestanki in stiki ne: manjka ena sama pravica.',
  },
  story: [
    {
      en: 'Sara Krajnc got a role of her own last month, copied from Salesperson and trimmed. Her email comes and goes. Contacts that she makes in Dynamics 365 never reach Outlook.',
      sl: 'Sara Krajnc je prejšnji mesec dobila svojo vlogo, prepisano iz vloge Salesperson in skrčeno. E-pošta prihaja in odhaja. Stiki, ki jih vnese v Dynamics 365, nikoli ne pridejo v Outlook.',
    },
    {
      en: 'Name the cause, and give her role what it lacks and nothing more.',
      sl: 'Navedite vzrok in njeni vlogi dajte, kar ji manjka, in nič več.',
    },
  ],
  lesson: {
    en: 'One direction can hang on one privilege: find the one that is missing, and add no more than that.',
    sl: 'Ena smer je lahko odvisna od ene pravice: poiščite manjkajočo in ne dodajajte drugih.',
  },
  debrief: [
    {
      en: 'The trimmed role lacked prvSyncToOutlook. Without it email goes on, while appointments, contacts and tasks of that owner do not.',
      sl: 'Skrčeni vlogi je manjkala pravica prvSyncToOutlook. Brez nje e-pošta teče dalje, sestanki, stiki in opravila tega lastnika pa ne.',
    },
    {
      en: 'The mailbox looks enabled. The table of privileges below the diagnosis shows what its owner has and lacks; in the role editor the privilege is called Sync to Outlook, on the tab Business Management under Privacy-related.',
      sl: 'Nabiralnik je videti omogočen. Preglednica pravic pod diagnozo pokaže, katere lastnica ima in katerih ne; v urejevalniku vlog se pravica imenuje Sync to Outlook in je na zavihku Business Management pod Privacy-related.',
    },
    {
      en: 'Add this one privilege to the role that she has. To give her a whole ready role, or even System Administrator, would work and is the usual mistake: nobody finds out later why she has it. Whoever trims a copy of a role checks it against the table first.',
      sl: 'To pravico dodajte vlogi, ki jo že ima. Delovala bi tudi celotna pripravljena vloga ali celo vloga skrbnika sistema, a to je običajna napaka: pozneje nihče več ne ve, čemu jo ima. Kdor skrči kopijo vloge, naj jo prej primerja s preglednico.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', {
        ...working,
        without: ['prvSyncToOutlook'],
        arrival: { filter: 'all', outlookApp: 'installed', lastReceivedHoursAgo: 1 },
      }),
      person('Jan Vidmar', 'jan.vidmar', working),
    ],
    queues: [],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['no-sync-to-outlook'],
      asked: { missing: 'contactOrTask' },
      points: 2,
      text: {
        en: 'You name why the contacts of Sara Krajnc do not reach Outlook.',
        sl: 'Navedete, zakaj stiki Sare Krajnc ne pridejo v Outlook.',
      },
    },
    {
      id: 'privilege',
      is: 'arrives',
      mailboxes: { aliases: ['sara.krajnc'] },
      privileges: ['prvSyncToOutlook'],
      points: 2,
      text: {
        en: 'Sara Krajnc has the privilege Sync to Outlook.',
        sl: 'Sara Krajnc ima pravico Sync to Outlook.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        text: {
          en: 'The mailboxes of Sara Krajnc and Jan Vidmar still work.',
          sl: 'Nabiralnika Sare Krajnc in Jana Vidmarja še vedno delujeta.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'table',
      cost: 3,
      text: {
        en: 'Below the diagnosis there is a table of the privileges that an owner needs: has it, lacks it.',
        sl: 'Pod diagnozo je tabela pravic, ki jih lastnik potrebuje: jo ima, je nima.',
      },
    },
    {
      id: 'editor',
      cost: 4,
      text: {
        en: 'In the role editor it stands on the tab Business Management, under Privacy-related.',
        sl: 'V urejevalniku vlog je na zavihku Business Management, pod Privacy-related.',
      },
    },
  ],
};
