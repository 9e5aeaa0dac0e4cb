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
  revision: 1,
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
