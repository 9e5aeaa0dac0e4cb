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

export const frontlineLicences: ScenarioPack = {
  ...shipped,
  id: 'frontline-licences',
  revision: 1,
  level: 'advanced',
  title: { en: 'Forbidden, for two reasons', sl: 'Forbidden iz dveh razlogov' },
  summary: {
    en: 'Three of eight mailboxes are refused with the same answer, and not all for the same reason.',
    sl: 'Trije od osmih nabiralnikov so zavrnjeni z istim odgovorom, a ne vsi iz istega razloga.',
  },
  story: [
    {
      en: 'It is 25 November 2026. The warehouse was added to Dynamics 365 yesterday, and three mailboxes are refused with “Http server returned Forbidden exception.” Five others of the same profile work.',
      sl: 'Smo 25. novembra 2026. Včeraj so v Dynamics 365 dodali skladišče in trije nabiralniki so zavrnjeni z odgovorom »Http server returned Forbidden exception.«. Pet drugih z istim profilom deluje.',
    },
    {
      en: 'A colleague reads “Forbidden” and wants EWS to be switched on for the whole organization. Others work, so that cannot be it. Find out for each of the three who has to be asked, and for what.',
      sl: 'Kolega prebere »Forbidden« in bi EWS vklopil za celotno organizacijo. Drugi nabiralniki delujejo, torej to ne more biti vzrok. Za vsakega od treh ugotovite, koga je treba vprašati in kaj.',
    },
    {
      en: 'Whose mailboxes they are is drawn anew for every attempt.',
      sl: 'Čigavi so, se za vsak poskus izžreba na novo.',
    },
  ],
  lesson: {
    en: 'One and the same refusal may come from a switch or from a licence, and two different people can lift it.',
    sl: 'Ista zavrnitev je lahko posledica stikala ali licence, odpravita pa jo dva različna človeka.',
  },
  debrief: [
    {
      en: 'Two mailboxes had licences of frontline workers. Since 1 March 2026 mailboxes with only Exchange Online Kiosk, F1 or F3 are refused over EWS with 403. The third had a full licence, and EWS was off for that mailbox alone.',
      sl: 'Dva nabiralnika sta imela licenco za delavce na terenu in v skladiščih (frontline). Od 1. marca 2026 so nabiralniki, ki imajo samo Exchange Online Kiosk, F1 ali F3, pri EWS zavrnjeni z odgovorom 403. Tretji je imel polno licenco, EWS pa je bil izklopljen samo zanj.',
    },
    {
      en: 'The alert is word for word the same, so a diagnosis can only suspect. What decides is outside: Get-CASMailbox shows EwsEnabled of a mailbox, and the list of active users in the Microsoft 365 admin center shows its licences. Ask both, in that order.',
      sl: 'Opozorilo je do besede enako, zato lahko diagnoza le sumi. Odloči tisto, kar je zunaj: Get-CASMailbox pokaže EwsEnabled nabiralnika, seznam dejavnih uporabnikov v skrbniškem središču Microsoft 365 pa njegove licence. Vprašajte oboje, v tem vrstnem redu.',
    },
    {
      en: 'A switch does not help a mailbox without the right to EWS, and a better licence does not help one whose switch is off. Nobody had to touch the organization: as long as others of the profile work, its switch and its lists are not the cause. Whether a profile of the same tenant uses EWS at all is something that documents disagree on.',
      sl: 'Nabiralniku brez pravice do EWS stikalo ne pomaga, nabiralniku z izklopljenim stikalom pa ne boljša licenca. V nastavitve organizacije ni bilo treba posegati: dokler drugi nabiralniki profila delujejo, njeno stikalo in njeni seznami niso vzrok. O tem, ali profil istega najemnika EWS sploh uporablja, si dokumenti nasprotujejo.',
    },
  ],
  tenant: {
    ...contoso,
    startsOn: '2026-11-25T07:30:00Z',
    users: [...staff, ...people(8, working)],
    queues: [],
  },
  variation: {
    deals: [
      { id: 'licence', count: 2, seed: failedOn({ ewsLicensed: false }), cause: 'ews-kiosk' },
      { id: 'switch', count: 1, seed: failedOn({ ewsEnabled: false }), cause: 'ews-forbidden-mailbox' },
    ],
  },
  goals: [
    ...causesOfDeals([
      ['licence', 'ews-kiosk'],
      ['switch', 'ews-forbidden-mailbox'],
    ]),
    peopleEnabled(
      { all: 'users' },
      {
        points: 3,
        text: {
          en: 'The mailboxes of all eight people are enabled, appointments included.',
          sl: 'Nabiralniki vseh osmih oseb so omogočeni, tudi za sestanke.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'some',
      cost: 3,
      text: {
        en: 'Some are refused and some are not: look at the mailbox and at its licence, not at the organization.',
        sl: 'Nekateri so zavrnjeni, drugi ne: glejte nabiralnik in njegovo licenco, ne organizacije.',
      },
    },
    {
      id: 'two-desks',
      cost: 4,
      text: {
        en: 'Ask the Exchange administrator whether EWS is enabled for the mailbox. Where it is, ask Microsoft 365 whether its licence includes EWS.',
        sl: 'Skrbnika za Exchange vprašajte, ali je EWS za nabiralnik omogočen. Če je, Microsoft 365 vprašajte, ali licenca vključuje EWS.',
      },
    },
  ],
};
