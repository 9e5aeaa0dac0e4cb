import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  configured,
  contoso,
  defaultsSet,
  enabledQueue,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

export const profileDeleted: ScenarioPack = {
  ...shipped,
  id: 'profile-deleted',
  revision: 2,
  level: 'advanced',
  title: { en: 'Somebody deletes the profile', sl: 'Nekdo izbriše profil' },
  summary: {
    en: 'While you work, a colleague tidies up and deletes the profile of every mailbox.',
    sl: 'Med vašim delom sodelavec pospravlja in izbriše profil vseh nabiralnikov.',
  },
  story: [
    {
      en: 'One mailbox is left to be tested. A colleague is tidying up in the settings at the same time, and he deletes what he believes to be superfluous.',
      sl: 'Preskusiti je treba še en nabiralnik. Hkrati v nastavitvah pospravlja sodelavec in briše, kar se mu zdi odveč.',
    },
    {
      en: 'If the email server profile goes, the links to it go as well, from all mailboxes and from the defaults. The addresses keep their approvals.',
      sl: 'Če profil e-poštnega strežnika izgine, z njim izginejo tudi povezave, v vseh nabiralnikih in v privzetih nastavitvah. Odobritve naslovov ostanejo.',
    },
    {
      en: 'Whatever happens: at the end all mailboxes work, and new ones are to start right.',
      sl: 'Kar koli se zgodi: na koncu naj delujejo vsi nabiralniki, novi pa naj začnejo s pravimi nastavitvami.',
    },
  ],
  lesson: {
    en: 'A deleted profile takes its links along everywhere, but no approvals: build up what is gone, and nothing else.',
    sl: 'Izbrisani profil s seboj vzame vse povezave, odobritev pa ne: znova postavite, česar ni več, in nič drugega.',
  },
  debrief: [
    {
      en: 'With the profile went the links to it: Server Profile was empty on every mailbox, and the organization had no default profile. Methods and approvals were still there.',
      sl: 'S profilom so izginile povezave z njim: polje »Profil strežnika« je bilo prazno na vseh nabiralnikih, organizacija pa je ostala brez privzetega profila. Načini in odobritve so ostali.',
    },
    {
      en: 'All mailboxes stop at the same moment, and the list of email server profiles is empty: two looks, and you know. It is the same picture as with a missing subscription, so ask about that; here it was in order.',
      sl: 'Vsi nabiralniki odpovejo v istem trenutku, seznam profilov e-poštnega strežnika pa je prazen: zadoščata dva pogleda. Slika je enaka kot pri manjkajoči naročnini, zato po njej vprašajte; tu je bila v redu.',
    },
    {
      en: 'Create a profile that signs in Server to Server, make it the default, assign it, test. The defaults count as well: without them the next new user starts empty. The usual mistake is to approve everything again.',
      sl: 'Ustvarite profil, ki uporablja preverjanje pristnosti med strežnikoma (Server to Server), nastavite ga kot privzetega, ga dodelite in preskusite. Pomembne so tudi privzete nastavitve: brez njih naslednji novi uporabnik začne s praznimi polji. Običajna napaka je vnovična odobritev vsega.',
    },
  ],
  tenant: {
    ...contoso,
    profiles: [{ name: 'Microsoft Exchange Online', connects: 'serverToServer', active: true }],
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', { sides: { ...configured, approval: 'approved' } }),
      person('Jan Vidmar', 'jan.vidmar', working),
    ],
    queues: [{ name: 'Support', alias: 'support', sides: enabledQueue }],
  },
  faults: [
    {
      of: 'profile',
      profile: 'Microsoft Exchange Online',
      happens: 'deleted',
      start: { when: { mailbox: 'sara.krajnc', is: 'enabled' } },
    },
  ],
  goals: [
    defaultsSet,
    peopleEnabled(
      { all: 'users' },
      {
        points: 2,
        text: {
          en: 'The mailboxes of Sara Krajnc and Jan Vidmar are enabled at the end, appointments included.',
          sl: 'Nabiralnika Sare Krajnc in Jana Vidmarja sta na koncu omogočena, tudi za sestanke.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'The mailbox of the queue Support is enabled at the end.',
          sl: 'Nabiralnik čakalne vrste Support je na koncu omogočen.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'new-profile',
      cost: 5,
      text: {
        en: 'The subscription is in order, so nothing brings the profile back by itself. Create one that signs in Server to Server, and make it the default.',
        sl: 'Naročnina je v redu, zato se profil ne vrne sam. Ustvarite novega, ki uporablja preverjanje pristnosti med strežnikoma (Server to Server), in ga nastavite kot privzetega.',
      },
    },
    {
      id: 'apply-again',
      cost: 4,
      text: {
        en: 'Assign the new profile to the mailboxes and test them. Approvals are still there: do not give them again.',
        sl: 'Nov profil dodelite nabiralnikom in jih preskusite. Odobritve so še vedno veljavne: ne dajajte jih znova.',
      },
    },
  ],
};
