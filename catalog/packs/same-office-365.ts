import type { ScenarioPack } from '../../domain/pack';
import { contoso, person, staff, usualConduct } from './staff';

export const sameOffice365: ScenarioPack = {
  format: 'mailbox-coach-scenario',
  version: 1,
  id: 'same-office-365',
  revision: 1,
  level: 'basic',
  title: {
    en: 'A fresh tenant in the same Office 365',
    sl: 'Svež najemnik v istem Office 365',
  },
  summary: {
    en: 'Nothing is set up and nothing is in the way: take four mailboxes the whole way to enabled.',
    sl: 'Nič še ni nastavljeno in nič ni v napoto: štiri nabiralnike pripeljite do konca.',
  },
  story: [
    {
      en: 'Contoso has bought Dynamics 365 and has Exchange Online in the same Microsoft 365 tenant. Nobody has set up email yet.',
      sl: 'Contoso je kupil Dynamics 365 in ima Exchange Online v istem najemniku Microsoft 365. E-pošte ni nastavil še nihče.',
    },
    {
      en: 'Two salespeople start on Monday, and the queues Support and Orders are to take mail. See to it that their mailboxes are enabled, and that whoever joins later starts with the same settings.',
      sl: 'V ponedeljek začneta dva prodajalca, pošto pa morata sprejemati tudi čakalni vrsti Podpora in Naročila. Poskrbite, da bodo njihovi nabiralniki omogočeni in da bodo poznejši novinci začeli z istimi nastavitvami.',
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
    {
      id: 'defaults',
      is: 'organization',
      defaultsAreServerSide: true,
      text: {
        en: 'New mailboxes start on server-side synchronization with the Exchange Online profile.',
        sl: 'Novi nabiralniki začnejo s sinhronizacijo na strani strežnika in profilom Exchange Online.',
      },
    },
    {
      id: 'people',
      is: 'mailboxes',
      mailboxes: { all: 'users' },
      state: 'enabled',
      directions: ['incoming', 'outgoing', 'act'],
      points: 2,
      text: {
        en: 'The mailboxes of Sara Krajnc and Jan Vidmar are enabled, appointments included.',
        sl: 'Nabiralnika Sare Krajnc in Jana Vidmarja sta omogočena, tudi za sestanke.',
      },
    },
    {
      id: 'queues',
      is: 'mailboxes',
      mailboxes: { all: 'queues' },
      state: 'enabled',
      directions: ['incoming', 'outgoing'],
      points: 2,
      text: {
        en: 'The mailboxes of both queues are enabled for incoming and outgoing email.',
        sl: 'Nabiralnika obeh čakalnih vrst sta omogočena za dohodno in odhodno e-pošto.',
      },
    },
    {
      id: 'approval-kept',
      is: 'organization',
      requireApproval: { users: true, queues: true },
      text: {
        en: 'Approval is still required for users and for queues.',
        sl: 'Odobritev je še vedno zahtevana, za uporabnike in za čakalne vrste.',
      },
    },
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'order',
      cost: 3,
      text: {
        en: 'Defaults first, then Apply Default Email Settings on the mailboxes, then approval, and the test last.',
        sl: 'Najprej privzete nastavitve, nato »Apply Default Email Settings« na nabiralnikih, nato odobritev in nazadnje preizkus.',
      },
    },
    {
      id: 'approver',
      cost: 5,
      text: {
        en: 'In this version an address of an Exchange Online mailbox is approved by a System Administrator who is Exchange administrator or Global administrator too. Switch to the one with less power.',
        sl: 'V tej različici naslov nabiralnika v Exchange Online odobri sistemski skrbnik, ki je tudi skrbnik Exchange ali globalni skrbnik. Izberite tistega z manj pravicami.',
      },
    },
  ],
};
