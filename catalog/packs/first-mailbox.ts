import type { ScenarioPack } from '../../domain/pack';
import {
  approvalKept,
  approverHint,
  contoso,
  peopleEnabled,
  person,
  shipped,
  staff,
  usualConduct,
} from './staff';

export const firstMailbox: ScenarioPack = {
  ...shipped,
  id: 'first-mailbox',
  revision: 2,
  level: 'basic',
  title: { en: 'One mailbox, from the beginning', sl: 'En nabiralnik, od začetka' },
  summary: {
    en: 'The defaults are right, but this mailbox is older than they are: configure, approve and test it.',
    sl: 'Privzete nastavitve so prave, ta nabiralnik pa je starejši od njih: konfigurirajte ga, odobrite in preskusite.',
  },
  story: [
    {
      en: 'Contoso has worked with server-side synchronization for some weeks. Whoever was added since has a mailbox that is configured already. Sara Krajnc was added before that, and nobody has looked at her mailbox since.',
      sl: 'V podjetju Contoso že nekaj tednov uporabljajo strežniško sinhronizacijo. Kdor je bil dodan odtlej, ima nabiralnik že konfiguriran. Saro Krajnc so dodali prej, njenega nabiralnika pa od takrat ni pogledal nihče.',
    },
    {
      en: 'From tomorrow on she is to send and receive email in Dynamics 365, and to see her appointments there. Take her mailbox the whole way, and leave what works as it is.',
      sl: 'Od jutri naj v storitvi Dynamics 365 pošilja in prejema e-pošto ter vidi svoje sestanke. Njen nabiralnik pripeljite do konca, kar deluje, pa pustite pri miru.',
    },
  ],
  lesson: {
    en: 'Defaults reach mailboxes that are yet to come; an older one has to be configured, approved and tested on its own, in this order.',
    sl: 'Privzete nastavitve dobijo šele prihodnji nabiralniki; starejšega konfigurirate, odobrite in preskusite posebej, v tem vrstnem redu.',
  },
  debrief: [
    {
      en: 'Nothing was broken. The mailbox is older than the defaults: its Server Profile was empty, its three methods were None, and its address waited for approval.',
      sl: 'Pokvarjeno ni bilo nič. Nabiralnik je starejši od privzetih nastavitev: polje »Profil strežnika« je bilo prazno, vsi trije načini so imeli vrednost »Brez« (None), naslov pa je čakal na odobritev.',
    },
    {
      en: 'In the list such a mailbox shows Not Run three times, which is no error, and there is no alert either. The form tells the rest: profile, methods, and Email Address Status.',
      sl: 'Na seznamu ima tak nabiralnik trikrat stanje »Ni zagnano« (Not Run), kar ni napaka, in tudi opozorila ni. Preostalo pove obrazec: profil, načini in stanje e-poštnega naslova.',
    },
    {
      en: 'The test comes last, since it is the only step that needs all the others. The usual mistake is to leave the box for the test ticked in Apply Default Email Settings: that test runs before the approval and can only fail.',
      sl: 'Preskus je zadnji, ker edini potrebuje vse druge korake. Običajna napaka je, da pri ukazu »Uporabi privzete nastavitve e-pošte« ostane potrjeno še polje za preskus: ta se zažene pred odobritvijo in ne more uspeti.',
    },
  ],
  tenant: {
    ...contoso,
    users: [...staff, person('Sara Krajnc', 'sara.krajnc')],
    queues: [],
  },
  goals: [
    peopleEnabled(
      { aliases: ['sara.krajnc'] },
      {
        points: 3,
        text: {
          en: 'The mailbox of Sara Krajnc is enabled for incoming and outgoing email and for appointments.',
          sl: 'Nabiralnik Sare Krajnc je omogočen za dohodno in odhodno e-pošto ter za sestanke.',
        },
      },
    ),
    approvalKept,
  ],
  conduct: usualConduct,
  hints: [
    {
      id: 'order',
      cost: 3,
      text: {
        en: 'Saved defaults touch no existing mailbox. Choose Apply Default Email Settings for it, have the address approved, and test last.',
        sl: 'Shranjene privzete nastavitve obstoječih nabiralnikov ne spremenijo. Zanj izberite »Uporabi privzete nastavitve e-pošte«, poskrbite za odobritev naslova in ga preskusite nazadnje.',
      },
    },
    {
      id: 'test-too-early',
      cost: 3,
      text: {
        en: 'Apply Default Email Settings tests at once unless you clear the box for it. Before the approval that test can only fail.',
        sl: 'Ukaz »Uporabi privzete nastavitve e-pošte« nabiralnik takoj preskusi, razen če to polje počistite. Pred odobritvijo tak preskus ne more uspeti.',
      },
    },
    approverHint,
  ],
};
