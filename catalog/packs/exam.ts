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
  revision: 1,
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
  passAt: 75,
};
