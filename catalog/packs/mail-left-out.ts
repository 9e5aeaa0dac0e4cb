import type { ScenarioPack } from '../../domain/pack';
import { approvalKept, contoso, peopleEnabled, person, shipped, staff, usualConduct, working } from './staff';

/** Two mailboxes that work, and two settings that leave mail out on purpose. */
export const mailLeftOut: ScenarioPack = {
  ...shipped,
  id: 'mail-left-out',
  revision: 1,
  level: 'advanced',
  title: { en: 'Mail that is left out on purpose', sl: 'Pošta, ki je namenoma izpuščena' },
  summary: {
    en: 'Two enabled mailboxes, two complaints about mail that is not there: neither is a fault.',
    sl: 'Dva omogočena nabiralnika in dve pritožbi zaradi pošte, ki je ni: nobena ni okvara.',
  },
  story: [
    {
      en: 'It is 24 November 2026. Sara Krajnc has been enabled since the beginning of November. An order that a customer of hers sent on 28 October, to her own address and with no word before it, is still in her Inbox and not in Dynamics 365.',
      sl: 'Smo 24. novembra 2026. Nabiralnik Sare Krajnc je omogočen od začetka novembra. Naročilo, ki ga je njena stranka 28. oktobra poslala na njen naslov, ne da bi ji prej kdo pisal, je še vedno v mapi Prejeto, v storitvi Dynamics 365 pa ga ni.',
    },
    {
      en: 'Jan Vidmar gets every answer to what he sends from Dynamics 365. Whoever writes to him first, customer or not, does not appear. He would like to have all of his mail there from now on.',
      sl: 'Jan Vidmar dobiva vse odgovore na sporočila, ki jih pošlje iz storitve Dynamics 365. Kdor mu piše prvi, pa naj bo stranka ali ne, se tam ne pojavi. Odslej bi rad tam imel vso svojo pošto.',
    },
    {
      en: 'Name both causes. For Jan set what he wishes; for Sara a sentence is enough today.',
      sl: 'Navedite oba vzroka. Pri Janu nastavite, kar želi, pri Sari pa za danes zadošča pojasnilo.',
    },
  ],
  lesson: {
    en: 'An enabled mailbox does not take every message: two settings decide which mail becomes a row, and from which day on.',
    sl: 'Omogočen nabiralnik ne prevzame vsakega sporočila: dve nastavitvi odločata, katera pošta postane zapis in od katerega dne.',
  },
  debrief: [
    {
      en: 'Sara’s mailbox takes mail from 2 November on. What came earlier is not taken, whoever sent it. The day stands in the column Process Email Received After of the mailbox, which is not on the form by default; the profile has one of its own, and the later of the two counts.',
      sl: 'Sarin nabiralnik prevzema pošto od 2. novembra. Kar je prišlo prej, ni prevzeto, ne glede na pošiljatelja. Dan je v stolpcu »Obdelaj e-pošto, prejeto po« (Process Email Received After), ki ga na obrazcu nabiralnika privzeto ni; svojega ima tudi profil in velja poznejši.',
    },
    {
      en: 'Jan’s personal options turned only mail in response to Dynamics 365 email into activities. That is the choice of the owner, not of the mailbox: nothing on the mailbox shows it, no test fails, and no alert is written.',
      sl: 'V Janovih osebnih možnostih je bilo izbrano, da dejavnost postane le pošta, ki je odgovor na sporočilo iz storitve Dynamics 365. To je izbira lastnika in ne nabiralnika: na nabiralniku je ne vidite, preskusi uspejo in opozorila ni.',
    },
    {
      en: 'The usual mistake is to search the mailbox for a fault. Ask instead what is missing, who sent it, when, and whether it is a reply. To get the old order one sets the day back; do that with a reason, since all mail of those days then comes in.',
      sl: 'Običajna napaka je iskanje okvare v nabiralniku. Raje vprašajte, kaj manjka, kdo je to poslal, kdaj in ali gre za odgovor. Za staro naročilo bi dan premaknili nazaj; brez razloga tega ne delajte, saj nato pride vsa pošta tistih dni.',
    },
  ],
  tenant: {
    ...contoso,
    startsOn: '2026-11-24T08:00:00Z',
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', {
        ...working,
        arrival: { filter: 'all', startsOn: '2026-11-02T00:00:00Z', lastReceivedHoursAgo: 1 },
      }),
      person('Jan Vidmar', 'jan.vidmar', {
        ...working,
        arrival: { filter: 'replies', lastReceivedHoursAgo: 3 },
      }),
    ],
    queues: [],
  },
  goals: [
    {
      id: 'why-sara',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['before-start-date'],
      asked: {
        missing: 'incoming',
        answers: {
          receivedOn: '2026-10-28',
          addressedTo: 'own',
          sender: 'record',
          isReply: 'no',
          folder: 'inbox',
        },
      },
      points: 2,
      text: {
        en: 'You name why the order is not in Dynamics 365.',
        sl: 'Navedete, zakaj naročila ni v storitvi Dynamics 365.',
      },
    },
    {
      id: 'why-jan',
      is: 'cause',
      mailbox: 'jan.vidmar',
      causes: ['filter-replies'],
      asked: { missing: 'incoming', answers: { isReply: 'no', folder: 'inbox', addressedTo: 'own' } },
      points: 2,
      text: {
        en: 'You name why Jan Vidmar sees only answers.',
        sl: 'Navedete, zakaj Jan Vidmar vidi samo odgovore.',
      },
    },
    {
      id: 'filter',
      is: 'arrives',
      mailboxes: { aliases: ['jan.vidmar'] },
      filter: ['all'],
      points: 2,
      text: {
        en: 'All email messages of Jan Vidmar become activities.',
        sl: 'Dejavnost postanejo vsa e-poštna sporočila Jana Vidmarja.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        text: {
          en: 'The mailboxes of Sara Krajnc and Jan Vidmar still work.',
          sl: 'Nabiralnika Sare Krajnc in Jana Vidmarja še vedno delujeta.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'ask',
      cost: 3,
      text: {
        en: 'Below the diagnosis of a mailbox, ask why a message did not arrive, and answer what the story tells: when it came, from whom, whether it was a reply.',
        sl: 'Pod diagnozo nabiralnika vprašajte, zakaj sporočilo ni prispelo, in odgovorite, kar veste iz zgodbe: kdaj je prišlo, od koga in ali je bilo odgovor.',
      },
    },
    {
      id: 'options',
      cost: 4,
      text: {
        en: 'Which mail becomes an activity, every user chooses in the personal options.',
        sl: 'Katera pošta postane dejavnost, vsak uporabnik izbere v svojih osebnih možnostih.',
      },
    },
  ],
};
