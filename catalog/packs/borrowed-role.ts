import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  configured,
  contoso,
  failed,
  peopleEnabled,
  person,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

/** The Global administrator has that role for the hour only. */
const withLentRole = staff.map((each) =>
  each.alias === 'rok.golob' ? { ...each, kind: 'elevated' as const } : each,
);

export const borrowedRole: ScenarioPack = {
  ...shipped,
  id: 'borrowed-role',
  revision: 1,
  level: 'advanced',
  title: { en: 'An approval with a borrowed role', sl: 'Odobritev z izposojeno vlogo' },
  summary: {
    en: 'Addresses say Approved, and still no mail moves: who approved, and in what way?',
    sl: 'Pri naslovih piše »Odobreno«, pošta pa vseeno stoji: kdo je odobril in kako?',
  },
  story: [
    {
      en: 'On Friday Rok Golob had the role of a Global administrator lent to him for one hour and approved what was on the list. Sara Krajnc, Bojan Hribar and Petra Lah show Approved since. On Monday their mailboxes do not work.',
      sl: 'Rok Golob je v petek za eno uro dobil vlogo globalnega skrbnika in odobril vse, kar je bilo na seznamu. Pri Sari Krajnc, Bojanu Hribarju in Petri Lah odtlej piše »Odobreno« (Approved). V ponedeljek njihovi nabiralniki ne delujejo.',
    },
    {
      en: 'Rok offers to borrow the role once more and to repeat it all. Tina Zajc is new and waits for her first approval. Think before you take his offer.',
      sl: 'Rok se ponuja, da si vlogo izposodi še enkrat in vse ponovi. Tina Zajc je nova in čaka na svojo prvo odobritev. Preden ponudbo sprejmete, premislite.',
    },
  ],
  lesson: {
    en: 'An approval has two halves, and what matters is not only who gives it but in what way the role is held.',
    sl: 'Odobritev ima dve polovici; pomembno ni le, kdo jo da, temveč tudi, kako je do svoje vloge prišel.',
  },
  debrief: [
    {
      en: 'Three addresses were approved by half. Dynamics 365 had its value Approved; the second value, that of the Microsoft 365 tenant, stayed No, because the role had been lent for an hour (so it is modelled here). Tests then end with codes such as IncomingEmailS2SApprovalNeeded.',
      sl: 'Trije naslovi so bili odobreni le napol. Dynamics 365 je svojo vrednost »Odobreno« imel, druga vrednost, tista najemnika Microsoft 365, pa je ostala »Ne«, ker je bila vloga dodeljena samo za eno uro (tako je tu modelirano). Preskusi se zato končajo s kodami, kakršna je IncomingEmailS2SApprovalNeeded.',
    },
    {
      en: 'You see it in two columns side by side, Email Address Status and Email Address O365 Admin Approval Status, and in the banner on the form. The list alone shows the first of them and looks well.',
      sl: 'To pokažeta stolpca »Stanje e-poštnega naslova« in Email Address O365 Admin Approval Status, če ju pogledate skupaj, ter pasica na obrazcu. Seznam, na katerem je samo prvi, je videti v redu.',
    },
    {
      en: 'The remedy is one more approval, in person, by a System Administrator who holds the role of an Exchange administrator for good. To repeat it with the borrowed role gives the same half; to change profile or methods gives nothing but another test.',
      sl: 'Pomaga še ena odobritev: da jo osebno skrbnik sistema, ki je stalno tudi skrbnik za Exchange. Ponovitev z izposojeno vlogo da spet samo polovico, sprememba profila ali načinov pa ne prinese drugega kot nov preskus.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...withLentRole,
      person('Sara Krajnc', 'sara.krajnc', { sides: { ...failed, approval: 'tenantMissing' }, alert: null }),
      person('Bojan Hribar', 'bojan.hribar', {
        sides: { ...failed, approval: 'tenantMissing' },
        alert: null,
      }),
      person('Petra Lah', 'petra.lah', { sides: { ...configured, approval: 'tenantMissing' } }),
      person('Tina Zajc', 'tina.zajc', { sides: configured }),
      person('Jan Vidmar', 'jan.vidmar', working),
    ],
    queues: [],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['o365-not-approved'],
      text: {
        en: 'You name why the mailbox of Sara Krajnc does not work although her address is approved.',
        sl: 'Navedete, zakaj nabiralnik Sare Krajnc ne deluje, čeprav je njen naslov odobren.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 3,
        text: {
          en: 'The mailboxes of all five people are enabled, appointments included.',
          sl: 'Nabiralniki vseh petih oseb so omogočeni, tudi za sestanke.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'two-columns',
      cost: 3,
      text: {
        en: 'Open a mailbox and read the banner. The approval has a second half, which the list does not show.',
        sl: 'Odprite nabiralnik in preberite pasico. Odobritev ima še drugo polovico, ki je seznam ne pokaže.',
      },
    },
    {
      id: 'for-good',
      cost: 5,
      text: {
        en: 'Let somebody approve again whose role is not lent: Nina Horvat is System Administrator and Exchange administrator all the time.',
        sl: 'Znova naj odobri nekdo, ki mu vloga ni le posojena: Nina Horvat je ves čas skrbnica sistema in skrbnica za Exchange.',
      },
    },
  ],
};
