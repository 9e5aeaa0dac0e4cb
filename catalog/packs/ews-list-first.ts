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

export const ewsListFirst: ScenarioPack = {
  ...shipped,
  id: 'ews-list-first',
  revision: 2,
  level: 'advanced',
  title: { en: 'List first, then switch', sl: 'Najprej seznam, nato stikalo' },
  summary: {
    en: 'EWS was switched off for the whole organization. Since 10 October 2026 switching it on is only half of the remedy.',
    sl: 'EWS je bil izklopljen za celotno organizacijo. Od 10. oktobra 2026 je vklop samo polovica rešitve.',
  },
  story: [
    {
      en: 'It is 24 November 2026. Last night somebody switched on Baseline Security Mode, and with it “Disable organization-wide access to EWS”. This morning every mailbox of Dynamics 365 is refused.',
      sl: 'Smo 24. novembra 2026. Sinoči je nekdo vklopil Baseline Security Mode in z njim »Disable organization-wide access to EWS«. Zjutraj so zavrnjeni vsi nabiralniki storitve Dynamics 365.',
    },
    {
      en: 'In the worldwide cloud True alone lets nobody in any more: the list of application ids is empty. Ask the Exchange administrator for both, in the right order, and test only when both are done.',
      sl: 'V svetovnem oblaku True sam ne prepusti nikogar več: seznam ID-jev aplikacij je prazen. Skrbnika za Exchange prosite za oboje v pravem vrstnem redu in preskušajte šele, ko je oboje urejeno.',
    },
  ],
  lesson: {
    en: 'Since 10 October 2026 a switch without a list lets nobody in: the list is written first.',
    sl: 'Od 10. oktobra 2026 stikalo brez seznama ne prepusti nikogar: najprej se zapiše seznam.',
  },
  debrief: [
    {
      en: 'The organization’s EwsEnabled was False, set by Baseline Security Mode, and EwsAllowedAppIDs was empty. In the worldwide cloud both have to be right since 10 October 2026.',
      sl: 'EwsEnabled organizacije je bil False, nastavil ga je Baseline Security Mode, seznam EwsAllowedAppIDs pa je bil prazen. V svetovnem oblaku mora biti od 10. oktobra 2026 v redu oboje.',
    },
    {
      en: 'The list is read with Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy; without that switch it looks empty although it is not. Set-OrganizationConfig -EwsAllowedAppIDs replaces the whole value, so read, merge, write. The list acts within 24 hours, the switch after about one.',
      sl: 'Seznam prebere Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy; brez tega stikala je videti prazen, čeprav ni. Set-OrganizationConfig -EwsAllowedAppIDs zamenja ves seznam, zato ga preberite, dopolnite in šele nato zapišite. Seznam učinkuje v največ 24 urah, stikalo po približno eni uri.',
    },
    {
      en: 'Switch first means that everybody stays refused in between, and that somebody tests in vain. To set the value back to Null reopens everything and leaves the organization to Microsoft’s next wave. No document says that the id of Dynamics 365 must be on the list: add it where the usage report shows it.',
      sl: 'Če je na vrsti najprej stikalo, so vmes še vedno zavrnjeni vsi in preskusi so zaman. Vrednost Null znova odpre vse in organizacijo prepusti naslednjemu Microsoftovemu valu. Noben dokument ne pravi, da mora biti ID storitve Dynamics 365 na seznamu: dodajte ga, če ga kaže poročilo o uporabi.',
    },
  ],
  tenant: {
    ...contoso,
    startsOn: '2026-11-24T07:30:00Z',
    organizationFacts: { ewsSwitch: 'false', ewsAppIds: 'empty' },
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', failedOn()),
      person('Jan Vidmar', 'jan.vidmar', failedOn()),
      person('Petra Lah', 'petra.lah', failedOn()),
    ],
    queues: [{ name: 'Support', alias: 'support', sides: failedQueue, alert: null }],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['ews-forbidden-org'],
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
          en: 'The mailboxes of all three people are enabled again, appointments included.',
          sl: 'Nabiralniki vseh treh oseb so spet omogočeni, tudi za sestanke.',
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
      id: 'two-gates',
      cost: 3,
      text: {
        en: 'From 10 October 2026 a request has to pass both: the switch has to be True, and the application has to be on EwsAllowedAppIDs.',
        sl: 'Od 10. oktobra 2026 mora zahteva skozi oboje: stikalo mora biti True, aplikacija pa na seznamu EwsAllowedAppIDs.',
      },
    },
    {
      id: 'list-before',
      cost: 5,
      text: {
        en: 'Ask which application ids are on the list, have it mended, then ask for the switch. The other order leaves everybody refused in between.',
        sl: 'Vprašajte, kateri ID-ji aplikacij so na seznamu, prosite za popravek in šele nato za stikalo. V obratnem vrstnem redu so vmes še vedno zavrnjeni vsi.',
      },
    },
  ],
};
