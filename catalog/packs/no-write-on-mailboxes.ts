import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  approverHint,
  contoso,
  defaultsSet,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
} from './staff';

export const noWriteOnMailboxes: ScenarioPack = {
  ...shipped,
  id: 'no-write-on-mailboxes',
  revision: 2,
  level: 'basic',
  title: { en: 'May configure, but not the mailboxes', sl: 'Sme konfigurirati, nabiralnikov pa ne' },
  summary: {
    en: 'Who is to configure has administrative permissions but no Write on mailboxes: who does which step?',
    sl: 'Kdor naj bi konfiguriral, ima skrbniška dovoljenja, v nabiralnike pa ne sme pisati: kdo opravi kateri korak?',
  },
  story: [
    {
      en: 'Tine Bizjak is System Customizer and has been asked to set up email. He may read everything and may change the email settings of the organization.',
      sl: 'Tine Bizjak ima vlogo System Customizer in naj bi nastavil e-pošto. Brati sme vse, spreminjati pa sme tudi nastavitve e-pošte v organizaciji.',
    },
    {
      en: 'Yet whenever he changes a mailbox he is refused. Administrative permissions are not enough here: whoever sets the delivery method needs Read and Write on the mailbox table as well.',
      sl: 'Kadar pa želi spremeniti nabiralnik, je zavrnjen. Skrbniška dovoljenja tu ne zadoščajo: kdor nastavlja način dostave, potrebuje še pravici za branje in pisanje v tabeli nabiralnikov.',
    },
    {
      en: 'Find out which steps Tine can take and which somebody else has to. You may switch to any of the people there. A role that lets him write would work as well, if you think that he should have it.',
      sl: 'Ugotovite, katere korake lahko opravi Tine in katere mora kdo drug. Nastopite lahko kot katera koli od oseb. Delovala bi tudi vloga, ki mu dovoli pisanje, če menite, da naj jo dobi.',
    },
  ],
  lesson: {
    en: 'To administer and to write to a mailbox are two things: every step has its own condition, and not one person has to meet them all.',
    sl: 'Skrbništvo in pisanje v nabiralnik sta dve različni stvari: vsak korak ima svoj pogoj in ni nujno, da vse izpolnjuje ista oseba.',
  },
  debrief: [
    {
      en: 'Tine’s role let him read everything and change the settings of the organization, but not write to mailboxes. To configure a mailbox and to test it are writes; to set the defaults is not.',
      sl: 'Tinetova vloga mu je dovolila branje vsega in spreminjanje nastavitev organizacije, ne pa pisanja v nabiralnike. Konfiguriranje in preskušanje nabiralnika je pisanje vanj, določanje privzetih nastavitev pa ne.',
    },
    {
      en: 'It shows in the refusal, which names a privilege on the mailbox table, and in the security role: Read and Write on Mailbox. What each role holds exactly is modelled here; that the delivery method needs both privileges beside administrative permissions is documented.',
      sl: 'To pokažeta zavrnitev, ki imenuje pravico za tabelo nabiralnikov, in varnostna vloga: branje in pisanje pri tabeli nabiralnikov. Kaj natanko vsebuje posamezna vloga, je tu modelirano; da način dostave poleg skrbniških dovoljenj zahteva obe pravici, pa je dokumentirano.',
    },
    {
      en: 'Three people share the work: Tine sets the defaults, a System Administrator configures and tests, and one who is Exchange administrator too approves. The usual mistake is to give Tine the whole System Administrator role for a task that somebody else does in a minute.',
      sl: 'Delo si razdelijo trije: Tine določi privzete nastavitve, skrbnik sistema konfigurira in preskusi, odobri pa tisti, ki je tudi skrbnik za Exchange. Običajna napaka je, da Tine dobi celotno vlogo skrbnika sistema za nalogo, ki jo kdo drug opravi v minuti.',
    },
  ],
  tenant: {
    ...contoso,
    defaultsAreServerSide: false,
    users: [
      ...staff,
      {
        name: 'Tine Bizjak',
        alias: 'tine.bizjak',
        persona: 'administratorWithoutMailboxWrite',
        roles: ['systemCustomizer'],
        sides: { record: 'inactive' },
      },
      person('Sara Krajnc', 'sara.krajnc'),
      person('Peter Mlakar', 'peter.mlakar'),
    ],
    queues: [{ name: 'Orders', alias: 'orders' }],
  },
  goals: [
    defaultsSet,
    peopleEnabled(
      { all: 'users' },
      {
        points: 2,
        text: {
          en: 'The mailboxes of Sara Krajnc and Peter Mlakar are enabled, appointments included.',
          sl: 'Nabiralnika Sare Krajnc in Petra Mlakarja sta omogočena, tudi za sestanke.',
        },
      },
    ),
    queuesEnabled(
      { all: 'queues' },
      {
        text: {
          en: 'The mailbox of the queue Orders is enabled for email.',
          sl: 'Nabiralnik čakalne vrste Orders je omogočen za e-pošto.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'what-tine-may',
      cost: 3,
      text: {
        en: 'Tine may set the defaults for new mailboxes. To configure and to test existing ones is to write to them.',
        sl: 'Tine sme določiti privzete nastavitve za nove nabiralnike. Kdor pa konfigurira ali preskuša obstoječe, piše vanje.',
      },
    },
    {
      id: 'who-writes',
      cost: 3,
      text: {
        en: 'A System Administrator has Read and Write on all mailboxes, and needs no role of Microsoft 365 for this.',
        sl: 'Skrbnik sistema sme brati vse nabiralnike in pisati vanje; vloge v storitvi Microsoft 365 za to ne potrebuje.',
      },
    },
    approverHint,
  ],
};
