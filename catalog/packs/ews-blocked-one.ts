import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  contoso,
  failedOn,
  peopleEnabled,
  person,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

export const ewsBlockedOne: ScenarioPack = {
  ...shipped,
  id: 'ews-blocked-one',
  revision: 2,
  level: 'advanced',
  title: { en: 'Exchange refuses one mailbox', sl: 'Exchange zavrača en nabiralnik' },
  summary: {
    en: 'The same profile, the same licence, and still one mailbox is refused with Forbidden.',
    sl: 'Isti profil, ista licenca, pa je en nabiralnik vseeno zavrnjen z odgovorom Forbidden.',
  },
  story: [
    {
      en: 'For months everything went well. Then Petra Lah moved to another department, and an administrator of Exchange set up her mailbox anew. Since then her test fails in every direction.',
      sl: 'Več mesecev je vse delovalo. Potem je Petra Lah prešla v drug oddelek, skrbnik za Exchange pa je njen nabiralnik nastavil na novo. Odtlej preskus ne uspe v nobeni smeri.',
    },
    {
      en: 'Her colleagues work as before. Name the cause before you call anybody: a refusal of one mailbox and a refusal of all of them are different questions to Exchange.',
      sl: 'Pri sodelavcih vse deluje kot prej. Preden koga pokličete, navedite vzrok: zavrnitev enega nabiralnika in zavrnitev vseh sta različni vprašanji za skrbnika za Exchange.',
    },
  ],
  lesson: {
    en: 'How many mailboxes are refused is the first thing to know: one points at a mailbox, all of them at the organization.',
    sl: 'Najprej preštejte, koliko nabiralnikov je zavrnjenih: eden kaže na nabiralnik, vsi kažejo na organizacijo.',
  },
  debrief: [
    {
      en: 'Exchange Web Services were off for Petra’s mailbox alone: EwsEnabled of the mailbox was False. Profile, licence and approval were the same as those of her colleagues.',
      sl: 'Storitve Exchange Web Services so bile izklopljene samo za Petrin nabiralnik: njegov EwsEnabled je bil False. Profil, licenca in odobritev so bili enaki kot pri sodelavcih.',
    },
    {
      en: 'The alert says “Http server returned Forbidden exception.” and would say the same of the whole organization. The number decides: others of the same profile work. Get-CASMailbox shows the setting, and only the Exchange administrator can read it.',
      sl: 'Opozorilo pravi »Http server returned Forbidden exception.« in bi enako pravilo, če bi šlo za celotno organizacijo. Odloči število: drugi nabiralniki istega profila delujejo. Nastavitev pokaže Get-CASMailbox, prebere pa jo lahko le skrbnik za Exchange.',
    },
    {
      en: 'In a live organization such a change acts within up to 120 minutes; test only then. The usual mistake is to have the organization thrown open for one mailbox. Documents disagree on whether a profile of the same tenant still uses EWS; here it does.',
      sl: 'V živi organizaciji taka sprememba učinkuje v največ 120 minutah; preskusite šele potem. Običajna napaka je, da zaradi enega nabiralnika odpremo celotno organizacijo. O tem, ali profil istega najemnika EWS še uporablja, si dokumenti nasprotujejo; tukaj ga.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...staff,
      person('Petra Lah', 'petra.lah', failedOn({ ewsEnabled: false })),
      person('Jan Vidmar', 'jan.vidmar', working),
      person('Sara Krajnc', 'sara.krajnc', working),
      person('Bojan Hribar', 'bojan.hribar', working),
    ],
    queues: [],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'petra.lah',
      causes: ['ews-forbidden-mailbox'],
      text: {
        en: 'You name why the mailbox of Petra Lah is refused.',
        sl: 'Navedete, zakaj je nabiralnik Petre Lah zavrnjen.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 2,
        text: {
          en: 'The mailbox of Petra Lah is enabled, and the others still are.',
          sl: 'Nabiralnik Petre Lah je omogočen, drugi pa taki ostanejo.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'how-many',
      cost: 3,
      text: {
        en: 'Count the mailboxes that are refused. Where it is one among many, its own setting in Exchange is the first suspect.',
        sl: 'Preštejte zavrnjene nabiralnike. Če je zavrnjen eden med mnogimi, najprej posumite na njegovo lastno nastavitev v storitvi Exchange.',
      },
    },
    {
      id: 'whom',
      cost: 4,
      text: {
        en: 'Ask the Exchange administrator whether EWS is enabled for this mailbox. Nothing in Dynamics 365 has to be changed; afterwards test again.',
        sl: 'Skrbnika za Exchange vprašajte, ali je EWS za ta nabiralnik omogočen. V storitvi Dynamics 365 ni treba spreminjati ničesar; na koncu preskusite znova.',
      },
    },
  ],
};
