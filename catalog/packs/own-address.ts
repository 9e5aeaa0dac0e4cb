import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  configured,
  contoso,
  enabled,
  peopleEnabled,
  person,
  shipped,
  staff,
  usualConduct,
} from './staff';

/** One whose own mailbox is not aside here. */
const withMailbox = staff.map((each) => (each.alias === 'ana.novak' ? { ...each, sides: configured } : each));

export const ownAddress: ScenarioPack = {
  ...shipped,
  id: 'own-address',
  revision: 2,
  level: 'advanced',
  title: { en: 'Who may approve in the current version?', sl: 'Kdo sme odobriti v sedanji različici?' },
  summary: {
    en: 'A newer version than that of the manual: under conditions people may approve their own address, but still not that of others.',
    sl: 'Različica je novejša od priročnika: uporabniki lahko pod določenimi pogoji odobrijo svoj naslov, tujega pa še vedno ne.',
  },
  story: [
    {
      en: 'This organization has a newer version than the manual of the class was written for. There are more ways to an approval now, and the one with the least power is to be taken.',
      sl: 'Ta organizacija ima novejšo različico, kot je tista, za katero je bil napisan priročnik tečaja. Poti do odobritve je zdaj več, ubrati pa je treba tisto, ki zahteva najmanj pravic.',
    },
    {
      en: 'Ana Novak would like to start at once and to bother nobody. Her address is the name that she signs in with, and her role lets her write to her own mailbox.',
      sl: 'Ana Novak bi rada začela takoj in nikogar ne bi motila. Njen naslov je ime, s katerim se vpisuje, njena vloga pa ji dovoljuje pisanje v lastni nabiralnik.',
    },
    {
      en: 'Peter Mlakar is on a business trip and cannot do anything himself. His address waits as well.',
      sl: 'Peter Mlakar je na službeni poti in sam ne more storiti ničesar. Tudi njegov naslov čaka.',
    },
  ],
  lesson: {
    en: 'In current versions people may approve one address, their own, and only where four conditions are met.',
    sl: 'V sedanjih različicah sme uporabnik odobriti en naslov, svojega, in še to le, če so izpolnjeni štirje pogoji.',
  },
  debrief: [
    {
      en: 'Ana could do it all herself: her address equals the name that she signs in with, it is no queue, her role lets her write to her own mailbox, and the setting that asks for a privilege of its own was off. Peter’s address was not hers to approve.',
      sl: 'Ana je vse lahko opravila sama: njen naslov je enak njenemu imenu za vpis, ne gre za čakalno vrsto, njena vloga ji dovoli pisanje v lastni nabiralnik, nastavitev, ki za to zahteva posebno pravico, pa je bila izklopljena. Petrovega naslova ni smela odobriti.',
    },
    {
      en: 'Version and matrix tell which rule holds: the edition from 9.2.22104.00170 on has self-approval, the older ones have not. The command may be hidden; Test & Enable Mailbox then approves on the way.',
      sl: 'Katero pravilo velja, povesta različica in preglednica: izdaja od 9.2.22104.00170 naprej samoodobritev pozna, starejše ne. Ukaz je morda skrit; takrat naslov mimogrede odobri »Preskusi in omogoči nabiralnik«.',
    },
    {
      en: 'Nobody has less power than the owner of an address, so to call an administrator for Ana costs points; for Peter a System Administrator with one more role is needed. The usual mistake is to believe that whoever may approve the own address may approve others.',
      sl: 'Nihče nima manj pravic kot lastnik naslova, zato klic skrbnika zaradi Ane stane točke; za Petra pa je potreben skrbnik sistema z dodatno vlogo. Običajna napaka je prepričanje, da sme tuje naslove odobriti vsak, ki sme odobriti svojega.',
    },
  ],
  tenant: {
    ...contoso,
    version: '9.2.24122.00105',
    users: [
      ...withMailbox,
      person('Peter Mlakar', 'peter.mlakar', { sides: configured }),
      person('Jan Vidmar', 'jan.vidmar', { sides: enabled }),
    ],
    queues: [],
  },
  goals: [
    peopleEnabled(
      { aliases: ['ana.novak'] },
      {
        id: 'own',
        text: {
          en: 'The mailbox of Ana Novak is enabled, appointments included.',
          sl: 'Nabiralnik Ane Novak je omogočen, tudi za sestanke.',
        },
      },
    ),
    peopleEnabled(
      { aliases: ['peter.mlakar', 'jan.vidmar'] },
      {
        id: 'others',
        text: {
          en: 'The mailbox of Peter Mlakar is enabled, and that of Jan Vidmar still is.',
          sl: 'Nabiralnik Petra Mlakarja je omogočen, nabiralnik Jana Vidmarja pa tak ostane.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'self-approval',
      cost: 4,
      text: {
        en: 'Who owns a mailbox may approve it where the address equals the sign-in name and the owner may write to it; not so for queues. The command may be hidden; Test & Enable Mailbox then approves on the way.',
        sl: 'Lastnik sme svoj nabiralnik odobriti, če je naslov enak njegovemu imenu za vpis in če sme pisati vanj; za čakalne vrste to ne velja. Ukaz je morda skrit; takrat ga mimogrede odobri »Preskusi in omogoči nabiralnik«.',
      },
    },
    {
      id: 'others',
      cost: 4,
      text: {
        en: "Somebody else's address still needs a System Administrator who is Exchange administrator, Global administrator or Delegated Mailbox Approver too.",
        sl: 'Tuj naslov še vedno odobri skrbnik sistema, ki je hkrati skrbnik za Exchange, globalni skrbnik ali Delegated Mailbox Approver.',
      },
    },
  ],
};
