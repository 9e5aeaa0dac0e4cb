import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  contoso,
  failedOn,
  failedQueue,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
} from './staff';

export const ewsBlockedAll: ScenarioPack = {
  ...shipped,
  id: 'ews-blocked-all',
  revision: 2,
  level: 'advanced',
  title: { en: 'Exchange refuses everybody', sl: 'Exchange zavrača vse' },
  summary: {
    en: 'Since this morning every mailbox is refused: one cause, one call, and then the tests.',
    sl: 'Od jutra so zavrnjeni vsi nabiralniki: en vzrok, en klic in nato preskusi.',
  },
  story: [
    {
      en: 'Last night the security team restricted which applications may use EWS in the whole of Exchange Online. They wrote a list of those that are allowed. This morning no mailbox of Dynamics 365 works.',
      sl: 'Sinoči je varnostna služba za celotno storitev Exchange Online omejila, katere aplikacije smejo uporabljati EWS. Sestavila je seznam dovoljenih. Zjutraj v storitvi Dynamics 365 ne deluje noben nabiralnik.',
    },
    {
      en: 'The first calls ask for licences, for new profiles and for new approvals. None of that is the matter. Look where the alert is, say what the cause is, and have it mended at the one place where it belongs.',
      sl: 'V prvih klicih zahtevajo licence, nove profile in nove odobritve. Nič od tega ni vzrok. Poglejte, kje je opozorilo, navedite vzrok in poskrbite, da ga odpravijo na edinem pravem mestu.',
    },
    {
      en: 'What was restricted is not to be thrown open: the rule of the security team stays, it only has to know Dynamics 365.',
      sl: 'Omejitev naj se ne odpravi v celoti: pravilo varnostne službe ostane, poznati mora samo še Dynamics 365.',
    },
  ],
  lesson: {
    en: 'Where everybody is refused at once, there is one place to mend, and a rule is completed rather than lifted.',
    sl: 'Kadar so hkrati zavrnjeni vsi, je treba poseči na enem samem mestu; pravilo se pri tem dopolni in ne odpravi.',
  },
  debrief: [
    {
      en: 'The policy EnforceAllowList had come with a list on which CRM/* was missing. So Exchange refused every request of Dynamics 365, whoever’s mailbox it was about.',
      sl: 'Z nastavitvijo EnforceAllowList je začel veljati seznam, na katerem ni bilo vnosa CRM/*. Exchange je zato zavrnil vsako zahtevo storitve Dynamics 365, ne glede na nabiralnik.',
    },
    {
      en: 'The alert is on the email server profile, not on each mailbox, and reads Forbidden. Get-OrganizationConfig shows EwsApplicationAccessPolicy and EwsAllowList. This list goes by user agent; the list of application ids beside it is another one, and a request has to pass both.',
      sl: 'Opozorilo je pri profilu e-poštnega strežnika in ne pri posameznem nabiralniku, v njem pa je Forbidden. Get-OrganizationConfig pokaže EwsApplicationAccessPolicy in EwsAllowList. Ta seznam velja za odjemalce (user agent); seznam ID-jev aplikacij je drug in zahteva mora skozi oba.',
    },
    {
      en: 'The Exchange administrator adds CRM/* and keeps the other entries; it acts within up to 120 minutes. Then one test of the profile tests all of its mailboxes. The usual mistakes: to give licences or approvals anew, and to have the security team’s rule removed.',
      sl: 'Skrbnik za Exchange doda CRM/* in ohrani druge vnose; učinkuje v največ 120 minutah. Nato en sam ukaz pri profilu preskusi vse njegove nabiralnike. Običajni napaki: vnovično dodeljevanje licenc ali odobritev in odprava pravila varnostne službe.',
    },
  ],
  tenant: {
    ...contoso,
    organizationFacts: { ewsOrg: 'allowListWithoutCrm' },
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', failedOn()),
      person('Jan Vidmar', 'jan.vidmar', failedOn()),
      person('Petra Lah', 'petra.lah', failedOn()),
      person('Bojan Hribar', 'bojan.hribar', failedOn()),
    ],
    queues: [{ name: 'Support', alias: 'support', sides: failedQueue, alert: null }],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['ews-forbidden-org', 'ews-allowlist'],
      text: {
        en: 'You name why the mailbox of Sara Krajnc is refused, like all the others.',
        sl: 'Navedete, zakaj je nabiralnik Sare Krajnc zavrnjen, tako kot vsi drugi.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 2,
        text: {
          en: 'The mailboxes of all four people are enabled again, appointments included.',
          sl: 'Nabiralniki vseh štirih oseb so spet omogočeni, tudi za sestanke.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'The mailbox of the queue Support is enabled again.',
          sl: 'Nabiralnik čakalne vrste Support je spet omogočen.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'profile-alert',
      cost: 3,
      text: {
        en: 'What strikes every mailbox of a profile is told in an alert of the profile, not of each mailbox.',
        sl: 'Kar prizadene vse nabiralnike profila, piše v opozorilu profila in ne posameznega nabiralnika.',
      },
    },
    {
      id: 'allow-list',
      cost: 5,
      text: {
        en: 'An allow list that does not hold CRM/* shuts Dynamics 365 out. The Exchange administrator adds it and keeps the other entries.',
        sl: 'Seznam dovoljenih, na katerem ni CRM/*, izključi Dynamics 365. Skrbnik za Exchange vnos doda in obdrži preostale.',
      },
    },
  ],
};
