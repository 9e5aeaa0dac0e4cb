import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  contoso,
  defaultsSet,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
} from './staff';

/** Approved, and on None in every direction: there were no defaults to apply. */
const onNone = { sides: { approval: 'approved' } } as const;

export const defaultsTooEarly: ScenarioPack = {
  ...shipped,
  id: 'defaults-too-early',
  revision: 1,
  level: 'basic',
  title: { en: 'Defaults applied too early', sl: 'Privzete nastavitve, uporabljene prezgodaj' },
  summary: {
    en: 'Somebody applied the default settings before there were any: every mailbox is on None.',
    sl: 'Nekdo je privzete nastavitve uporabil, preden so bile določene: vsi nabiralniki imajo vrednost »Brez«.',
  },
  story: [
    {
      en: 'A colleague meant well. She had the addresses approved, selected all mailboxes and chose Apply Default Email Settings. Then she went on holiday.',
      sl: 'Kolegica je želela pomagati. Poskrbela je za odobritev naslovov, izbrala vse nabiralnike in ukaz »Uporabi privzete nastavitve e-pošte«. Potem je odšla na dopust.',
    },
    {
      en: 'But nobody had set the defaults by then, so what was applied was None. No mail comes in and none goes out, and there is no error to be seen either.',
      sl: 'Toda privzetih nastavitev takrat ni določil še nihče, zato so nabiralniki dobili vrednost »Brez« (None). Pošta ne prihaja in ne odhaja, napake pa tudi ni nikjer videti.',
    },
    {
      en: 'Put it in order, for the mailboxes that exist and for those to come. Then say what was the matter with the mailbox of Tina Zajc.',
      sl: 'Uredite zadevo, za obstoječe nabiralnike in za tiste, ki še pridejo. Povejte tudi, kaj je bilo narobe z nabiralnikom Tine Zajc.',
    },
  ],
  tenant: {
    ...contoso,
    defaultsAreServerSide: false,
    users: [
      ...staff,
      person('Tina Zajc', 'tina.zajc', onNone),
      person('Bojan Hribar', 'bojan.hribar', onNone),
      person('Petra Lah', 'petra.lah', onNone),
    ],
    queues: [{ name: 'Complaints', alias: 'complaints', ...onNone }],
  },
  goals: [
    defaultsSet,
    {
      id: 'why',
      is: 'cause',
      mailbox: 'tina.zajc',
      causes: ['method-none', 'no-profile'],
      text: {
        en: 'You name what keeps the mailbox of Tina Zajc from working.',
        sl: 'Navedete, zakaj nabiralnik Tine Zajc ne deluje.',
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
          en: 'The mailbox of the queue Complaints is enabled for email.',
          sl: 'Nabiralnik čakalne vrste Complaints je omogočen za e-pošto.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'none-is-no-error',
      cost: 3,
      text: {
        en: 'A direction on None is not configured. Its status stays Not Run, and that is no error.',
        sl: 'Smer z vrednostjo »Brez« (None) ni konfigurirana. Njeno stanje ostane »Ni zagnano« (Not Run), kar ni napaka.',
      },
    },
    {
      id: 'order',
      cost: 4,
      text: {
        en: 'First set the Email Configuration Settings, then apply them to the mailboxes once more. The approvals are there already, so the test may follow at once.',
        sl: 'Najprej izpolnite »Nastavitve konfiguracije e-pošte«, nato jih na nabiralnikih uporabite še enkrat. Naslovi so že odobreni, zato lahko preskus sledi takoj.',
      },
    },
  ],
};
