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
  revision: 2,
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
  lesson: {
    en: 'To be enabled is no state for ever: know which change takes you back how far.',
    sl: 'Omogočen nabiralnik ni omogočen za vedno: vedeti je treba, katera sprememba ga vrne za koliko korakov nazaj.',
  },
  debrief: [
    {
      en: 'Somebody changed Sara’s address after you had finished. Her approval went back to Pending Approval and her results to Not Run; profile and methods stayed as they were.',
      sl: 'Nekdo je Sarin naslov spremenil, ko ste že končali. Odobritev se je vrnila na »Čaka na odobritev« (Pending Approval), izidi pa na »Ni zagnano« (Not Run); profil in načini so ostali.',
    },
    {
      en: 'You see it on the list, in Email Address Status and in the three statuses beside it. There is no alert: nothing failed.',
      sl: 'To pokažejo seznam, stanje e-poštnega naslova in tri stanja zraven njega. Opozorila ni, saj nič ni spodletelo.',
    },
    {
      en: 'Two steps come again, approval and test, and no more. To apply the defaults once more is the usual mistake. That a changed address needs approval is said by the source document alone; the simulator follows it, and to look after every change of a name is wise anyway.',
      sl: 'Ponovita se dva koraka, odobritev in preskus, drugega ni treba. Običajna napaka je vnovična uporaba privzetih nastavitev. Da spremenjen naslov potrebuje odobritev, pravi samo izvorni dokument; simulator mu sledi, pogled na nabiralnik po vsaki spremembi imena pa je v vsakem primeru pameten.',
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
