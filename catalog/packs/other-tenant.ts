import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  approverHint,
  contoso,
  defaultsSet,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
} from './staff';

export const otherTenant: ScenarioPack = {
  ...shipped,
  id: 'other-tenant',
  revision: 2,
  level: 'advanced',
  title: { en: 'Exchange Online in another tenant', sl: 'Exchange Online v drugem najemniku' },
  summary: {
    en: 'The profile Microsoft Exchange Online is not in the list: where is the subscription?',
    sl: 'Profila Microsoft Exchange Online ni na seznamu: kje je naročnina?',
  },
  story: [
    {
      en: 'Contoso has just bought another company. Dynamics 365 was moved to a new Microsoft 365 tenant, and everybody believes that Exchange Online was moved along.',
      sl: 'Podjetje Contoso je pravkar kupilo drugo podjetje. Dynamics 365 so preselili v novega najemnika Microsoft 365 in vsi so prepričani, da se je z njim preselil tudi Exchange Online.',
    },
    {
      en: 'When you open the email server profiles, the list is empty. Where both lie in the same tenant, the profile appears by itself. So do not make one by hand before you know why it is missing.',
      sl: 'Ko odprete profile e-poštnega strežnika, je seznam prazen. Kadar sta obe storitvi v istem najemniku, profil nastane sam. Ne ustvarite ga torej ročno, preden veste, zakaj ga ni.',
    },
    {
      en: 'Name the cause, have it mended by those who administer the subscription, and then take the mailboxes the whole way.',
      sl: 'Navedite vzrok, prosite skrbnike naročnine, naj ga odpravijo, nato pa nabiralnike pripeljite do konca.',
    },
  ],
  lesson: {
    en: 'A profile that is missing is a sign: first find out where the subscription is, and only then build anything.',
    sl: 'Manjkajoči profil je znamenje: najprej ugotovite, kje je naročnina, in šele nato kaj ustvarjajte.',
  },
  debrief: [
    {
      en: 'Exchange Online was in another Microsoft 365 tenant than Dynamics 365. The profile Microsoft Exchange Online appears by itself only where both share a tenant, so the list was empty, and nothing could be assigned to any mailbox.',
      sl: 'Exchange Online je bil v drugem najemniku Microsoft 365 kot Dynamics 365. Profil Microsoft Exchange Online se sam pojavi le, kadar sta v istem, zato je bil seznam prazen in nabiralnikom ni bilo mogoče dodeliti ničesar.',
    },
    {
      en: 'The empty list of email server profiles is all that Dynamics 365 shows. Whether there is a subscription and in which tenant it is, the administrator of Microsoft 365 has to say.',
      sl: 'Dynamics 365 pokaže samo prazen seznam profilov e-poštnega strežnika. Ali naročnina obstaja in v katerem najemniku je, mora povedati skrbnik za Microsoft 365.',
    },
    {
      en: 'With the subscription in its place the profile came, and then the usual way began: defaults, apply, approve, test. A Server to Server profile made by hand before that answers 401. There is a way across tenants, with a registered application and OAuth; it is a decision of its own, with less support.',
      sl: 'Ko je bila naročnina na pravem mestu, se je pojavil profil in začela se je običajna pot: privzete nastavitve, njihova uporaba, odobritev, preskus. Prej ročno ustvarjen profil med strežnikoma (Server to Server) vrne 401. Pot med najemniki sicer obstaja, z registrirano aplikacijo in OAuth; to je samostojna odločitev z manj podpore.',
    },
  ],
  tenant: {
    ...contoso,
    organizationFacts: { subscription: 'otherTenant' },
    defaultsAreServerSide: false,
    users: [...staff, person('Sara Krajnc', 'sara.krajnc'), person('Jan Vidmar', 'jan.vidmar')],
    queues: [{ name: 'Support', alias: 'support' }],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['profile-missing-exo', 'tenant-mismatch'],
      text: {
        en: 'You name what keeps Sara Krajnc, and everybody else, from being configured.',
        sl: 'Navedete, zakaj nabiralnika Sare Krajnc in vseh drugih ni mogoče konfigurirati.',
      },
    },
    defaultsSet,
    peopleEnabled(
      { all: 'users' },
      {
        points: 2,
        text: {
          en: 'The mailboxes of Sara Krajnc and Jan Vidmar are enabled, appointments included.',
          sl: 'Nabiralnika Sare Krajnc in Jana Vidmarja sta omogočena, tudi za sestanke.',
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
      id: 'two-questions',
      cost: 3,
      text: {
        en: 'There are two questions where the profile is missing: is there a subscription to Exchange Online, and is it in the same tenant?',
        sl: 'Kadar profila ni, sta vprašanji dve: ali naročnina na Exchange Online obstaja in ali je v istem najemniku?',
      },
    },
    {
      id: 'whom',
      cost: 4,
      text: {
        en: 'Ask the administrator of Microsoft 365 about the subscription and have it put right. The profile then appears.',
        sl: 'O naročnini vprašajte skrbnika za Microsoft 365 in ga prosite, naj jo uredi. Profil se nato pojavi.',
      },
    },
    approverHint,
  ],
};
