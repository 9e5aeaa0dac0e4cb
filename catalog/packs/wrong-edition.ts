import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  configured,
  configuredQueue,
  contoso,
  peopleEnabled,
  person,
  queuesEnabled,
  shipped,
  staff,
  usualConduct,
} from './staff';

export const wrongEdition: ScenarioPack = {
  ...shipped,
  id: 'wrong-edition',
  revision: 2,
  level: 'advanced',
  title: { en: 'A manual for another version', sl: 'Priročnik za drugo različico' },
  summary: {
    en: 'The manual of the class says who may approve, but this tenant is older than the manual.',
    sl: 'V priročniku tečaja piše, kdo sme odobriti, ta najemnik pa je starejši od priročnika.',
  },
  story: [
    {
      en: 'In the class you learned that a System Administrator who is Exchange administrator too may approve. The manual says so, in a table with a footnote on the version.',
      sl: 'Na tečaju ste se naučili, da sme odobriti skrbnik sistema, ki je hkrati skrbnik za Exchange. Tako piše v priročniku, v preglednici z opombo o različici.',
    },
    {
      en: 'Nina Horvat is exactly that, and yet she is refused. The change was brought to one region after another, and this organization has not got it yet.',
      sl: 'Nina Horvat ima natanko ti vlogi, pa je vendarle zavrnjena. Sprememba se je uvajala po regijah, v tej organizaciji pa je še ni.',
    },
    {
      en: 'Look up the version, see which rule it means, and have the addresses approved by whoever may do it here.',
      sl: 'Poglejte, katera različica je nameščena in katero pravilo zanjo velja, nato poskrbite, da naslove odobri tisti, ki tu to sme.',
    },
  ],
  lesson: {
    en: 'A rule belongs to a version: look up the version before you believe the table.',
    sl: 'Pravilo velja za različico: preden verjamete preglednici, poglejte, katera je nameščena.',
  },
  debrief: [
    {
      en: 'Nothing was wrong with the roles. This organization has version 9.1.0.4632, and the rule of the manual, with the Exchange administrator in it, holds from 9.1.0.5805 on. Before that the table knows one Yes: a Global administrator.',
      sl: 'Z vlogami ni bilo narobe nič. Organizacija ima različico 9.1.0.4632, pravilo iz priročnika, v katerem je tudi skrbnik za Exchange, pa velja od 9.1.0.5805 naprej. Pred tem ima preglednica en sam »Da«: globalnega skrbnika.',
    },
    {
      en: 'You see the version under About, and the limit in the footnote of the table. Versions compare part by part as numbers: 4632 is less than 5805.',
      sl: 'Različico vidite v oknu »Vizitka«, mejo pa v opombi preglednice. Različice se primerjajo po delih kot števila: 4632 je manj kot 5805.',
    },
    {
      en: 'Here the larger power is the least that is enough, so Rok’s approval breaks no rule. The usual mistake is to take the refusal for a missing privilege and to edit security roles: the roles of Microsoft 365 are not in Dataverse, so nothing changes.',
      sl: 'Tu zadošča šele vloga z večjimi pravicami, zato Rokova odobritev ne krši nobenega pravila. Običajna napaka je, da zavrnitev razumemo kot manjkajočo pravico in urejamo varnostne vloge: vlog v storitvi Microsoft 365 v Dataverse ni, zato se nič ne spremeni.',
    },
  ],
  tenant: {
    ...contoso,
    version: '9.1.0.4632',
    users: [
      ...staff,
      person('Sara Krajnc', 'sara.krajnc', { sides: configured }),
      person('Miha Rozman', 'miha.rozman', { sides: configured }),
    ],
    queues: [{ name: 'Support', alias: 'support', sides: configuredQueue }],
  },
  goals: [
    peopleEnabled(
      { all: 'users' },
      {
        points: 2,
        text: {
          en: 'The mailboxes of Sara Krajnc and Miha Rozman are enabled, appointments included.',
          sl: 'Nabiralnika Sare Krajnc in Mihe Rozmana sta omogočena, tudi za sestanke.',
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
      id: 'version',
      cost: 3,
      text: {
        en: 'About shows the version. The rule of the manual holds from 9.1.0.5805 on.',
        sl: 'Različico pokaže »Vizitka«. Pravilo iz priročnika velja od 9.1.0.5805 naprej.',
      },
    },
    {
      id: 'who-approves',
      cost: 6,
      text: {
        en: 'Before that version only a Global administrator may approve.',
        sl: 'Pred to različico sme odobriti samo globalni skrbnik.',
      },
    },
  ],
};
