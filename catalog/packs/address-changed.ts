import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  approverHint,
  configured,
  contoso,
  peopleEnabled,
  person,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

export const addressChanged: ScenarioPack = {
  ...shipped,
  id: 'address-changed',
  revision: 1,
  level: 'advanced',
  title: { en: 'An address that changes', sl: 'Naslov, ki se spremeni' },
  summary: {
    en: 'You have just finished, and then an address is changed: what starts over, and what does not?',
    sl: 'Pravkar ste končali, potem pa se naslov spremeni: kaj je treba ponoviti in česa ne?',
  },
  story: [
    {
      en: 'Two mailboxes are left to be approved and tested. It is a matter of minutes.',
      sl: 'Odobriti in preskusiti je treba še dva nabiralnika. Delo za nekaj minut.',
    },
    {
      en: 'Meanwhile the personnel department is busy too: names and addresses are being brought up to date all morning. Keep an eye on the mailboxes until the end, also on those that you have finished.',
      sl: 'Medtem ima delo tudi kadrovska služba: vse dopoldne posodablja imena in naslove. Nabiralnike spremljajte do konca, tudi tiste, s katerimi ste že končali.',
    },
    {
      en: 'What was configured stays configured when an address changes. Do not do more than has to be done again.',
      sl: 'Kar je bilo konfigurirano, ostane konfigurirano tudi po spremembi naslova. Ne ponavljajte več, kot je treba.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', { sides: configured }),
      person('Bojan Hribar', 'bojan.hribar', { sides: configured }),
      person('Jan Vidmar', 'jan.vidmar', working),
    ],
    queues: [],
  },
  faults: [
    {
      of: 'row',
      mailbox: 'sara.krajnc',
      happens: 'addressChanged',
      start: { when: { mailbox: 'sara.krajnc', is: 'enabled' } },
    },
  ],
  goals: [
    peopleEnabled(
      { all: 'users' },
      {
        points: 3,
        text: {
          en: 'The mailboxes of Sara Krajnc, Bojan Hribar and Jan Vidmar are enabled at the end, appointments included.',
          sl: 'Nabiralniki Sare Krajnc, Bojana Hribarja in Jana Vidmarja so na koncu omogočeni, tudi za sestanke.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'changed-address',
      cost: 4,
      text: {
        en: 'A changed address waits for an approval again, and the results of the test before no longer count. Approve, then test.',
        sl: 'Spremenjeni naslov spet čaka na odobritev, izidi prejšnjega preskusa pa ne štejejo več. Odobrite in nato preskusite.',
      },
    },
    approverHint,
  ],
};
