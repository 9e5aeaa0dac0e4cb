import type { words as english } from '../en/permissions';

/** Razlaga dovoljenj v slovenščini. */
export const words: typeof english = {
  intro: 'Kdo sme odobriti e-poštne naslove, kakor povedo dokumenti posameznega obdobja.',
  shownOnly: 'Preklop spremeni samo prikazano tabelo, ne pravila, ki velja v najemniku.',
  privilege: 'Pravica: odobritev e-poštnih naslovov za uporabnike ali čakalne vrste',
  privilegeNeeded: 'Za vsak »Da« je potrebna tudi pravica za odobritev e-poštnih naslovov.',
  whyHere: 'Izberite odgovor v tabeli: tu se pokaže razlog zanj.',
  caption: 'Ali sme odobriti, kdor ima vloge iz stolpca?',
  forYou: 'Za vas, po prikazani tabeli',
  footnotesTitle: 'Opombe',
  pending: 'napovedano, še ne velja',
  since: 'od različice {version}',
  both: 'obe vlogi',
  unknownVersion: 'Različice najemnika ni bilo mogoče prebrati.',
  editions: {
    M0: { title: 'Pred spremembo', detail: 'Stran z dne 8. 9. 2018: odobri globalni skrbnik.' },
    M1: { title: 'Izvorni dokument', detail: 'Stran z dne 29. 5. 2019, od različice 9.1.0.5805.' },
    M2: { title: 'Sedanja', detail: 'Stran z dne 27. 6. 2025, od različice 9.2.22104.00170.' },
  },
  rows: {
    'online-online': 'Dynamics 365 v oblaku z Exchange Online',
    'online-onprem': 'Dynamics 365 v oblaku z lokalnim strežnikom Exchange',
    'onprem-online': 'Lokalni Dynamics 365 z Exchange Online',
    'onprem-onprem': 'Lokalni Dynamics 365 z lokalnim strežnikom Exchange',
  },
  roles: {
    GA: 'Globalni skrbnik',
    EA: 'Skrbnik za Exchange',
    SA: 'Skrbnik sistema',
    SvcA: 'Skrbnik storitve Dynamics 365',
    DMA: 'Pooblaščeni odobritelj nabiralnikov',
  },
  answers: { yes: 'Da', no: 'Ne', notApplicable: 'se ne uporablja', notDocumented: 'ni dokumentirano' },
  reasons: {
    'self-approval': {
      why: 'Gre za lastni nabiralnik in pogoji za samoodobritev so izpolnjeni.',
      change: 'Nič drugega ni potrebno.',
    },
    'pair-held': {
      why: 'Ustrezna kombinacija vlog je dodeljena, pravica za odobritev tudi.',
      change: 'Nič drugega ni potrebno.',
    },
    'onprem-sysadmin': {
      why: 'Tu zadošča skrbnik sistema s pravico.',
      change: 'Priporočljivo je vključiti skrbnika za Exchange.',
    },
    'missing-privilege': {
      why: 'Vloge bi zadoščale, manjka pa pravica za odobritev.',
      change: 'Skrbnik sistema doda pravico eni od vaših varnostnih vlog.',
    },
    'needs-tenant-role': {
      why: 'Samo skrbnik sistema tu ne zadošča.',
      change: 'Dodajte vlogo skrbnika za Exchange ali globalnega skrbnika ali pa naj odobri, kdor ima obe.',
    },
    'needs-system-administrator': {
      why: 'Vloga šteje samo skupaj z vlogo skrbnika sistema.',
      change: 'Dodajte vlogo skrbnika sistema v storitvi Dynamics 365.',
    },
    'service-admin-never-enough': {
      why: 'Skrbnik storitve Dynamics 365 nikoli ne zadošča za odobritev.',
      change: 'Odobri naj, kdor ima ustrezen par vlog.',
    },
    'no-qualifying-role': {
      why: 'Ni nobene vloge, ki bi jo tabela poznala.',
      change: 'Odobri naj, kdor ima ustrezen par vlog.',
    },
    'tenant-roles-do-not-apply': {
      why: 'Vloge storitve Microsoft 365 v tej kombinaciji ne štejejo.',
      change: 'Tu odobri skrbnik sistema s pravico.',
    },
    'not-documented': {
      why: 'Dokumenti tistega časa o tej kombinaciji ne povedo ničesar.',
      change: 'Poglejte poznejšo izdajo.',
    },
  },
  footnotes: {
    M0: {},
    M1: {
      '1': 'Priporočljivo je, da v svoj postopek vključite skrbnika za Exchange.',
      '2': 'Velja od različice 9.1.0.5805.',
      '3': 'Napovedano brez različice; na dan objave strani še ni veljalo.',
    },
    M2: {
      '1': 'Velja od različice 9.2.22104.00170.',
      '2': 'Priporočljivo je, da v svoj postopek vključite skrbnika za Exchange.',
    },
  },
};
