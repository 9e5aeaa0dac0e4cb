import type { ScenarioPack } from '../../domain/pack';
import { people } from './people';
import {
  approvalKept,
  causesOfDeals,
  contoso,
  enabledQueue,
  failed,
  failedQueue,
  peopleEnabled,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

const TRIAL = 'Exchange Online (trial)';

export const secondProfile: ScenarioPack = {
  ...shipped,
  id: 'second-profile',
  revision: 1,
  level: 'advanced',
  title: { en: 'Two profiles, and one is asleep', sl: 'Dva profila, eden spi' },
  summary: {
    en: 'Some of nine people and one queue stopped at the same moment: what do they have in common?',
    sl: 'Nekaj od devetih oseb in ena čakalna vrsta so odpovedale v istem trenutku: kaj jim je skupno?',
  },
  story: [
    {
      en: 'In spring Contoso tried a second email server profile and gave it to a handful of mailboxes. The trial went well, and nobody thought of it again. Last night a colleague cleared away what was left of it.',
      sl: 'Podjetje Contoso je spomladi preskušalo drugi profil e-poštnega strežnika in ga dodelilo peščici nabiralnikov. Preskušanje se je dobro izteklo in nanj ni nihče več mislil. Sinoči je sodelavec pospravil, kar je od njega ostalo.',
    },
    {
      en: 'This morning some mailboxes are in error and the others work. The profile Microsoft Exchange Online is active, and everybody who looks there says that all is well.',
      sl: 'Zjutraj imajo nekateri nabiralniki napako, drugi delujejo. Profil Microsoft Exchange Online je dejaven in vsak, ki pogleda tja, reče, da je vse v redu.',
    },
    {
      en: 'Whose mailboxes were in the trial is drawn anew for every attempt.',
      sl: 'Čigavi nabiralniki so bili vključeni v preskušanje, se za vsak poskus izžreba na novo.',
    },
  ],
  lesson: {
    en: 'Where several mailboxes fail together, find what they share before you mend them one by one.',
    sl: 'Kadar hkrati odpove več nabiralnikov, najprej poiščite, kaj jim je skupno, in jih šele nato popravljajte.',
  },
  debrief: [
    {
      en: 'The mailboxes in error had the profile of the trial, and that one had been deactivated. An inactive profile does not unconfigure a mailbox: methods, approval and Server Profile look complete, and only the test fails, with InvalidIncomingEmailServerProfile.',
      sl: 'Nabiralniki z napako so imeli preskusni profil, ta pa je bil deaktiviran. Nedejaven profil konfiguracije nabiralnika ne spremeni: načini, odobritev in polje »Profil strežnika« so videti popolni, le preskus ne uspe in vrne InvalidIncomingEmailServerProfile.',
    },
    {
      en: 'Sort the list by the column Server Profile and the pattern is there at once. Then look the profile up in the view Inactive Email Server Profiles: the usual view shows active ones only, and that is why nobody found it.',
      sl: 'Če seznam razvrstite po stolpcu »Profil strežnika«, je vzorec takoj viden. Profil nato poiščite v pogledu »Nedejavni profili e-poštnih strežnikov« (Inactive Email Server Profiles): običajni pogled pokaže samo dejavne, zato ga ni našel nihče.',
    },
    {
      en: 'Two ways are right: activate the profile and test its mailboxes in one job, or give them the active one and test them. Both need a new test; neither needs a new approval. The usual mistake is to look at the default profile alone, to find it active, and to go through the mailboxes one by one.',
      sl: 'Pravi sta dve poti: profil aktivirate in v enem poslu preskusite vse njegove nabiralnike ali pa jim dodelite dejavnega in jih preskusite. Pri obeh je potreben nov preskus, pri nobeni nova odobritev. Običajna napaka je, da pogledamo samo privzeti profil, vidimo, da je dejaven, in se lotimo nabiralnikov po vrsti.',
    },
  ],
  tenant: {
    ...contoso,
    profiles: [
      { name: 'Microsoft Exchange Online', connects: 'serverToServer', active: true },
      { name: TRIAL, connects: 'serverToServer', active: false },
    ],
    users: [...staff, ...people(9, working)],
    queues: [
      { name: 'Support', alias: 'support', sides: enabledQueue },
      { name: 'Orders', alias: 'orders', sides: failedQueue, profile: TRIAL, alert: null },
    ],
  },
  variation: {
    deals: [
      {
        id: 'trial',
        count: 3,
        seed: { sides: failed, profile: TRIAL, alert: null },
        cause: 'profile-inactive',
      },
    ],
  },
  goals: [
    ...causesOfDeals([['trial', 'profile-inactive']]),
    peopleEnabled(
      { all: 'users' },
      {
        points: 3,
        text: {
          en: 'The mailboxes of all nine people are enabled, appointments included.',
          sl: 'Nabiralniki vseh devetih oseb so omogočeni, tudi za sestanke.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'The mailbox of the queue Orders is enabled again, and that of Support still is.',
          sl: 'Nabiralnik čakalne vrste Orders je spet omogočen, nabiralnik vrste Support pa tak ostane.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'column',
      cost: 3,
      text: {
        en: 'Look at the column Server Profile of those that fail, and of those that work.',
        sl: 'Primerjajte stolpec »Profil strežnika« pri nabiralnikih, ki ne delujejo, in pri tistih, ki delujejo.',
      },
    },
    {
      id: 'view',
      cost: 4,
      text: {
        en: 'The list of profiles shows active ones. Change the view to Inactive Email Server Profiles.',
        sl: 'Seznam profilov pokaže samo dejavne. Preklopite na pogled »Nedejavni profili e-poštnih strežnikov«.',
      },
    },
  ],
};
