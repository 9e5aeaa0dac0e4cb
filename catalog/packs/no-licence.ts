import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  contoso,
  enabledQueue,
  failedOn,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

export const noLicence: ScenarioPack = {
  ...shipped,
  id: 'no-licence',
  revision: 2,
  level: 'basic',
  title: { en: 'The licence that is missing', sl: 'Licenca, ki manjka' },
  summary: {
    en: 'Some tests fail and others pass: read the alerts, and ask whoever can mend it.',
    sl: 'Nekateri preskusi uspejo, drugi ne: preberite opozorila in vprašajte tistega, ki lahko pomaga.',
  },
  story: [
    {
      en: 'Five mailboxes were tested yesterday in one go. All of them have the same profile, the same methods and an approved address. Two passed, three failed.',
      sl: 'Včeraj je bilo hkrati preskušenih pet nabiralnikov. Vsi imajo isti profil, iste načine sinhronizacije in odobren naslov. Dva sta uspela, trije ne.',
    },
    {
      en: 'What differs lies outside of Dynamics 365, so Dataverse alone will not mend it. Read what the alerts say, ask the administrator of Microsoft 365 about the right mailboxes, and test again.',
      sl: 'Razlika je zunaj storitve Dynamics 365, zato je samo v Dataverse ne boste odpravili. Preberite, kaj piše v opozorilih, skrbnika za Microsoft 365 vprašajte o pravih nabiralnikih in preskusite znova.',
    },
    {
      en: 'Only ask for what is amiss: nobody likes to be called about mailboxes that work.',
      sl: 'Prosite samo za tisto, kar je narobe: nihče nima rad klicev zaradi nabiralnikov, ki delujejo.',
    },
  ],
  lesson: {
    en: 'The code at the end of an alert decides whom you ask; a failed test alone says only that something differs.',
    sl: 'Koga vprašati, odloči koda na koncu opozorila; sam neuspeli preskus pove le, da je nekaj drugače.',
  },
  debrief: [
    {
      en: 'Sara and Ines had no valid licence for Exchange Online: ErrorInvalidLicense. Miha had one, but his sign-in was blocked: 8005E273. In Dataverse all three looked alike.',
      sl: 'Sara in Ines nista imeli veljavne licence za Exchange Online: ErrorInvalidLicense. Miha jo je imel, a njegov vpis je bil blokiran: 8005E273. V Dataverse so bili vsi trije videti enaki.',
    },
    {
      en: 'The list shows Failure in every direction and no more. Open the mailbox and its alerts, and read to the end: the sentence is general, the code is the cause. Both are answered by the administrator of Microsoft 365, under active users.',
      sl: 'Seznam pokaže samo »Napaka« (Failure) v vseh smereh. Odprite nabiralnik in njegova opozorila ter jih preberite do konca: stavek je splošen, vzrok je koda. Na obe vprašanji odgovori skrbnik za Microsoft 365, na seznamu dejavnih uporabnikov.',
    },
    {
      en: 'Then test these three and leave the others alone. The usual mistakes are to give a licence to everybody who failed, and to unblock every account: that of a shared mailbox is blocked on purpose, and a queue with a shared mailbox needs no licence.',
      sl: 'Nato preskusite te tri, druge pa pustite pri miru. Običajni napaki sta, da licenco dobijo vsi, pri katerih preskus ni uspel, in da odblokiramo vsak račun: račun nabiralnika v skupni rabi je običajno blokiran namenoma, čakalna vrsta s takim nabiralnikom pa licence ne potrebuje.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', failedOn({ licensed: false })),
      person('Ines Oblak', 'ines.oblak', failedOn({ licensed: false })),
      person('Miha Rozman', 'miha.rozman', failedOn({ signInEnabled: false })),
      person('Jan Vidmar', 'jan.vidmar', working),
      person('Peter Mlakar', 'peter.mlakar', working),
    ],
    queues: [{ name: 'Support', alias: 'support', sides: enabledQueue }],
  },
  goals: [
    {
      id: 'why-sara',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['exo-no-licence'],
      text: {
        en: 'You name what is the matter with the mailbox of Sara Krajnc.',
        sl: 'Navedete, kaj je narobe z nabiralnikom Sare Krajnc.',
      },
    },
    {
      id: 'why-miha',
      is: 'cause',
      mailbox: 'miha.rozman',
      causes: ['exo-user-disabled'],
      text: {
        en: 'You name what is the matter with the mailbox of Miha Rozman.',
        sl: 'Navedete, kaj je narobe z nabiralnikom Mihe Rozmana.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        points: 3,
        text: {
          en: 'The mailboxes of all five people are enabled, appointments included.',
          sl: 'Nabiralniki vseh petih oseb so omogočeni, tudi za sestanke.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'The mailbox of the queue Support still works.',
          sl: 'Nabiralnik čakalne vrste Support še vedno deluje.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'token',
      cost: 3,
      text: {
        en: 'The alert of a failed test ends with a code or a name. ErrorInvalidLicense and 8005E273 are two different causes.',
        sl: 'Opozorilo o neuspelem preskusu se konča s kodo ali imenom. ErrorInvalidLicense in 8005E273 sta različna vzroka.',
      },
    },
    {
      id: 'desk',
      cost: 4,
      text: {
        en: 'Under Ask another administrator, Microsoft 365 can look up licence and sign-in of one mailbox, and put them right.',
        sl: 'V »Vprašaj drugega skrbnika« lahko Microsoft 365 za posamezen nabiralnik pogleda licenco in vpis ter oboje uredi.',
      },
    },
  ],
};
