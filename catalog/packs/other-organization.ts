import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  contoso,
  enabledQueue,
  heldByOther,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

export const otherOrganization: ScenarioPack = {
  ...shipped,
  id: 'other-organization',
  revision: 2,
  level: 'advanced',
  title: { en: 'Appointments go to another organization', sl: 'Sestanki gredo v drugo organizacijo' },
  summary: {
    en: 'Email works and appointments do not: another organization synchronizes these mailboxes.',
    sl: 'E-pošta deluje, sestanki pa ne: te nabiralnike sinhronizira druga organizacija.',
  },
  story: [
    {
      en: 'Tina Zajc and Bojan Hribar came from a sister company and brought their mailboxes along. Their email works at once, but their appointments do not appear in Dynamics 365.',
      sl: 'Tina Zajc in Bojan Hribar sta prišla iz sestrskega podjetja in s seboj prinesla nabiralnika. Njuna e-pošta takoj deluje, sestankov pa v storitvi Dynamics 365 ni.',
    },
    {
      en: 'Exchange keeps one organization for each mailbox, and that is still the one of the sister company. A check box in the test would overwrite it, and over there appointments would simply stop.',
      sl: 'Exchange si za vsak nabiralnik zapomni eno organizacijo, to pa je še vedno organizacija sestrskega podjetja. Potrditveno polje v preskusu bi jo prepisalo, tam pa bi se sestanki kar nehali sinhronizirati.',
    },
    {
      en: 'The sister company is easy to reach and glad to help. Ask first, and take nothing from anybody that they would have given you.',
      sl: 'Sestrsko podjetje je dosegljivo in rado pomaga. Najprej vprašajte in nikomur ne vzemite tega, kar bi vam dal sam.',
    },
  ],
  lesson: {
    en: 'For appointments a mailbox belongs to one organization; whoever has it can give it up, and taking it has a price elsewhere.',
    sl: 'Pri sestankih nabiralnik pripada eni organizaciji; kdor ga ima, ga lahko prepusti, kdor ga vzame, pa drugje nekaj ustavi.',
  },
  debrief: [
    {
      en: 'Exchange keeps one organization for a mailbox’s appointments, contacts and tasks. For Tina and Bojan that was still the sister company’s, so email passed and only that direction failed.',
      sl: 'Exchange si za sestanke, stike in opravila nabiralnika zapomni eno organizacijo. Pri Tini in Bojanu je bila to še vedno organizacija sestrskega podjetja, zato je e-pošta delovala in ni uspela le ta smer.',
    },
    {
      en: 'Appointments, Contacts, and Tasks Status is Failure while both others are Success, and the alert speaks of another organization. Which one it is, only Exchange knows; the column on the row is a hint at most.',
      sl: '»Stanje sestankov, stikov in opravil« je »Napaka« (Failure), drugi dve stanji sta »Uspeh« (Success), opozorilo pa govori o drugi organizaciji. Katera je, ve samo Exchange; stolpec v zapisu je kvečjemu namig.',
    },
    {
      en: 'Ask the System Administrator over there to set that direction to None, then test here without the check box. The box overwrites what Exchange keeps, and the other organization stops synchronizing without a word. That is the usual mistake, and nothing warns those it strikes.',
      sl: 'Skrbnika sistema v drugi organizaciji prosite, naj za to smer izbere »Brez« (None), nato tu preskusite brez potrditvenega polja. Polje prepiše tisto, kar si je zapomnil Exchange, druga organizacija pa neha sinhronizirati brez besed. To je običajna napaka in prizadetih nič ne opozori.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...staff,
      person('Tina Zajc', 'tina.zajc', heldByOther),
      person('Bojan Hribar', 'bojan.hribar', heldByOther),
      person('Jan Vidmar', 'jan.vidmar', working),
    ],
    queues: [{ name: 'Support', alias: 'support', sides: enabledQueue }],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'tina.zajc',
      causes: ['other-org-primary', 'org-stolen'],
      text: {
        en: 'You name why the appointments of Tina Zajc are not synchronized.',
        sl: 'Navedete, zakaj se sestanki Tine Zajc ne sinhronizirajo.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 2,
        text: {
          en: 'The mailboxes of Tina Zajc and Bojan Hribar are enabled for appointments too, and that of Jan Vidmar still is.',
          sl: 'Nabiralnika Tine Zajc in Bojana Hribarja sta omogočena tudi za sestanke, nabiralnik Jana Vidmarja pa tak ostane.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'The mailbox of the queue Support still works.',
          sl: 'Nabiralnik čakalne vrste Support še vedno deluje.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'one-direction',
      cost: 3,
      text: {
        en: 'Look at each direction by itself: incoming and outgoing are in order and need no change.',
        sl: 'Vsako smer presodite posebej: dohodna in odhodna pošta sta v redu in ju ni treba spreminjati.',
      },
    },
    {
      id: 'ask',
      cost: 4,
      text: {
        en: 'Ask the System Administrator of the other organization to set appointments, contacts and tasks to None there. Then test here, without the check box.',
        sl: 'Skrbnika sistema v drugi organizaciji prosite, naj tam za sestanke, stike in opravila izbere »Brez« (None). Nato preskusite tukaj, brez potrditvenega polja.',
      },
    },
  ],
};
