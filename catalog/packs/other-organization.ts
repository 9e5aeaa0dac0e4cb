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
  revision: 1,
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
