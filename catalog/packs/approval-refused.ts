import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  approverHint,
  configured,
  configuredQueue,
  contoso,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

export const approvalRefused: ScenarioPack = {
  ...shipped,
  id: 'approval-refused',
  revision: 2,
  level: 'basic',
  title: { en: 'An approval that was refused', sl: 'Zavrnjena odobritev' },
  summary: {
    en: 'One address was rejected, one approved by half, others wait: get them approved by the right person.',
    sl: 'En naslov je zavrnjen, eden odobren le napol, drugi čakajo: poskrbite, da jih odobri prava oseba.',
  },
  story: [
    {
      en: 'Everything is configured, and still no mail moves. Last week somebody rejected the address of Miha Rozman by mistake. Ines Oblak and the queue Support have waited ever since.',
      sl: 'Vse je konfigurirano, pošta pa kljub temu stoji. Prejšnji teden je nekdo pomotoma zavrnil naslov Mihe Rozmana. Ines Oblak in čakalna vrsta Support čakata še od takrat.',
    },
    {
      en: 'Peter Mlakar says that his address was approved long ago. In Dynamics 365 that is true, but his mailbox still asks for an Office 365 administrator.',
      sl: 'Peter Mlakar pravi, da je bil njegov naslov že zdavnaj odobren. V storitvi Dynamics 365 to drži, njegov nabiralnik pa še vedno zahteva skrbnika za Office 365.',
    },
    {
      en: 'The head of sales suggests to stop requiring approvals at all. The data protection officer said no to that: mailboxes must not be synchronized without authorization. So find out who may approve, and have it done.',
      sl: 'Vodja prodaje predlaga, da odobritve preprosto ne bi bile več obvezne. Pooblaščena oseba za varstvo podatkov je to zavrnila: nabiralniki se ne smejo sinhronizirati brez pooblastila. Ugotovite torej, kdo sme odobriti, in poskrbite, da to stori.',
    },
  ],
  lesson: {
    en: 'Rejected, waiting and approved by half are three states of one step, and one person with the right two roles completes them all.',
    sl: 'Zavrnjeno, čakajoče in napol odobreno so tri stanja istega koraka; vsa tri zaključi oseba s pravima dvema vlogama.',
  },
  debrief: [
    {
      en: 'Miha’s address was Rejected, those of Ines and of the queue were Pending Approval, and Peter’s was approved by half: Dynamics 365 had the approval and the Microsoft 365 tenant had not.',
      sl: 'Mihov naslov je bil »Zavrnjeno« (Rejected), naslova Ines in čakalne vrste »Čaka na odobritev« (Pending Approval), Petrov pa odobren napol: Dynamics 365 je odobritev imel, najemnik Microsoft 365 pa ne.',
    },
    {
      en: 'Email Address Status tells the first three. Peter’s half shows in the banner on his form, which asks for an Office 365 administrator, and in tests with IncomingEmailS2SApprovalNeeded.',
      sl: 'Prve tri pove stanje e-poštnega naslova. Petrovo polovico pokaže pasica na obrazcu, ki zahteva skrbnika za Office 365, pri preskusu pa koda IncomingEmailS2SApprovalNeeded.',
    },
    {
      en: 'In this version a System Administrator who is Exchange administrator or Global administrator too approves all four the same way. To drop the requirement would have been quick and is not recommended: a mailbox could be synchronized without authorization. The usual mistake is to test first and to look for a fault in the profile.',
      sl: 'V tej različici vse štiri na enak način odobri skrbnik sistema, ki je tudi skrbnik za Exchange ali globalni skrbnik. Odprava zahteve bi bila hitra, a ni priporočljiva: nabiralnik bi se lahko sinhroniziral brez pooblastila. Običajna napaka je, da najprej preskušamo in napako iščemo v profilu.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...staff,
      person('Miha Rozman', 'miha.rozman', { sides: { ...configured, approval: 'rejected' } }),
      person('Ines Oblak', 'ines.oblak', { sides: configured }),
      person('Peter Mlakar', 'peter.mlakar', { sides: { ...configured, approval: 'tenantMissing' } }),
      person('Jan Vidmar', 'jan.vidmar', working),
    ],
    queues: [{ name: 'Support', alias: 'support', sides: configuredQueue }],
  },
  goals: [
    {
      id: 'half',
      is: 'cause',
      mailbox: 'peter.mlakar',
      causes: ['o365-not-approved'],
      text: {
        en: 'You name what holds the mailbox of Peter Mlakar back.',
        sl: 'Navedete, kaj zadržuje nabiralnik Petra Mlakarja.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 3,
        text: {
          en: 'The mailboxes of Miha Rozman, Ines Oblak and Peter Mlakar are enabled, and that of Jan Vidmar still is.',
          sl: 'Nabiralniki Mihe Rozmana, Ines Oblak in Petra Mlakarja so omogočeni, nabiralnik Jana Vidmarja pa tak ostane.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'The mailbox of the queue Support is enabled for email.',
          sl: 'Nabiralnik čakalne vrste Support je omogočen za e-pošto.',
        },
      },
    ),
    { ...approvalKept, points: 2 },
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'rejected-is-not-final',
      cost: 3,
      text: {
        en: 'A rejected address can be approved like one that waits. Nothing else about the mailbox has to change.',
        sl: 'Zavrnjeni naslov je mogoče odobriti tako kot tistega, ki čaka. Drugega v nabiralniku ni treba spreminjati.',
      },
    },
    {
      id: 'test-after',
      cost: 2,
      text: {
        en: 'An approval enables nothing by itself: Test & Enable Mailbox comes after it.',
        sl: 'Odobritev sama ne omogoči ničesar: za njo sledi še »Preskusi in omogoči nabiralnik«.',
      },
    },
    approverHint,
  ],
};
