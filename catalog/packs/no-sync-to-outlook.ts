import type { ScenarioPack } from '../../domain/pack';
import { approvalKept, contoso, peopleEnabled, person, shipped, staff, usualConduct, working } from './staff';

/** One privilege of the role is missing; everything else is as it should be. */
export const noSyncToOutlook: ScenarioPack = {
  ...shipped,
  id: 'no-sync-to-outlook',
  revision: 1,
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
