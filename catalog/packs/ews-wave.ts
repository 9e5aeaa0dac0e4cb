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

export const ewsWave: ScenarioPack = {
  ...shipped,
  id: 'ews-wave',
  revision: 2,
  level: 'advanced',
  title: { en: 'The morning after the wave', sl: 'Jutro po valu' },
  summary: {
    en: 'Nobody changed anything, and nobody’s mail arrives: Microsoft switched EWS off overnight.',
    sl: 'Nihče ni ničesar spremenil, pošta pa ne prihaja nikomur: Microsoft je ponoči izklopil EWS.',
  },
  story: [
    {
      en: 'It is 17 November 2026. The phone rings since seven: no mailbox of Dynamics 365 works. No administrator changed anything in weeks; the last was a list of applications that may use EWS, made in summer.',
      sl: 'Smo 17. novembra 2026. Telefon zvoni od sedmih: v storitvi Dynamics 365 ne deluje noben nabiralnik. Noben skrbnik že tedne ni ničesar spremenil; zadnji je bil poleti narejen seznam aplikacij, ki smejo uporabljati EWS.',
    },
    {
      en: 'Something did change, and it was announced seven days ago at a place that nobody read. Find out what it was, say so, and have the mailboxes let in again, for now: the service ends for good on 1 April 2027.',
      sl: 'Nekaj se je vendarle spremenilo in je bilo napovedano pred sedmimi dnevi na mestu, ki ga ni nihče bral. Ugotovite, kaj je bilo to, navedite vzrok in poskrbite, da bodo nabiralniki za zdaj spet prepuščeni: storitev se dokončno konča 1. aprila 2027.',
    },
  ],
  lesson: {
    en: 'Not every change is made by somebody in the house: what Microsoft switches is announced, and the announcement has to have a reader.',
    sl: 'Ne nastanejo vse spremembe v hiši: kar preklopi Microsoft, prej napove, napoved pa mora nekdo prebrati.',
  },
  debrief: [
    {
      en: 'The organization had never set EwsEnabled. Microsoft switches such organizations to False in waves, one day or other after 10 October 2026, and announces it seven days before in the Message center.',
      sl: 'Organizacija EwsEnabled ni nastavila nikoli. Take organizacije Microsoft po 10. oktobru 2026 v valovih preklopi na False in to sedem dni prej napove v središču za sporočila.',
    },
    {
      en: 'All mailboxes were refused at the same moment while nobody had changed anything: that is the sign. The list of application ids is filled from 60 days of use only where there is none; the one from summer was never overwritten, and what synchronizes was not on it.',
      sl: 'Znamenje je, da so bili v istem trenutku zavrnjeni vsi nabiralniki, spremenil pa ni nihče ničesar. Seznam ID-jev aplikacij se iz 60 dni uporabe napolni samo, če ga še ni; poletnega ni prepisalo nič, tega, kar sinhronizira, pa na njem ni bilo.',
    },
    {
      en: 'So complete the list first and set the switch to True after that. It is a respite: on 1 April 2027 the service ends for good. The usual mistake is to set True alone, and to be refused by the list instead.',
      sl: 'Zato najprej dopolnite seznam in nato stikalo nastavite na True. To je odlog: 1. aprila 2027 se storitev dokončno konča. Običajna napaka je nastaviti samo True: potem zavrača seznam.',
    },
  ],
  tenant: {
    ...contoso,
    startsOn: '2026-11-17T07:30:00Z',
    organizationFacts: {
      ewsSwitch: 'false',
      ewsWave: '2026-11-16T22:00:00Z',
      ewsAppIds: 'withoutDynamics',
    },
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', failedOn()),
      person('Bojan Hribar', 'bojan.hribar', failedOn()),
      person('Petra Lah', 'petra.lah', failedOn()),
      person('Jan Vidmar', 'jan.vidmar', failedOn()),
    ],
    queues: [{ name: 'Support', alias: 'support', sides: failedQueue, alert: null }],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'bojan.hribar',
      causes: ['ews-null-switched'],
      text: {
        en: 'You name what switched the mailbox of Bojan Hribar off, and all the others.',
        sl: 'Navedete, kaj je izklopilo nabiralnik Bojana Hribarja in vse druge.',
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
      id: 'announced',
      cost: 3,
      text: {
        en: 'What Microsoft does to an organization by itself is announced in the Message center. Ask who can read it.',
        sl: 'Kar Microsoft z organizacijo stori sam, napove v središču za sporočila. Vprašajte nekoga, ki ga lahko bere.',
      },
    },
    {
      id: 'filled-list',
      cost: 5,
      text: {
        en: 'Microsoft fills only an empty list from 60 days of use. The one made in summer stayed as it was, and what synchronizes is not on it. Have the list completed first, then the switch set to True.',
        sl: 'Microsoft iz 60 dni uporabe napolni samo prazen seznam. Poletni je ostal, kakršen je bil, in tega, kar sinhronizira, na njem ni. Najprej naj ga dopolnijo, nato naj stikalo nastavijo na True.',
      },
    },
  ],
};
