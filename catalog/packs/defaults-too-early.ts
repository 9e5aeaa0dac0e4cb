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
  revision: 2,
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
  lesson: {
    en: 'A command applies whatever is set at that moment; where that is nothing, nothing warns you.',
    sl: 'Ukaz uporabi tisto, kar je v tistem trenutku nastavljeno; če ni nastavljeno nič, na to ne opozori.',
  },
  debrief: [
    {
      en: 'The command had applied empty defaults. Every direction was on None and Server Profile was empty, while the addresses had been approved as they should.',
      sl: 'Ukaz je uporabil prazne privzete nastavitve. Vse smeri so imele vrednost »Brez« (None), polje »Profil strežnika« je bilo prazno, naslovi pa so bili odobreni, kot je treba.',
    },
    {
      en: 'A direction on None is not tested and raises no alert; its status stays Not Run. So look at the methods on the form and not for an error. That all mailboxes look alike points at the organization: at its defaults.',
      sl: 'Smer z vrednostjo »Brez« se ne preskuša in ne sproži opozorila; njeno stanje ostane »Ni zagnano« (Not Run). Zato poglejte načine na obrazcu in ne iščite napake. Da so vsi nabiralniki enaki, kaže na organizacijo, torej na njene privzete nastavitve.',
    },
    {
      en: 'First the defaults, then the command once more, then the test. The usual mistake is to edit mailbox after mailbox by hand: they work, and the next new colleague is on None again. Another is to approve anew what was approved.',
      sl: 'Najprej privzete nastavitve, nato še enkrat ukaz, potem preskus. Običajna napaka je ročno urejanje vsakega nabiralnika posebej: delujejo, naslednji novi sodelavec pa spet dobi »Brez«. Druga je vnovična odobritev že odobrenega.',
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
