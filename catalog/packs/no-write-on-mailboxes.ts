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
  revision: 1,
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
