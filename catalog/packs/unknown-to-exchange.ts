import type { ScenarioPack } from '../../domain/pack';
import { people } from './people';
import {
  approvalKept,
  causesOfDeals,
  contoso,
  failedOn,
  peopleEnabled,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

export const unknownToExchange: ScenarioPack = {
  ...shipped,
  id: 'unknown-to-exchange',
  revision: 1,
  level: 'advanced',
  title: { en: 'People whom Exchange does not know', sl: 'Ljudje, ki jih Exchange ne pozna' },
  summary: {
    en: 'Three tests fail on somebody who is not there, in three different ways: tell them apart.',
    sl: 'Trije preskusi ne uspejo, ker nekoga ni, vsak na svoj način: ločite jih.',
  },
  story: [
    {
      en: 'Ten people came over from a company that was bought. Their users, roles and addresses in Dynamics 365 were made from a list in a spreadsheet, in one afternoon, and everything was approved and tested in the evening.',
      sl: 'Iz kupljenega podjetja je prišlo deset oseb. Uporabnike, vloge in naslove v storitvi Dynamics 365 so v enem popoldnevu naredili po seznamu iz preglednice, zvečer pa vse odobrili in preskusili.',
    },
    {
      en: 'Seven mailboxes work. For the other three Dynamics 365 has done what it can: whether there is a user, a mailbox, and a licence behind an address is known elsewhere. Read the alerts closely before you ask, since the questions are not the same.',
      sl: 'Sedem nabiralnikov deluje. Pri drugih treh je Dynamics 365 naredil, kar lahko: ali je za naslovom uporabnik, nabiralnik in licenca, vedo drugje. Preden vprašate, natančno preberite opozorila, saj vprašanja niso enaka.',
    },
    {
      en: 'Who they are is drawn anew for every attempt.',
      sl: 'Kdo so ti trije, se za vsak poskus izžreba na novo.',
    },
  ],
  lesson: {
    en: 'An address, a mailbox, and the right to use it are three things: each alert asks about one of them.',
    sl: 'Naslov, nabiralnik in pravica do njegove uporabe so tri različne stvari: vsako opozorilo sprašuje po eni od njih.',
  },
  debrief: [
    {
      en: 'One address belonged to no user of the Microsoft 365 tenant: that alert has a sentence and no code. One address had no mailbox behind it: ErrorNonExistentMailbox. One mailbox was there and could not be reached by Dynamics 365: MailboxNotEnabledForRESTAPI, which the documents explain with a missing Exchange Online licence, a disabled mailbox, or one that stands on-premises.',
      sl: 'En naslov ni pripadal nobenemu uporabniku najemnika Microsoft 365: tisto opozorilo ima stavek in nima kode. Za enim naslovom ni bilo nabiralnika: ErrorNonExistentMailbox. En nabiralnik pa je obstajal, a ga Dynamics 365 ni mogel doseči: MailboxNotEnabledForRESTAPI, kar dokumenti pojasnjujejo z manjkajočo licenco za Exchange Online, onemogočenim nabiralnikom ali nabiralnikom na lokalnem strežniku.',
    },
    {
      en: 'In the list all three look alike: Failure in every direction, approved, the right profile. Only the alert of each mailbox tells them apart. The first two are questions to the Exchange administrator, the third is one to the administrator of Microsoft 365.',
      sl: 'Na seznamu so vsi trije enaki: »Napaka« (Failure) v vseh smereh, odobreni in s pravim profilom. Loči jih samo opozorilo posameznega nabiralnika. Prvi dve vprašanji sta za skrbnika za Exchange, tretje je za skrbnika za Microsoft 365.',
    },
    {
      en: 'The usual mistake is to change the address in Dynamics 365 on suspicion. A changed address waits for approval again, so the mailbox is further from working than before.',
      sl: 'Običajna napaka je popravljanje naslova v storitvi Dynamics 365 kar na sum. Spremenjeni naslov spet čaka na odobritev, zato je nabiralnik od delovanja še dlje kot prej.',
    },
  ],
  tenant: { ...contoso, users: [...staff, ...people(10, working)], queues: [] },
  variation: {
    deals: [
      { id: 'nobody', count: 1, seed: failedOn({ addressKnown: false }), cause: 'exo-no-user' },
      { id: 'no-mailbox', count: 1, seed: failedOn({ exists: false }), cause: 'no-mailbox' },
      { id: 'not-reached', count: 1, seed: failedOn({ restEnabled: false }), cause: 'exo-not-rest-enabled' },
    ],
  },
  goals: [
    ...causesOfDeals([
      ['nobody', 'exo-no-user'],
      ['no-mailbox', 'no-mailbox'],
      ['not-reached', 'exo-not-rest-enabled'],
    ]),
    peopleEnabled(
      { all: 'users' },
      {
        points: 3,
        text: {
          en: 'The mailboxes of all ten people are enabled, appointments included.',
          sl: 'Nabiralniki vseh desetih oseb so omogočeni, tudi za sestanke.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'read',
      cost: 3,
      text: {
        en: 'Open each mailbox and its alerts. One alert speaks of a user, one of a mailbox, and one names a code with REST.',
        sl: 'Odprite vsak nabiralnik in njegova opozorila. Eno govori o uporabniku, eno o nabiralniku, v enem je koda z besedo REST.',
      },
    },
    {
      id: 'whom',
      cost: 4,
      text: {
        en: 'Whether user and mailbox exist, the Exchange administrator can look up and put right; for the third ask Microsoft 365. Then test these three, and nothing else.',
        sl: 'Ali uporabnik in nabiralnik obstajata, pogleda in uredi skrbnik za Exchange; pri tretjem vprašajte Microsoft 365. Nato preskusite te tri in nobenega drugega.',
      },
    },
  ],
};
