import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  contoso,
  enabledQueue,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
  working,
} from './staff';

export const queueOwnerWithoutRole: ScenarioPack = {
  ...shipped,
  id: 'queue-owner-without-role',
  revision: 2,
  level: 'advanced',
  title: { en: 'A queue whose owner has no role', sl: 'Čakalna vrsta, katere lastnica nima vloge' },
  summary: {
    en: 'A queue sends mail and takes none in: the cause is not in its mailbox.',
    sl: 'Čakalna vrsta pošto pošilja, sprejema pa je ne: vzrok ni v njenem nabiralniku.',
  },
  story: [
    {
      en: 'Customers write to Complaints and nobody answers. The queue was handed over to Vesna Pirc when she joined; the queue Support, which kept its owner, works.',
      sl: 'Stranke pišejo na Complaints, odgovora pa ni. Čakalno vrsto je ob prihodu prevzela Vesna Pirc; čakalna vrsta Support, ki je obdržala lastnika, deluje.',
    },
    {
      en: 'Profile, methods and approval of the mailbox are right, and outgoing email passes its test. The alert holds a number that few know by heart.',
      sl: 'Profil, načini sinhronizacije in odobritev nabiralnika so pravi, preskus odhodne e-pošte pa uspe. V opozorilu je številka, ki jo na pamet pozna malokdo.',
    },
  ],
  lesson: {
    en: 'A queue receives in the name of its owner, so what the owner may do belongs to the diagnosis of its mailbox.',
    sl: 'Čakalna vrsta sprejema v imenu svojega lastnika, zato k diagnozi njenega nabiralnika spada tudi to, kaj sme lastnik.',
  },
  debrief: [
    {
      en: 'Vesna Pirc owns the queue and had no security role. Outgoing email passed its test; incoming email failed, because the row of a message is made in the owner’s name.',
      sl: 'Lastnica čakalne vrste je Vesna Pirc, ki ni imela nobene varnostne vloge. Preskus odhodne e-pošte je uspel, dohodne pa ne, ker zapis sporočila nastane v imenu lastnice.',
    },
    {
      en: 'The alert carries -2147209462, which is 0x80042f0a in hexadecimal. The article describes it for a team that owns a queue; for a person it holds alike. The owner stands on the form of the queue, her roles under Manage Roles.',
      sl: 'V opozorilu je -2147209462, šestnajstiško 0x80042f0a. Članek to opisuje za skupino, ki je lastnica čakalne vrste; za osebo velja enako. Lastnico pokaže obrazec čakalne vrste, njene vloge pa »Upravljaj vloge«.',
    },
    {
      en: 'Give her a role, then test. Mailbox, profile and approval were right, and a change there would only have cost a test. Another way is to give the queue back to an owner with a role. The usual mistake is System Administrator for a task that an ordinary role covers.',
      sl: 'Dodelite ji vlogo in nato preskusite. Nabiralnik, profil in odobritev so bili pravi; sprememba tam bi prinesla le nov preskus. Druga pot je, da čakalno vrsto spet prevzame lastnik, ki vlogo ima. Običajna napaka je vloga skrbnika sistema tam, kjer zadošča navadna.',
    },
  ],
  tenant: {
    ...contoso,
    users: [
      ...staff,
      {
        name: 'Vesna Pirc',
        alias: 'vesna.pirc',
        roles: [],
        sides: { record: 'inactive' },
      },
      person('Jan Vidmar', 'jan.vidmar', working),
    ],
    queues: [
      {
        name: 'Complaints',
        alias: 'complaints',
        owner: 'vesna.pirc',
        sides: { ...enabledQueue, incoming: 'failed' },
        alert: null,
      },
      { name: 'Support', alias: 'support', sides: enabledQueue },
    ],
  },
  goals: [
    {
      id: 'why',
      is: 'cause',
      mailbox: 'complaints',
      causes: ['queue-owner-no-role'],
      text: {
        en: 'You name why the queue Complaints takes no mail in.',
        sl: 'Navedete, zakaj čakalna vrsta Complaints ne sprejema pošte.',
      },
    },
    queuesEnabled(
      { all: 'queues' },
      {
        points: 2,
        text: {
          en: 'The mailbox of the queue Complaints is enabled in both directions, and that of Support still is.',
          sl: 'Nabiralnik čakalne vrste Complaints je omogočen v obeh smereh, nabiralnik vrste Support pa tak ostane.',
        },
      },
    ),
    peopleEnabled(
      { all: 'users' },
      {
        text: {
          en: 'The mailbox of Jan Vidmar still works.',
          sl: 'Nabiralnik Jana Vidmarja še vedno deluje.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'owner',
      cost: 3,
      text: {
        en: 'Open the queue and look who owns it. Then look what security roles that person has.',
        sl: 'Odprite čakalno vrsto in poglejte, kdo je njena lastnica. Nato poglejte, katere varnostne vloge ima.',
      },
    },
    {
      id: 'role',
      cost: 4,
      text: {
        en: 'Give the owner a security role, then test the mailbox again. The mailbox itself needs no change.',
        sl: 'Lastnici dodelite varnostno vlogo in nabiralnik znova preskusite. V nabiralniku samem ni treba spreminjati ničesar.',
      },
    },
  ],
};
