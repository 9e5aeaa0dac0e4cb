import type { ScenarioPack } from '../../domain/pack';
import type { MailboxSeed } from '../../domain/scenario';
import { people } from './people';
import {
  approvalKept,
  causesOfDeals,
  configured,
  configuredQueue,
  contoso,
  defaultsSet,
  enabled,
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

const full: MailboxSeed = {
  sides: { ...enabled, outgoing: 'failed' },
  exchange: { quota: 'full' },
  alert: null,
};

const QUEUES = ['support', 'orders', 'returns'] as const;

export const exam: ScenarioPack = {
  ...shipped,
  id: 'exam',
  revision: 2,
  level: 'exam',
  title: { en: 'Exam: an organization to put in order', sl: 'Izpit: organizacija, ki jo je treba urediti' },
  summary: {
    en: 'Sixteen people, four queues, a mix of causes drawn anew each time, and forty-five minutes.',
    sl: 'Šestnajst ljudi, štiri čakalne vrste, vsakič na novo izžrebana mešanica vzrokov in petinštirideset minut.',
  },
  story: [
    {
      en: 'You take over an organization that nobody looked after for a quarter of a year. Some of it works. The rest has many causes, and some of them are not in Dynamics 365.',
      sl: 'Prevzemate organizacijo, za katero četrt leta ni skrbel nihče. Del nabiralnikov deluje. Pri drugih so vzroki različni, nekateri med njimi niso v storitvi Dynamics 365.',
    },
    {
      en: 'Put everything in order in the time that you have: defaults, people and queues. Name the causes that you are asked for. Ask administrators for what only they can mend, and for nothing else.',
      sl: 'V času, ki ga imate, uredite vse: privzete nastavitve, osebe in čakalne vrste. Navedite vzroke, po katerih vas sprašujejo. Skrbnike prosite za tisto, kar lahko uredijo samo oni, in za nič drugega.',
    },
    {
      en: 'Every step is taken by the person with the least power that is enough for it. What works keeps working, and approvals stay required. While you work, the world outside goes on.',
      sl: 'Vsak korak opravi oseba z najmanjšimi pravicami, ki zanj zadoščajo. Kar deluje, naj deluje ves čas, odobritve pa ostanejo obvezne. Svet okrog vas se medtem ne ustavi.',
    },
  ],
  lesson: {
    en: 'You can put a neglected organization in order in forty-five minutes, with the least power for each step and without harm to what works.',
    sl: 'Zanemarjeno organizacijo znate urediti v petinštiridesetih minutah, pri vsakem koraku z najmanjšimi pravicami in brez škode za tisto, kar deluje.',
  },
  debrief: [
    {
      en: 'Eleven mailboxes had been dealt a cause, the queue Complaints had an owner without a role, the defaults were empty, and when you had mended Complaints, Sara’s address changed.',
      sl: 'Vzrok je bil izžreban enajstim nabiralnikom, lastnik čakalne vrste Complaints je bil brez vloge, privzete nastavitve so bile prazne, in ko ste uredili Complaints, se je spremenil Sarin naslov.',
    },
    {
      en: 'States first: inactive rows are in no active view; None shows as Not Run; what waits, is rejected or is approved by half stops at the approval; the rest has an alert, and in it a code. Outgoing alone is quota, appointments alone another organization, incoming alone at a queue its owner.',
      sl: 'Najprej stanja: nedejavnih zapisov ni v pogledu dejavnih; »Brez« (None) se kaže kot »Ni zagnano« (Not Run); čakajoči, zavrnjeni in napol odobreni naslovi obstanejo pri odobritvi; drugi imajo opozorilo in v njem kodo. Samo odhodna e-pošta pomeni poln nabiralnik, samo sestanki drugo organizacijo, samo dohodna pri čakalni vrsti pa njenega lastnika.',
    },
    {
      en: 'A good order: ask outside first, since answers take others’ time; set the defaults; configure and activate; approve everything together, as the one with fewer powers; test at the end; and look at the list once more before you finish. Most points are lost with tests that could not pass yet.',
      sl: 'Dober vrstni red: najprej vprašajte zunaj, ker odgovori terjajo čas drugih; določite privzete nastavitve; konfigurirajte in aktivirajte; vse odobrite skupaj, kot oseba z manj pravicami; preskusite na koncu; in preden končate, še enkrat poglejte seznam. Največ točk se izgubi s preskusi, ki še niso mogli uspeti.',
    },
  ],
  tenant: {
    ...contoso,
    defaultsAreServerSide: false,
    users: [
      ...staff,
      {
        name: 'Janez Rus',
        alias: 'janez.rus',
        roles: [],
        persona: 'serviceAdministrator',
        tenantRoles: ['SvcA'],
        sides: { record: 'inactive' },
      },
      ...people(16, working),
    ],
    queues: [
      { name: 'Support', alias: 'support', sides: enabledQueue },
      { name: 'Orders', alias: 'orders', sides: enabledQueue },
      { name: 'Returns', alias: 'returns', sides: enabledQueue },
      {
        name: 'Complaints',
        alias: 'complaints',
        owner: 'janez.rus',
        sides: { ...enabledQueue, incoming: 'failed' },
        alert: null,
      },
    ],
  },
  variation: {
    deals: [
      { id: 'licence', count: 1, seed: failedOn({ licensed: false }), cause: 'exo-no-licence' },
      { id: 'sign-in', count: 1, seed: failedOn({ signInEnabled: false }), cause: 'exo-user-disabled' },
      { id: 'ews', count: 1, seed: failedOn({ ewsEnabled: false }), cause: 'ews-forbidden-mailbox' },
      { id: 'other', count: 1, seed: heldByOther, cause: 'other-org-primary' },
      { id: 'quota', count: 1, seed: full, cause: 'quota-mailbox' },
      { id: 'privileges', count: 1, seed: failedOn({ ownerHasPrivileges: false }), cause: 'priv-8005e259' },
      {
        id: 'half',
        count: 1,
        seed: { sides: { ...configured, approval: 'tenantMissing' } },
        cause: 'o365-not-approved',
      },
      {
        id: 'rejected',
        count: 1,
        seed: { sides: { ...configured, approval: 'rejected' } },
        cause: 'rejected',
      },
      {
        id: 'inactive',
        count: 1,
        seed: { sides: { ...configured, approval: 'approved', record: 'inactive' } },
        cause: 'row-inactive',
      },
      {
        id: 'none',
        count: 1,
        seed: { sides: { profile: 'none', incoming: 'off', outgoing: 'off', act: 'off' } },
        cause: 'method-none',
      },
      {
        id: 'queue',
        among: QUEUES,
        count: 1,
        seed: { sides: { ...configuredQueue, approval: 'waiting' } },
        cause: 'not-approved',
      },
    ],
  },
  faults: [
    {
      of: 'row',
      mailbox: 'sara.krajnc',
      happens: 'addressChanged',
      start: { when: { mailbox: 'complaints', is: 'enabled' } },
    },
  ],
  goals: [
    defaultsSet,
    ...causesOfDeals([
      ['licence', 'exo-no-licence'],
      ['ews', 'ews-forbidden-mailbox'],
      ['other', 'other-org-primary', 'org-stolen'],
      ['quota', 'quota-mailbox'],
      ['privileges', 'priv-8005e259'],
      ['half', 'o365-not-approved'],
    ]),
    {
      id: 'why-complaints',
      is: 'cause',
      mailbox: 'complaints',
      causes: ['queue-owner-no-role'],
      text: {
        en: 'You name why the queue Complaints takes no mail in.',
        sl: 'Navedete, zakaj čakalna vrsta Complaints ne sprejema pošte.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 8,
        text: {
          en: 'At the end the mailboxes of all sixteen people are enabled, appointments included.',
          sl: 'Na koncu so nabiralniki vseh šestnajstih oseb omogočeni, tudi za sestanke.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        points: 3,
        text: {
          en: 'At the end the mailboxes of all four queues are enabled.',
          sl: 'Na koncu so nabiralniki vseh štirih čakalnih vrst omogočeni.',
        },
      },
    ),
    approvalKept,
  ],
  // Nothing is forgiven in an exam.
  conduct: usualConduct.map(({ rule, cost }) => ({ rule, cost })),
  hints: [
    {
      id: 'order',
      cost: 15,
      text: {
        en: 'Mend first what lies outside, since it does not depend on you. Then configure, then have approved, and test at the very end.',
        sl: 'Najprej naj se odpravi tisto, kar je zunaj, saj ni odvisno od vas. Nato konfigurirajte, poskrbite za odobritve in šele na koncu preskusite.',
      },
    },
  ],
  limits: { minutes: 45 },
  exam: { pauses: 'onRecord', wallMinutes: 75 },
  passAt: 75,
};
