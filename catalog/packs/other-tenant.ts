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
  revision: 1,
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
