import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  configured,
  configuredQueue,
  contoso,
  enabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
} from './staff';

/** Email alone: appointments stay in the house. */
const emailOnly = { ...configured, act: 'off' } as const;

export const exchangeOnPremises: ScenarioPack = {
  ...shipped,
  id: 'exchange-on-premises',
  revision: 1,
  level: 'advanced',
  title: { en: 'The Exchange server in the cellar', sl: 'Strežnik Exchange v kleti' },
  summary: {
    en: 'Dynamics 365 is online and Exchange is not: who approves here, and who need not be called?',
    sl: 'Dynamics 365 je v oblaku, Exchange pa ne: kdo tu odobri in koga ni treba klicati?',
  },
  story: [
    {
      en: 'Contoso works with Dynamics 365 online and keeps its Exchange Server in its own house. Only email is synchronized, no appointments. Somebody copied the instructions of a sister company, where both are online: “Only with the Exchange administrator!”',
      sl: 'Podjetje Contoso uporablja Dynamics 365 v oblaku, strežnik Exchange pa ima v lastni hiši. Sinhronizira se samo e-pošta, sestanki ne. Nekdo je prepisal navodila sestrskega podjetja, kjer je v oblaku oboje: »Samo s skrbnikom za Exchange!«',
    },
    {
      en: 'So two people and a queue wait, because Nina Horvat is on holiday. Look up version and deployment, see in the table who may approve here, and finish before she comes back.',
      sl: 'Zato čakata dve osebi in čakalna vrsta, Nina Horvat pa je na dopustu. Poglejte, katera različica je nameščena in kje teče kateri del, v preglednici poiščite, kdo sme odobriti tukaj, in končajte, preden se vrne.',
    },
  ],
  lesson: {
    en: 'Who may approve depends on the version and on where both halves run: the right row of the table comes first.',
    sl: 'Kdo sme odobriti, je odvisno od različice in od tega, kje teče kateri del: najprej poiščite pravo vrstico preglednice.',
  },
  debrief: [
    {
      en: 'Nothing was broken. The addresses waited for an approval that any System Administrator with the approval privilege could have given: in the edition of this version, the row “Dynamics 365 online, Exchange on-premises” says Yes for the System Administrator alone, and the columns with a role of Microsoft 365 do not apply.',
      sl: 'Pokvarjenega ni bilo nič. Naslovi so čakali na odobritev, ki bi jo lahko dal vsak skrbnik sistema s pravico za odobritev: v izdaji, ki velja za to različico, v vrstici »Dynamics 365 v oblaku z lokalnim strežnikom Exchange« pri skrbniku sistema piše »Da«, stolpci z vlogo v storitvi Microsoft 365 pa se ne uporabljajo.',
    },
    {
      en: 'The older edition says otherwise for the same row, and there it is marked as announced and not yet in force. So the version is looked up first, under About, then the deployment, and only then the table.',
      sl: 'Starejša izdaja v isti vrstici pravi drugače, in sicer z opombo, da je sprememba napovedana in še ne velja. Zato najprej v oknu »Vizitka« poglejte različico, nato postavitev in šele potem preglednico.',
    },
    {
      en: 'The usual mistake is to take the strictest rule to be safe. It costs days and asks for a power that the step does not need. Another one is to give these mailboxes a profile for Exchange Online: theirs is of the type Exchange Server (On Prem), and it is right.',
      sl: 'Običajna napaka je, da zaradi varnosti upoštevamo najstrožje pravilo. To stane več dni in zahteva pravice, ki jih korak ne potrebuje. Druga napaka je, da tem nabiralnikom dodelimo profil za Exchange Online: njihov je vrste »Exchange Server (On Prem)« in je pravi.',
    },
  ],
  tenant: {
    ...contoso,
    version: '9.2.24122.00105',
    exchange: 'onprem',
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', { sides: emailOnly }),
      person('Miha Rozman', 'miha.rozman', { sides: emailOnly }),
      person('Jan Vidmar', 'jan.vidmar', { sides: { ...enabled, act: 'off' } }),
    ],
    queues: [{ name: 'Support', alias: 'support', sides: configuredQueue }],
  },
  goals: [
    queuesEnabled(
      { all: 'users' },
      {
        id: 'people',
        points: 2,
        text: {
          en: 'The mailboxes of Sara Krajnc and Miha Rozman are enabled for email, and that of Jan Vidmar still is.',
          sl: 'Nabiralnika Sare Krajnc in Mihe Rozmana sta omogočena za e-pošto, nabiralnik Jana Vidmarja pa tak ostane.',
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
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'row',
      cost: 3,
      text: {
        en: 'Ask the permission matrix with this version, Dynamics 365 online and Exchange on-premises.',
        sl: 'Vprašajte preglednico dovoljenj: ta različica, Dynamics 365 v oblaku z lokalnim strežnikom Exchange.',
      },
    },
    {
      id: 'alone',
      cost: 5,
      text: {
        en: 'Here a System Administrator approves alone. No role of Microsoft 365 is needed.',
        sl: 'Tukaj odobri skrbnik sistema sam. Vloga v storitvi Microsoft 365 ni potrebna.',
      },
    },
  ],
};
