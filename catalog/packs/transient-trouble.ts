import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  contoso,
  enabled,
  peopleEnabled,
  person,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

const STORE = 'Exchange server returned ErrorMailboxStoreUnavailable exception.';

export const transientTrouble: ScenarioPack = {
  ...shipped,
  id: 'transient-trouble',
  revision: 2,
  level: 'advanced',
  title: { en: 'Trouble that passes', sl: 'Težave, ki minejo' },
  summary: {
    en: 'Warnings come and go, one mailbox is out for good: who needs a test, and who needs patience?',
    sl: 'Svarila prihajajo in minevajo, en nabiralnik pa je izpadel: kdo potrebuje preskus in kdo potrpljenje?',
  },
  story: [
    {
      en: 'During the night one store of Exchange was away for an hour. Dynamics 365 tried ten times, five minutes apart, and then disabled the mailbox of Petra Lah. The store is back.',
      sl: 'Ponoči ena od shramb v storitvi Exchange eno uro ni bila na voljo. Dynamics 365 je poskusil desetkrat, v razmikih petih minut, nato pa je nabiralnik Petre Lah onemogočil. Shramba spet deluje.',
    },
    {
      en: 'Now another store stumbles, and Bojan Hribar sees warnings. His mailbox is still being tried again.',
      sl: 'Zdaj se zatika druga shramba in Bojan Hribar vidi svarila. Njegov nabiralnik sistem še vedno poskuša sinhronizirati.',
    },
    {
      en: 'Tell the two apart. One needs an administrator. The other needs none, as long as it does not last.',
      sl: 'Ločite oba primera. Eden potrebuje skrbnika, drugi pa ne, dokler težava ne traja predolgo.',
    },
  ],
  lesson: {
    en: 'A warning is still being worked on, an error has been given up: patience helps with the one, a test with the other.',
    sl: 'Pri svarilu sistem še poskuša, pri napaki je odnehal: pri prvem pomaga potrpljenje, pri drugi preskus.',
  },
  debrief: [
    {
      en: 'Both mailboxes met the same trouble, ErrorMailboxStoreUnavailable: the store of the mailbox was away. Petra’s lasted longer than ten retries, five minutes apart, and was disabled; Bojan’s was over before.',
      sl: 'Oba nabiralnika je doletela ista težava, ErrorMailboxStoreUnavailable: shramba nabiralnika ni bila na voljo. Petrina je trajala dlje kot deset ponovnih poskusov v razmikih petih minut, zato je bil nabiralnik onemogočen; Bojanova je minila prej.',
    },
    {
      en: 'The level of the alert tells them apart, and so do the directions: Bojan’s are still enabled, and the system tries again; Petra’s are on Failure. Appointments are another direction and were not struck.',
      sl: 'Ločita ju raven opozorila in stanje smeri: Bojanove so še omogočene in sistem poskuša znova, Petrini dve sta v stanju »Napaka« (Failure). Sestanki so druga smer in jih težava ni zadela.',
    },
    {
      en: 'What was disabled does not come back by itself, even though the store does: test it. What retries comes back by itself: testing it is in vain as long as the trouble lasts. The usual mistake is to treat both alike.',
      sl: 'Onemogočeni nabiralnik se ne vrne sam, čeprav se vrne shramba: preskusite ga. Tisti, pri katerem sistem še poskuša, se vrne sam; preskus je zaman, dokler težava traja. Običajna napaka je, da oba obravnavamo enako.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...staff,
      person('Petra Lah', 'petra.lah', {
        sides: { ...enabled, incoming: 'exhausted', outgoing: 'exhausted' },
        alert: STORE,
      }),
      person('Bojan Hribar', 'bojan.hribar', working),
      person('Jan Vidmar', 'jan.vidmar', working),
    ],
    queues: [],
  },
  faults: [
    {
      of: 'mailbox',
      mailbox: 'bojan.hribar',
      exchange: { storeAvailable: false },
      start: { after: 'PT1M' },
    },
    {
      of: 'mailbox',
      mailbox: 'bojan.hribar',
      exchange: { storeAvailable: true },
      start: { after: 'PT30M' },
    },
  ],
  goals: [
    {
      id: 'why-petra',
      is: 'cause',
      mailbox: 'petra.lah',
      causes: ['transient-exhausted', 'store-unavailable'],
      text: {
        en: 'You name what disabled the mailbox of Petra Lah.',
        sl: 'Navedete, zakaj je bil nabiralnik Petre Lah onemogočen.',
      },
    },
    {
      id: 'why-bojan',
      is: 'cause',
      mailbox: 'bojan.hribar',
      causes: ['store-unavailable'],
      text: {
        en: 'You name what the warnings of Bojan Hribar are about.',
        sl: 'Navedete, na kaj kažejo svarila Bojana Hribarja.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 2,
        text: {
          en: 'The mailboxes of Petra Lah, Bojan Hribar and Jan Vidmar are enabled at the end.',
          sl: 'Nabiralniki Petre Lah, Bojana Hribarja in Jana Vidmarja so na koncu omogočeni.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'warning-or-error',
      cost: 3,
      text: {
        en: 'A warning says that the system will try again. An error says that it has stopped.',
        sl: 'Svarilo pove, da bo sistem poskusil znova. Napaka pove, da je odnehal.',
      },
    },
    {
      id: 'after-repair',
      cost: 3,
      text: {
        en: 'A mailbox that was disabled does not come back by itself after the repair: test it.',
        sl: 'Onemogočeni nabiralnik se po odpravi težave ne vrne sam: preskusite ga.',
      },
    },
  ],
};
