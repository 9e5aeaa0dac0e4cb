import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  configured,
  configuredQueue,
  contoso,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
} from './staff';

const approved = { sides: { ...configured, approval: 'approved' } } as const;

export const backgroundOperationsOff: ScenarioPack = {
  ...shipped,
  id: 'background-operations-off',
  revision: 2,
  level: 'advanced',
  title: { en: 'Tests that never begin', sl: 'Preskusi, ki se nikoli ne začnejo' },
  summary: {
    en: 'Everything is configured and approved, but no test is ever taken up: something stands still.',
    sl: 'Vse je konfigurirano in odobreno, noben preskus pa ne pride na vrsto: nekaj stoji.',
  },
  story: [
    {
      en: 'On Saturday the environment was restored and moved. It was in Administration mode for that. On Monday everybody signs in again, and all seems to be well.',
      sl: 'V soboto so okolje obnovili in preselili. Zato je bilo v načinu Administration mode. V ponedeljek se vsi spet vpisujejo in videti je, da je vse v redu.',
    },
    {
      en: 'The mailboxes are configured and their addresses are approved. All that is left is the test, but it does not come to an end: no error, no alert, no success.',
      sl: 'Nabiralniki so konfigurirani, njihovi naslovi odobreni. Manjka samo še preskus, ta pa se ne konča: ni napake, ni opozorila, ni uspeha.',
    },
    {
      en: 'A test normally takes some minutes. Find out how long to wait, what to look at, and whom to ask. The tenant has a clock of its own: you may put it forward.',
      sl: 'Preskus običajno traja nekaj minut. Ugotovite, koliko časa je smiselno čakati, kaj pogledati in koga vprašati. Najemnik ima svojo uro: lahko jo premaknete naprej.',
    },
  ],
  lesson: {
    en: 'One test that waits is a matter of patience; where all of them wait and nothing was worked on, the environment stands still.',
    sl: 'En čakajoči preskus je stvar potrpljenja; če čakajo vsi in ni bil obdelan noben nabiralnik, stoji okolje.',
  },
  debrief: [
    {
      en: 'The environment had been left in Administration mode with Background operations off. Without them no test is taken up and nothing is synchronized; sign-in and forms work as ever.',
      sl: 'Okolje je ostalo v načinu Administration mode z izklopljenimi posli v ozadju (Background operations). Brez njih noben preskus ne pride na vrsto in nič se ne sinhronizira; vpis in obrazci delujejo kot vedno.',
    },
    {
      en: 'Dataverse does not show the switch, only the pattern: every mailbox has its test scheduled, none was attempted lately, and there is neither error nor alert. A test takes some minutes; after a quarter of an hour without any progress anywhere it is time to ask.',
      sl: 'Dataverse stikala ne pokaže, pokaže pa vzorec: vsi nabiralniki imajo načrtovan preskus, noben v zadnjem času ni prišel na vrsto, ni ne napake ne opozorila. Preskus traja nekaj minut; po četrt ure brez premika je čas za vprašanje.',
    },
    {
      en: 'The environment administrator turns it on in the Power Platform admin center, and the tests that wait go on by themselves. The usual mistake is to schedule them again and again, or to take approvals and profiles apart which were right all the time.',
      sl: 'Posle v ozadju v središču Power Platform admin center vklopi skrbnik okolja, čakajoči preskusi pa se nadaljujejo sami. Običajna napaka je vedno novo načrtovanje preskusov ali spreminjanje odobritev in profilov, ki so bili ves čas pravi.',
    },
  ],
  tenant: {
    ...contoso,
    organizationFacts: { backgroundOperations: false },
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', approved),
      person('Jan Vidmar', 'jan.vidmar', approved),
      person('Bojan Hribar', 'bojan.hribar', approved),
    ],
    queues: [{ name: 'Support', alias: 'support', sides: { ...configuredQueue, approval: 'approved' } }],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['background-off'],
      text: {
        en: 'You name why the test of the mailbox of Sara Krajnc does not come to an end.',
        sl: 'Navedete, zakaj se preskus nabiralnika Sare Krajnc ne konča.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 2,
        text: {
          en: 'The mailboxes of all three people are enabled, appointments included.',
          sl: 'Nabiralniki vseh treh oseb so omogočeni, tudi za sestanke.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'The mailbox of the queue Support is enabled for email.',
          sl: 'Nabiralnik čakalne vrste Support je omogočen za e-pošto.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'pattern',
      cost: 3,
      text: {
        en: 'One test that waits too long may be stuck. Where all of them wait and nothing at all was worked on, look at the whole environment.',
        sl: 'En sam preskus, ki čaka predolgo, je morda obtičal. Če čakajo vsi in ni bil obdelan noben nabiralnik, poglejte celotno okolje.',
      },
    },
    {
      id: 'whom',
      cost: 4,
      text: {
        en: 'Background operations are a switch of the environment. Its administrator turns them on; the tests that wait then go on by themselves.',
        sl: 'Posli v ozadju (Background operations) so stikalo okolja. Vklopi jih skrbnik okolja; čakajoči preskusi se nato nadaljujejo sami.',
      },
    },
  ],
};
