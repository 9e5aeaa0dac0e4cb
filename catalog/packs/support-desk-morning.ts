import type { ScenarioPack } from '../../domain/pack';
import { people } from './people';
import {
  approvalKept,
  contoso,
  enabledQueue,
  peopleEnabled,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

export const supportDeskMorning: ScenarioPack = {
  ...shipped,
  id: 'support-desk-morning',
  revision: 2,
  level: 'advanced',
  title: { en: 'A morning at the support desk', sl: 'Dopoldne v podpori' },
  summary: {
    en: 'At eight everything works. Then one thing after the other goes wrong, and the clock runs.',
    sl: 'Ob osmih vse deluje. Potem gre narobe ena stvar za drugo, ura pa teče.',
  },
  story: [
    {
      en: 'You are alone at the support desk this morning. Nine mailboxes and two queues work when you come in. It will not stay like that.',
      sl: 'To dopoldne ste v podpori sami. Ko pridete, deluje devet nabiralnikov in dve čakalni vrsti. Tako ne bo ostalo.',
    },
    {
      en: 'What goes wrong shows some minutes later, when mail is synchronized the next time. Look at the list again and again, name causes where you are asked, and get everything working by noon.',
      sl: 'Kar gre narobe, se pokaže čez nekaj minut, ob naslednji sinhronizaciji pošte. Seznam preglejte večkrat, navedite vzroke, kjer vas vprašajo, in poskrbite, da do poldneva vse deluje.',
    },
    {
      en: 'Some trouble strikes one person, some strikes all of them at once. In that case look for what they have in common before you begin to mend one by one.',
      sl: 'Nekatere težave prizadenejo eno osebo, nekatere vse hkrati. Takrat najprej poiščite, kaj jim je skupno, preden jih začnete reševati po vrsti.',
    },
  ],
  lesson: {
    en: 'Keep looking: what worked an hour ago is no evidence, and what strikes everybody has one cause.',
    sl: 'Ne nehajte gledati: da je nekaj delovalo pred eno uro, ni dokaz, in kar prizadene vse, ima en vzrok.',
  },
  debrief: [
    {
      en: 'Five things happened, one after the other: Sara’s licence was taken away, Jan’s mailbox was full, Bojan’s address was changed, Petra’s mailbox was deactivated, and in the second hour the profile of them all was.',
      sl: 'Zgodilo se je pet stvari, druga za drugo: Sara je ostala brez licence, Janov nabiralnik se je napolnil, Bojanov naslov se je spremenil, Petrin nabiralnik je bil deaktiviran, v drugi uri pa še profil vseh skupaj.',
    },
    {
      en: 'Each has its own mark: ErrorInvalidLicense in all directions; ErrorQuotaExceeded in outgoing email alone; Pending Approval; a row that leaves the view Active Mailboxes; and everything at once with a profile that is inactive. Trouble shows with the next cycle, some minutes later.',
      sl: 'Vsaka težava ima svoje znamenje: ErrorInvalidLicense v vseh smereh; ErrorQuotaExceeded samo pri odhodni e-pošti; »Čaka na odobritev« (Pending Approval); zapis, ki izgine iz pogleda »Dejavni nabiralniki«; in nazadnje vse hkrati, z nedejavnim profilom. Težava se pokaže ob naslednjem ciklu, čez nekaj minut.',
    },
    {
      en: 'Where one person is struck, mend one mailbox; where all are, look at the profile, activate it, and let Test & Enable Mailboxes test all of them in one job. The usual mistake is to go through eleven mailboxes one by one. Another is to forget the row that the view no longer shows.',
      sl: 'Če je prizadeta ena oseba, uredite en nabiralnik; če so vsi, poglejte profil, ga aktivirajte in z ukazom »Preskusi in omogoči nabiralnike« vse preskusite v enem poslu. Običajna napaka je, da enajst nabiralnikov rešujemo po vrsti. Druga je, da pozabimo na zapis, ki ga pogled ne pokaže več.',
    },
  ],
  tenant: {
    ...contoso,
    profiles: [{ name: 'Microsoft Exchange Online', connects: 'serverToServer', active: true }],
    users: [...staff, ...people(9, working)],
    queues: [
      { name: 'Support', alias: 'support', sides: enabledQueue },
      { name: 'Orders', alias: 'orders', sides: enabledQueue },
    ],
  },
  faults: [
    { of: 'mailbox', mailbox: 'sara.krajnc', exchange: { licensed: false }, start: { after: 'PT2M' } },
    { of: 'mailbox', mailbox: 'jan.vidmar', exchange: { quota: 'full' }, start: { after: 'PT12M' } },
    { of: 'row', mailbox: 'bojan.hribar', happens: 'addressChanged', start: { after: 'PT20M' } },
    { of: 'row', mailbox: 'petra.lah', happens: 'deactivated', start: { after: 'PT35M' } },
    {
      of: 'profile',
      profile: 'Microsoft Exchange Online',
      happens: 'deactivated',
      start: { after: 'PT60M' },
    },
  ],
  goals: [
    {
      id: 'why-sara',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['exo-no-licence'],
      text: {
        en: 'You name what befell the mailbox of Sara Krajnc early in the morning.',
        sl: 'Navedete, kaj se je zgodaj zjutraj zgodilo nabiralniku Sare Krajnc.',
      },
    },
    {
      id: 'why-jan',
      is: 'cause',
      mailbox: 'jan.vidmar',
      causes: ['quota-mailbox'],
      text: {
        en: 'You name why Jan Vidmar can receive and no longer send.',
        sl: 'Navedete, zakaj Jan Vidmar lahko prejema, ne more pa več pošiljati.',
      },
    },
    {
      id: 'why-all',
      is: 'cause',
      mailbox: 'tina.zajc',
      causes: ['profile-inactive'],
      text: {
        en: 'You name what strikes Tina Zajc, together with everybody else, in the second hour.',
        sl: 'Navedete, kaj v drugi uri prizadene Tino Zajc in z njo vse druge.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 4,
        text: {
          en: 'At the end the mailboxes of all nine people are enabled, appointments included.',
          sl: 'Na koncu so nabiralniki vseh devetih oseb omogočeni, tudi za sestanke.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'At the end the mailboxes of both queues are enabled.',
          sl: 'Na koncu sta nabiralnika obeh čakalnih vrst omogočena.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'in-common',
      cost: 5,
      text: {
        en: 'Where everything fails at the same moment, look at the profile first: is it still active?',
        sl: 'Kadar v istem trenutku odpove vse, najprej poglejte profil: ali je še dejaven?',
      },
    },
    {
      id: 'all-of-a-profile',
      cost: 4,
      text: {
        en: 'Once the profile is active again, its Test & Enable Mailboxes tests all of its mailboxes in one job.',
        sl: 'Ko je profil spet dejaven, njegov ukaz »Preskusi in omogoči nabiralnike« v enem poslu preskusi vse njegove nabiralnike.',
      },
    },
  ],
  limits: { minutes: 25 },
};
