import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  approverHint,
  configuredQueue,
  contoso,
  failed,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

/** Tested without an approval, since nobody asked for one any more. */
const unapproved = { sides: { ...failed, approval: 'waiting' }, alert: null } as const;

export const requirementOff: ScenarioPack = {
  ...shipped,
  id: 'requirement-off',
  revision: 1,
  level: 'basic',
  title: { en: 'The requirement that was switched off', sl: 'Izklopljena zahteva po odobritvi' },
  summary: {
    en: 'Approval is no longer required, and new mailboxes are refused all the same: put both right.',
    sl: 'Odobritev ni več obvezna, novi nabiralniki pa so vseeno zavrnjeni: uredite oboje.',
  },
  story: [
    {
      en: 'In October somebody was in a hurry and cleared both boxes on the Email tab: Process emails only for approved users, and the same for queues. Whoever had been approved before works. Whoever came later does not.',
      sl: 'Oktobra se je nekomu mudilo in je na zavihku »E-pošta« počistil potrditveni polji »Obdelaj e-pošto le za odobrene uporabnike« in »Obdelaj e-pošto le za odobrene čakalne vrste«. Pri tistih, ki so bili odobreni že prej, vse deluje. Pri poznejših ne.',
    },
    {
      en: 'In this tenant Exchange Online asks for the approval of its own. The data protection officer has seen the two boxes as well and wants them ticked again, without a single mailbox going quiet that works.',
      sl: 'V tem najemniku Exchange Online odobritev zahteva tudi sam. Obe polji je opazila tudi pooblaščena oseba za varstvo podatkov; želi, da sta spet potrjeni in da medtem ne utihne noben nabiralnik, ki deluje.',
    },
  ],
  lesson: {
    en: 'To switch the requirement off spares nobody an approval where Exchange Online asks for one itself.',
    sl: 'Izklop zahteve nikomur ne prihrani odobritve tam, kjer jo zahteva že Exchange Online sam.',
  },
  debrief: [
    {
      en: 'Dynamics 365 asked for no approval any more, Exchange Online still did. That is why mailboxes which nobody had approved failed with a code that ends with S2SApprovalNeeded, although the organization called them fit to be tested.',
      sl: 'Dynamics 365 odobritve ni več zahteval, Exchange Online pa še vedno. Zato preskus neodobrenih nabiralnikov ni uspel in je vrnil kodo, ki se konča s S2SApprovalNeeded, čeprav organizacija pri njih ni pogrešala ničesar več.',
    },
    {
      en: 'The two boxes stand in System Settings, on the Email tab; the organization keeps them in requireapprovalforuseremail and requireapprovalforqueueemail. Of the mailboxes themselves Email Address Status tells who waits: Pending Approval is still there, it is only not asked about.',
      sl: 'Polji sta v sistemskih nastavitvah na zavihku »E-pošta«; v organizaciji sta to stolpca requireapprovalforuseremail in requireapprovalforqueueemail. Kdo čaka, pove stanje e-poštnega naslova pri nabiralniku: »Čaka na odobritev« (Pending Approval) ostane, le da po njem nihče več ne vpraša.',
    },
    {
      en: 'Documents disagree on whether the requirement matters for the Exchange Online profile at all; that here it does not help is a choice of this exercise. They agree that removing it is not recommended: a mailbox could be synchronized without authorization. Usual mistake: to test again and again, since no column says no.',
      sl: 'O tem, ali izklop zahteve pri profilu za Exchange Online sploh zadošča, si dokumenti nasprotujejo; da tukaj ne pomaga, je odločitev te vaje. Soglasni pa so, da izklop ni priporočljiv: nabiralnik bi se lahko sinhroniziral brez pooblastila. Običajna napaka je ponavljanje preskusa, ker noben stolpec ne pravi »ne«.',
    },
  ],
  tenant: {
    ...contoso,
    strictApproval: true,
    requireApproval: { users: false, queues: false },
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', unapproved),
      person('Miha Rozman', 'miha.rozman', unapproved),
      person('Jan Vidmar', 'jan.vidmar', working),
      person('Petra Lah', 'petra.lah', working),
    ],
    queues: [
      {
        name: 'Returns',
        alias: 'returns',
        sides: { ...configuredQueue, incoming: 'failed', outgoing: 'failed', approval: 'waiting' },
        alert: null,
      },
    ],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['o365-not-approved', 'not-approved'],
      text: {
        en: 'You name what the test of the mailbox of Sara Krajnc fails for.',
        sl: 'Navedete, zakaj preskus nabiralnika Sare Krajnc ne uspe.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 2,
        text: {
          en: 'The mailboxes of Sara Krajnc and Miha Rozman are enabled, and those of Jan Vidmar and Petra Lah still are.',
          sl: 'Nabiralnika Sare Krajnc in Mihe Rozmana sta omogočena, nabiralnika Jana Vidmarja in Petre Lah pa taka ostaneta.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'The mailbox of the queue Returns is enabled for email.',
          sl: 'Nabiralnik čakalne vrste Returns je omogočen za e-pošto.',
        },
      },
    ),
    {
      ...approvalKept,
      points: 2,
      text: {
        en: 'Approval is required again, for users and for queues.',
        sl: 'Odobritev je spet obvezna, za uporabnike in za čakalne vrste.',
      },
    },
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'who-asks',
      cost: 3,
      text: {
        en: 'Read the code in the alert: it names an approval, although the organization requires none.',
        sl: 'Preberite kodo v opozorilu: imenuje odobritev, čeprav je organizacija ne zahteva.',
      },
    },
    {
      id: 'both',
      cost: 3,
      text: {
        en: 'Approve what waits, test it, and have the two boxes ticked again. Those who were approved before notice nothing of it.',
        sl: 'Odobrite, kar čaka, preskusite in poskrbite, da bosta polji spet potrjeni. Kdor je bil odobren že prej, tega ne opazi.',
      },
    },
    approverHint,
  ],
};
