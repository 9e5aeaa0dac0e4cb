import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  approverHint,
  contoso,
  defaultsSet,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
} from './staff';

export const sameOffice365: ScenarioPack = {
  ...shipped,
  id: 'same-office-365',
  revision: 2,
  level: 'basic',
  title: {
    en: 'A fresh tenant in the same Office 365',
    sl: 'Nov najemnik v isti storitvi Office 365',
  },
  summary: {
    en: 'Nothing is set up and nothing is in the way: take four mailboxes the whole way to enabled.',
    sl: 'Nič še ni nastavljeno in nič ni v napoto: štiri nabiralnike pripeljite do konca.',
  },
  story: [
    {
      en: 'Contoso has bought Dynamics 365 and has Exchange Online in the same Microsoft 365 tenant. Nobody has set up email yet.',
      sl: 'Podjetje Contoso je kupilo Dynamics 365 in ima Exchange Online v istem najemniku Microsoft 365. E-pošte ni nastavil še nihče.',
    },
    {
      en: 'Two salespeople start on Monday, and the queues Support and Orders are to take mail. See to it that their mailboxes are enabled, and that whoever joins later starts with the same settings.',
      sl: 'V ponedeljek začneta delati dva prodajalca, pošto pa morata sprejemati tudi čakalni vrsti Support in Orders. Poskrbite, da bodo njihovi nabiralniki omogočeni in da bo vsak, ki pride pozneje, začel z enakimi nastavitvami.',
    },
  ],
  lesson: {
    en: 'Email is set up once for the organization and then carried through mailbox by mailbox: defaults, approval, test.',
    sl: 'E-pošto najprej nastavite za organizacijo, nato jo izpeljete pri vsakem nabiralniku: privzete nastavitve, odobritev, preskus.',
  },
  debrief: [
    {
      en: 'This tenant was only unfinished. Since Exchange Online lies in the same Microsoft 365 tenant, the profile Microsoft Exchange Online had appeared by itself; what was missing were the defaults, and with them everything on the mailboxes.',
      sl: 'Ta najemnik preprosto ni bil dokončan. Ker je Exchange Online v istem najemniku Microsoft 365, se je profil Microsoft Exchange Online pojavil sam; manjkale so privzete nastavitve in z njimi vse na nabiralnikih.',
    },
    {
      en: 'The defaults stand in Email Configuration Settings. They decide what new users and queues begin with, and touch nobody who is there already: for those, Apply Default Email Settings writes profile and methods. A queue gets None for appointments, since it has none.',
      sl: 'Privzete nastavitve so v »Nastavitvah konfiguracije e-pošte«. Določajo, s čim začnejo novi uporabniki in čakalne vrste, obstoječih pa ne spremenijo: tem profil in načine vpiše šele ukaz »Uporabi privzete nastavitve e-pošte«. Čakalna vrsta pri sestankih dobi »Brez« (None), saj jih nima.',
    },
    {
      en: 'All four could be approved and tested together. The usual mistakes: to call a Global administrator where an Exchange administrator who is System Administrator too is enough, and to test before the approval is there.',
      sl: 'Vse štiri je bilo mogoče odobriti in preskusiti skupaj. Običajni napaki: poklicati globalnega skrbnika, kjer zadošča skrbnik sistema, ki je tudi skrbnik za Exchange, in preskusiti, preden je odobritev dana.',
    },
  ],
  tenant: {
    ...contoso,
    defaultsAreServerSide: false,
    users: [...staff, person('Sara Krajnc', 'sara.krajnc'), person('Jan Vidmar', 'jan.vidmar')],
    queues: [
      { name: 'Support', alias: 'support' },
      { name: 'Orders', alias: 'orders' },
    ],
  },
  goals: [
    defaultsSet,
    peopleEnabled(
      { all: 'users' },
      {
        points: 2,
        text: {
          en: 'The mailboxes of Sara Krajnc and Jan Vidmar are enabled, appointments included.',
          sl: 'Nabiralnika Sare Krajnc in Jana Vidmarja sta omogočena, tudi za sestanke.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        points: 2,
        text: {
          en: 'The mailboxes of both queues are enabled for incoming and outgoing email.',
          sl: 'Nabiralnika obeh čakalnih vrst sta omogočena za dohodno in odhodno e-pošto.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'order',
      cost: 3,
      text: {
        en: 'Defaults first, then Apply Default Email Settings on the mailboxes, then approval, and the test last.',
        sl: 'Najprej privzete nastavitve, nato na nabiralnikih »Uporabi privzete nastavitve e-pošte«, nato odobritev in nazadnje preskus.',
      },
    },
    approverHint,
  ],
};
