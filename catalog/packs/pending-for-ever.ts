import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  approverHint,
  configured,
  contoso,
  peopleEnabled,
  person,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

/** Mail waits since the address of its sender was changed, and nobody approved the new one. */
export const pendingForEver: ScenarioPack = {
  ...shipped,
  id: 'pending-for-ever',
  revision: 2,
  level: 'basic',
  title: { en: 'Sent, and pending for ever', sl: 'Poslano, pa kar čaka' },
  summary: {
    en: 'Email stays at Pending Send since its sender got another name.',
    sl: 'E-pošta ostaja v stanju Pending Send, odkar ima pošiljateljica drug priimek.',
  },
  story: [
    {
      en: 'Sara Krajnc married and got another address last week. Since then her email stays at Pending Send; one message she wrote for tomorrow morning on purpose.',
      sl: 'Sara Krajnc se je prejšnji teden poročila in dobila drug naslov. Odtlej njena e-pošta ostaja v stanju Pending Send; eno sporočilo je namenoma napisala za jutri zjutraj.',
    },
    {
      en: 'Name the cause, and take her mailbox back to enabled.',
      sl: 'Navedite vzrok in njen nabiralnik spet pripeljite do stanja Omogočen.',
    },
  ],
  lesson: {
    en: 'Mail that waits is a question to the mailbox of its sender, and not every mail that waits is stuck.',
    sl: 'Čakajoča pošta je vprašanje za nabiralnik pošiljatelja, a ni vse, kar čaka, tudi obtičalo.',
  },
  debrief: [
    {
      en: 'With the new address the approval was gone, and a mailbox that is not approved is not enabled for sending. So the messages waited at Pending Send. The third was meant to: somebody had chosen a later time for it.',
      sl: 'Z novim naslovom je odobritev prenehala, neodobren nabiralnik pa ni omogočen za pošiljanje. Zato sta sporočili obstali v stanju Pending Send. Tretje je tam po pravici: zanj je bil izbran poznejši čas.',
    },
    {
      en: 'The email rows tell since when they wait and whether a later time was set (Send Later). The reason stands on the mailbox of the sender: Pending Approval, and a status that went back to Not Run.',
      sl: 'Zapisi e-pošte povedo, od kdaj čakajo in ali je bil izbran poznejši čas (Send Later). Razlog je na nabiralniku pošiljateljice: »Čaka na odobritev« (Pending Approval) in stanje, ki se je vrnilo na »Ni zagnano« (Not Run).',
    },
    {
      en: 'Approve, then test; the messages that wait are sent after that. That a changed address needs a new approval is written in the source document alone, and holds in this simulator. The usual mistake is to write and send them anew, which delivers them twice.',
      sl: 'Odobrite, nato preskusite; čakajoči sporočili se pošljeta potem. Da spremenjen naslov potrebuje novo odobritev, piše samo v izvornem dokumentu, v tem simulatorju pa velja. Običajna napaka je, da sporočili napišemo in pošljemo še enkrat: prejemnik ju dobi dvakrat.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', {
        sides: { ...configured, approval: 'waiting' },
        arrival: {
          filter: 'all',
          waiting: [
            { is: 'pendingSend', hoursAgo: 90, attempts: 0 },
            { is: 'pendingSend', hoursAgo: 26, attempts: 0 },
            { is: 'pendingSend', hoursAgo: 2, laterInHours: 16 },
          ],
        },
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
      causes: ['pending-send', 'direction-off', 'not-approved'],
      asked: { missing: 'outgoing', answers: { sentState: 'pending', sentAs: 'self' } },
      text: {
        en: 'You name why the email of Sara Krajnc is not sent.',
        sl: 'Navedete, zakaj se e-pošta Sare Krajnc ne pošlje.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 3,
        text: {
          en: 'The mailboxes of Sara Krajnc and Jan Vidmar are enabled for email and appointments.',
          sl: 'Nabiralnika Sare Krajnc in Jana Vidmarja sta omogočena za e-pošto in sestanke.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'sender',
      cost: 3,
      text: {
        en: 'Email waits at Pending Send where the mailbox of its sender is not approved or not enabled.',
        sl: 'E-pošta čaka v stanju Pending Send, kadar nabiralnik pošiljatelja ni odobren ali omogočen.',
      },
    },
    approverHint,
  ],
};
