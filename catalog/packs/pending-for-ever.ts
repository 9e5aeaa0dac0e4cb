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
  revision: 1,
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
