import type { ScenarioPack } from '../../domain/pack';
import { approvalKept, contoso, peopleEnabled, person, shipped, staff, usualConduct, working } from './staff';

/** Everything is green, and the mail went to a distribution group. */
export const groupMail: ScenarioPack = {
  ...shipped,
  id: 'group-mail',
  revision: 2,
  level: 'advanced',
  title: { en: 'Mail to a distribution group', sl: 'Pošta distribucijski skupini' },
  summary: {
    en: 'A mailbox is enabled and works, and the email of one customer is still not there.',
    sl: 'Nabiralnik je omogočen in deluje, e-pošte ene stranke pa vseeno ni.',
  },
  story: [
    {
      en: 'Sara Krajnc gets the email of her customers in Dynamics 365, but not what Adatum sends. In Outlook she has it, in her Inbox itself: Adatum writes to projects@contoso.com, a distribution group that she is a member of.',
      sl: 'Sara Krajnc dobiva e-pošto svojih strank v Dynamics 365, le tiste od podjetja Adatum ne. V Outlooku jo ima, v sami mapi Prejeto: Adatum piše na projects@contoso.com, distribucijsko skupino, katere članica je.',
    },
    {
      en: 'Nothing is wrong with her mailbox. Find out why these messages do not arrive, and leave alone what works.',
      sl: 'Z njenim nabiralnikom ni nič narobe. Ugotovite, zakaj ta sporočila ne prispejo, in pustite pri miru, kar deluje.',
    },
  ],
  lesson: {
    en: 'A healthy mailbox and a missing message are no contradiction: ask about the message, and to whom it was addressed.',
    sl: 'Zdrav nabiralnik in manjkajoče sporočilo se ne izključujeta: vprašajte po sporočilu in po tem, komu je bilo naslovljeno.',
  },
  debrief: [
    {
      en: 'Adatum writes to a distribution group. Exchange delivers to its members, but the recipient in the message is the group, and no user and no queue in Dynamics 365 has that address.',
      sl: 'Podjetje Adatum piše distribucijski skupini. Exchange pošto dostavi članom, prejemnik v sporočilu pa ostane skupina in nobeden od uporabnikov ali čakalnih vrst v storitvi Dynamics 365 nima tega naslova.',
    },
    {
      en: 'The item says NoRecipientMatch, which has several reasons: group, alias, Bcc, an address on several rows. To whom it was addressed tells them apart, and only a person can say that. The other item, Duplicate, is harmless: that mail is tracked already.',
      sl: 'Pri elementu piše NoRecipientMatch, kar ima več razlogov: skupina, vzdevek, skrita kopija ali naslov na več zapisih. Loči jih to, komu je bilo sporočilo naslovljeno, to pa lahko pove le človek. Drugi element, Duplicate, ni težava: tisto sporočilo je že zabeleženo.',
    },
    {
      en: 'What lasts is a queue of its own with the address of the group. To test the mailbox, or to change its profile, is the usual mistake: the mailbox does what it should, and everybody else’s mail stops meanwhile.',
      sl: 'Trajna rešitev je čakalna vrsta z naslovom skupine. Običajna napaka je preskus nabiralnika ali sprememba njegovega profila: nabiralnik dela, kar mora, med spreminjanjem pa obstane še preostala pošta.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', {
        ...working,
        arrival: {
          filter: 'all',
          lastReceivedHoursAgo: 1,
          items: [
            { code: 'NoRecipientMatch', number: -2147218683, hoursAgo: 3, retries: 2 },
            { code: 'Duplicate', hoursAgo: 20 },
          ],
        },
      }),
      person('Jan Vidmar', 'jan.vidmar', working),
    ],
    queues: [],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'sara.krajnc',
      causes: ['recipient-group', 'no-recipient'],
      asked: { missing: 'incoming', answers: { addressedTo: 'group', folder: 'inbox' } },
      points: 3,
      text: {
        en: 'You name why the email from Adatum does not become a row.',
        sl: 'Navedete, zakaj e-pošta podjetja Adatum ne postane zapis.',
      },
    },
    peopleEnabled(
      { all: 'users' },
      {
        text: {
          en: 'The mailboxes of Sara Krajnc and Jan Vidmar still work.',
          sl: 'Nabiralnika Sare Krajnc in Jana Vidmarja še vedno delujeta.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'item',
      cost: 3,
      text: {
        en: 'The diagnosis of the mailbox finds nothing. Ask the question below it: something still does not arrive.',
        sl: 'Diagnoza nabiralnika ne najde ničesar. Postavite vprašanje pod njo: nekaj še vedno ne prispe.',
      },
    },
    {
      id: 'address',
      cost: 4,
      text: {
        en: 'Tell to whom the email was addressed. The code NoRecipientMatch has several reasons.',
        sl: 'Povejte, komu je bilo sporočilo naslovljeno. Koda NoRecipientMatch ima več razlogov.',
      },
    },
  ],
};
