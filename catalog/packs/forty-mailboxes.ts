import type { ScenarioPack } from '../../domain/pack';
import { people } from './people';
import {
  approvalKept,
  causesOfDeals,
  configured,
  contoso,
  enabledQueue,
  failedOn,
  heldByOther,
  peopleEnabled,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

export const fortyMailboxes: ScenarioPack = {
  ...shipped,
  id: 'forty-mailboxes',
  revision: 2,
  level: 'advanced',
  title: { en: 'Forty mailboxes, five causes', sl: 'Štirideset nabiralnikov, pet vzrokov' },
  summary: {
    en: 'Some of forty mailboxes do not work, for five reasons: group them, and mend each group once.',
    sl: 'Nekateri od štiridesetih nabiralnikov ne delujejo, iz petih razlogov: razvrstite jih in vsako skupino uredite enkrat.',
  },
  story: [
    {
      en: 'Forty people work with email in Dynamics 365. After the summer the list of complaints is long, and no two of them tell the same story.',
      sl: 'V storitvi Dynamics 365 z e-pošto dela štirideset ljudi. Po poletju je seznam pritožb dolg, vsaka zgodba pa je drugačna.',
    },
    {
      en: 'Going through them one by one would take the day. Behind all of it are five causes, and each of them is mended in its own place: at Exchange, at Microsoft 365, in another organization, by an approver, or by you.',
      sl: 'Če bi pregledovali enega za drugim, bi potrebovali cel dan. Za vsem tem je pet vzrokov, vsak pa se odpravi na svojem mestu: v storitvi Exchange, v storitvi Microsoft 365, v drugi organizaciji, pri odobritelju ali pri vas.',
    },
    {
      en: 'Most mailboxes work. They are to work all the time: do not touch what is in order, and do not test what does not need it.',
      sl: 'Večina nabiralnikov deluje. Delujejo naj ves čas: kar je v redu, pustite pri miru, in ne preskušajte, česar ni treba.',
    },
    {
      en: 'Whose mailbox has which cause is drawn anew for every attempt.',
      sl: 'Čigav nabiralnik ima kateri vzrok, se za vsak poskus izžreba na novo.',
    },
  ],
  lesson: {
    en: 'Sort before you mend: a list of forty becomes five groups, and each group has one place where it is mended.',
    sl: 'Pred popravljanjem razvrščajte: iz seznama štiridesetih nastane pet skupin in vsaka se uredi na enem mestu.',
  },
  debrief: [
    {
      en: 'There were five causes: no licence, EWS off for the mailbox, another organization, a rejected address, and methods on None. The first three show as Failure, the fourth as an approval that is missing, the last as Not Run.',
      sl: 'Vzrokov je bilo pet: ni licence, EWS je za nabiralnik izklopljen, druga organizacija, zavrnjen naslov in načini z vrednostjo »Brez« (None). Prvi trije se kažejo kot »Napaka« (Failure), četrti kot manjkajoča odobritev, zadnji kot »Ni zagnano« (Not Run).',
    },
    {
      en: 'Sort by status and by Email Address Status, and three heaps are there without opening anything. Only among the failures do alerts have to be read: one direction or all of them, and then the code.',
      sl: 'Seznam razvrstite po stanju in po stanju e-poštnega naslova in že imate tri kupe, ne da bi kar koli odprli. Opozorila je treba brati samo pri napakah: ena smer ali vse, nato koda.',
    },
    {
      en: 'Ask each administrator for what is theirs, then approve and configure in one go, and test at the end. The usual mistake is to select all forty and to apply defaults and tests: what works is tested in vain, and nobody knows afterwards what it was.',
      sl: 'Vsakega skrbnika prosite za tisto, kar je njegovo, nato v enem zamahu odobrite in konfigurirajte, preskusite pa na koncu. Običajna napaka je, da izberemo vseh štirideset ter uporabimo privzete nastavitve in preskus: delujoči nabiralniki se preskušajo zaman, kaj je bilo narobe, pa potem ne ve nihče.',
    },
  ],
  tenant: {
    ...contoso,
    users: [...staff, ...people(40, working)],
    queues: [
      { name: 'Support', alias: 'support', sides: enabledQueue },
      { name: 'Orders', alias: 'orders', sides: enabledQueue },
    ],
  },
  variation: {
    deals: [
      { id: 'licence', count: 4, seed: failedOn({ licensed: false }), cause: 'exo-no-licence' },
      { id: 'ews', count: 3, seed: failedOn({ ewsEnabled: false }), cause: 'ews-forbidden-mailbox' },
      { id: 'other', count: 3, seed: heldByOther, cause: 'other-org-primary' },
      {
        id: 'rejected',
        count: 4,
        seed: { sides: { ...configured, approval: 'rejected' } },
        cause: 'rejected',
      },
      {
        id: 'none',
        count: 4,
        seed: { sides: { profile: 'none', incoming: 'off', outgoing: 'off', act: 'off' } },
        cause: 'method-none',
      },
    ],
  },
  goals: [
    ...causesOfDeals([
      ['licence', 'exo-no-licence'],
      ['ews', 'ews-forbidden-mailbox'],
      ['other', 'other-org-primary', 'org-stolen'],
      ['none', 'method-none', 'no-profile'],
    ]),
    peopleEnabled(
      { all: 'users' },
      {
        points: 6,
        text: {
          en: 'The mailboxes of all forty people are enabled, appointments included.',
          sl: 'Nabiralniki vseh štiridesetih oseb so omogočeni, tudi za sestanke.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'The mailboxes of both queues still work.',
          sl: 'Nabiralnika obeh čakalnih vrst še vedno delujeta.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'group',
      cost: 6,
      text: {
        en: 'Begin with the states: those that are not configured, those that wait for an approval, and those in error. Only the last group needs its alerts read.',
        sl: 'Začnite s stanji: nekonfigurirani, tisti, ki čakajo na odobritev, in tisti z napako. Opozorila je treba brati le pri zadnji skupini.',
      },
    },
    {
      id: 'one-direction',
      cost: 6,
      text: {
        en: 'Where only appointments failed, look for the other organization. Where all directions failed, the code in the alert tells the licence from EWS.',
        sl: 'Kjer niso uspeli le sestanki, iščite drugo organizacijo. Kjer ni uspela nobena smer, koda v opozorilu loči licenco od EWS.',
      },
    },
  ],
};
