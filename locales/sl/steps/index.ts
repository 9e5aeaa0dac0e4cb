import type { ChoiceOption, PhaseId, StepId } from '../../../catalog/procedure';
import type { Actor, ChoiceGroup, StepText } from '../../../domain/step';
import { afterwards } from './afterwards';
import { approval } from './approval';
import { defaults } from './defaults';
import { mailboxes } from './mailboxes';
import { prepare } from './prepare';
import { profile } from './profile';
import { test } from './test';

export const steps: Record<StepId, StepText> = {
  ...prepare,
  ...profile,
  ...defaults,
  ...mailboxes,
  ...approval,
  ...test,
  ...afterwards,
};

export const phases: Record<PhaseId, { title: string; detail: string }> = {
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

export const choices: { [G in ChoiceGroup]: Record<ChoiceOption<G>, { title: string; detail: string }> } = {
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

export const actors: Record<Actor, string> = {
  tenantAdministrator: 'Skrbnik najemnika',
  systemAdministrator: 'Skrbnik sistema',
  systemAdministratorOrCustomizer: 'Skrbnik sistema ali prilagojevalec sistema',
  systemAdministratorWithMailboxAccess: 'Skrbnik sistema s pravicama za branje in pisanje nabiralnikov',
  approver: 'Odobritelj po pravilih o dovoljenjih',
  anyone: 'Kdor koli',
};
