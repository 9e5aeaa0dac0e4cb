import type { words as english } from '../../en/steps';
import { afterwards } from './afterwards';
import { approval } from './approval';
import { defaults } from './defaults';
import { mailboxes } from './mailboxes';
import { prepare } from './prepare';
import { profile } from './profile';
import { test } from './test';

const steps: (typeof english)['steps'] = {
  ...prepare,
  ...profile,
  ...defaults,
  ...mailboxes,
  ...approval,
  ...test,
  ...afterwards,
};

const phases: (typeof english)['phases'] = {
  prepare: {
    title: 'Priprava storitve Exchange',
    detail: 'Naročnina obstaja in nabiralniki so dosegljivi.',
  },
  profile: { title: 'Profil za povezavo', detail: 'Profil za Exchange Online obstaja in je privzet.' },
  defaults: { title: 'Privzete nastavitve', detail: 'Novi nabiralniki se konfigurirajo sami.' },
  mailboxes: {
    title: 'Obstoječi nabiralniki',
    detail: 'Starejši nabiralniki dobijo profil in načine sinhronizacije.',
  },
  approval: { title: 'Odobritev', detail: 'Naslovi so odobreni ali pa odobritev ni več potrebna.' },
  test: { title: 'Preskus', detail: 'Nabiralniki so preskušeni in omogočeni.' },
  afterwards: { title: 'Po preskusu', detail: 'Napake so pregledane in odpravljene.' },
};

const choices: (typeof english)['choices'] = {
  configurationMethod: {
    applyDefaults: {
      title: 'Uporaba privzetih nastavitev',
      detail: 'Nabiralniki prevzamejo privzete nastavitve; privzeto se takoj preskusijo in omogočijo.',
    },
    bulkEdit: {
      title: 'Urejanje nabiralnikov',
      detail: 'Profil in načine nastavite v več nabiralnikih hkrati; preskus sledi pozneje.',
    },
  },
  approvalPolicy: {
    require: {
      title: 'Odobritev je potrebna',
      detail: 'Vsak naslov odobri oseba s pravico in ustreznim parom vlog.',
    },
    remove: {
      title: 'Opustitev zahteve',
      detail:
        'Microsoft tega ne priporoča: nabiralnik bi se lahko sinhroniziral brez ustreznega pooblastila.',
    },
  },
  testScope: {
    selected: { title: 'Izbrani nabiralniki', detail: 'Preskusi in omogoči nabiralnike, ki jih izberete.' },
    wholeProfile: {
      title: 'Celoten profil',
      detail: 'V ozadju preskusi in omogoči vse nabiralnike profila.',
    },
  },
};

const actors: (typeof english)['actors'] = {
  tenantAdministrator: 'Skrbnik najemnika',
  systemAdministrator: 'Skrbnik sistema',
  systemAdministratorOrCustomizer: 'Skrbnik sistema ali prilagojevalec sistema',
  systemAdministratorWithMailboxAccess: 'Skrbnik sistema s pravicama za branje in pisanje nabiralnikov',
  approver: 'Odobritelj po pravilih o dovoljenjih',
  anyone: 'Kdor koli',
};

export const words: typeof english = { steps, phases, choices, actors };
