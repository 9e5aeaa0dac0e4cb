import type { words as english } from '../en/step-details';

export const words: typeof english = {
  'prereq.subscription': {
    proof:
      'Naročnino potrdite sami; to podkrepi profil [[profile.microsoftExchangeOnline]], če ga najdete v naslednji fazi.',
    pitfalls: [
      'Naročnina na SharePoint Online zadošča uvodni opombi izvornega dokumenta, nabiralniki pa vseeno potrebujejo Exchange Online.',
      'Z naročnino v drugem najemniku se profil ne ustvari sam.',
    ],
  },
  'prereq.rca': {
    proof: 'Potrdite, da ste preskus opravili; vodnik njegovega izida ne vidi.',
    pitfalls: [
      'Za preskuse vas izvorni dokument napoti na stran [[page.testMailFlow]].',
      'Uspešen preskus ne dokazuje ne odobritve ne zaupanja med storitvama. To je naša razlaga; dokumenti o tem molčijo.',
    ],
  },
  'prereq.ews': {
    proof: 'Potrdite, kar sta povedala poročilo in skrbnik za Exchange; vodnik tega ne vidi.',
    pitfalls: [
      'True s praznim seznamom od 10. oktobra 2026 ne prepusti nikogar. Brez stikala -RetrieveEws… je seznam samo videti prazen.',
      'Drugi oblaki imajo svoje datume; preberite njihovo središče za sporočila.',
      'Profili vrste Other, ki pošiljajo prek SMTP: osnovno preverjanje zanj je od konca decembra 2026 privzeto izklopljeno.',
    ],
  },
  'profile.verify': {
    proof: 'Dejaven profil za Exchange Online obstaja. Vodnik ga prepozna po vrsti, ne po imenu.',
    pitfalls: [
      'Izvorni dokument ne pove, kako bi profil ustvarili ročno: vrne vas k naročnini in najemniku.',
      'Nedejaven profil ne šteje: poiščite ga v pogledu [[view.inactiveEmailServerProfiles]] in izberite [[command.activate]].',
    ],
  },
  'profile.setDefault': {
    proof: 'Privzeti profil strežnika v organizaciji je [[profile.microsoftExchangeOnline]].',
    pitfalls: [
      'Noben prebrani dokument ne navaja oznake tega ukaza, zato je tudi vodnik ne more.',
      'Če imate en sam profil, lahko korak preskočite.',
    ],
  },
  'defaults.configure': {
    proof:
      'Privzete nastavitve organizacije navajajo ta profil in v vseh treh poljih strežniško sinhronizacijo.',
    pitfalls: [
      'Obstoječi nabiralniki ohranijo svoje nastavitve. Na vrsto pridejo v naslednji fazi.',
      'Za sestanke izvorni dokument navaja možnost z usmerjevalnikom; izberite [[option.serverSideSynchronization]].',
      'Po poznejši strani veljajo privzete nastavitve poleg novih uporabnikov tudi za nove čakalne vrste.',
    ],
  },
  'access.mailboxTable': {
    proof: 'Med vašimi pravicami sta branje in pisanje nabiralnikov.',
    pitfalls: [
      'Izvorni dokument navaja obe pravici, zaslona pa ne; na ta zavihek ju uvršča stran o aplikaciji App for Outlook.',
      'Če vlogo dobite prek skupine, mora biti zanjo kot dedovanje pravic članov izbrano [[option.directUserAndTeam]].',
    ],
  },
  'configure.choose': {
    proof: 'Izbrali ste eno pot; druge ne potrebujete več.',
    pitfalls: ['Pri prvi poti se preskus privzeto začne takoj po potrditvi, tudi če odobritve še ni.'],
  },
  'mailboxes.applyDefaults': {
    proof:
      'Vsak izbrani nabiralnik ima profil ter strežniško sinhronizacijo za dohodno pošto, odhodno pošto in sestanke.',
    pitfalls: [
      'Z ukazom [[command.ok]] se privzeto začne tudi preskus. Nabiralnik, ki ga ne prestane, ker ni odobren, odobrite in znova preskusite.',
      'Seznam se odpre v pogledu [[view.myActiveMailboxes]]; preklopite pogled, preden začnete izbirati.',
      'Poglejte, komu nabiralnik pripada: vsak uporabnik ima tudi zasebno čakalno vrsto, ki z naslovom začne prejemati vso pošto.',
    ],
  },
  'mailboxes.bulkEdit': {
    proof:
      'Vsak izbrani nabiralnik ima profil ter strežniško sinhronizacijo za dohodno pošto, odhodno pošto in sestanke.',
    pitfalls: [
      'Na tej poti se nabiralniki ne preskusijo in ne omogočijo; to opravite v fazi preskusa.',
      'Za čakalne vrste v polju [[field.appointmentsContactsTasks]] izberite [[option.none]]. To je naš nasvet; dokumenti tega ne urejajo.',
    ],
  },
  'version.check': {
    proof: 'Različica je prebrana iz organizacije ali pa ste jo prebrali sami.',
    pitfalls: [
      'Različici primerjajte po delih kot števila; vodilne ničle ne štejejo.',
      'Od različice 9.2.22104.00170 najnovejša stran vlogam dodaja [[role.delegatedMailboxApprover]].',
    ],
  },
  'approve.decide': {
    proof: 'Izbrali ste pravilo; korakov druge možnosti ne potrebujete več.',
    pitfalls: [
      'Microsoft opustitev zahteve odsvetuje: nabiralnik bi se lahko sinhroniziral brez ustreznega pooblastila.',
      'Potrebne so tako pravica kot vloge; eno ne nadomesti drugega.',
    ],
  },
  'privilege.assign': {
    proof: 'Vpisana oseba ima to pravico.',
    pitfalls: ['Pravica je samo polovica: brez ustreznih vlog ne more odobriti nihče.'],
  },
  'role.assign': {
    proof: 'Potrdite, da ima odobritelj pravico in ustrezen par vlog.',
    pitfalls: [
      'Vloga [[role.serviceAdmin]] ne zadošča; prav tako ne vloga v najemniku brez vloge [[role.dynamicsSystemAdmin]].',
      'V novejših različicah napaka 0x80090904 pomeni, da vloge odobritelja ne smete dodeliti, 0x80090905 pa, da ste jo dodelili skupini.',
    ],
  },
  'mailboxes.approve': {
    proof:
      'Vsak izbrani nabiralnik ima stanje [[approval.approved]]; novejše različice zapišejo tudi, kdo ga je odobril in kdaj.',
    pitfalls: [
      'Samo z odobritvijo nabiralnik še ni omogočen. Potem ga preskusite, tudi če ste ga že prej.',
      'Spremenjeni naslov je treba znova odobriti.',
      'Kdor ima pravico, nima pa ustreznega para vlog, bo zavrnjen.',
    ],
  },
  'approval.removeRequirement': {
    proof: 'Organizacija ne zahteva odobritve ne za uporabnike ne za čakalne vrste.',
    pitfalls: [
      'Microsoft to odsvetuje: nabiralnik bi se lahko sinhroniziral brez ustreznega pooblastila.',
      'Polji sta privzeto potrjeni in vsako velja zase: počistite obe.',
      'O tem, ali to za profil [[profile.microsoftExchangeOnline]] zadošča, si dokumenti nasprotujejo.',
    ],
  },
  'test.choose': {
    proof: 'Izbrali ste eno pot; druge ne potrebujete več.',
    pitfalls: ['Najnovejša stran preskusa celotnega profila ne opisuje več.'],
  },
  'mailboxes.test': {
    proof: 'Vsaka želena smer ima stanje [[status.success]] in je omogočena.',
    pitfalls: [
      'Če kaj ne uspe, odprite nabiralnik in preberite [[navigation.common]] > [[navigation.alerts]].',
      'Opozorilo za lastnika nabiralnika nastane tudi ob uspehu; samo po sebi torej ne pomeni težave.',
      'Za preskus, ki še teče, ni posebnega stanja: izid presodite, ko ima [[field.mailboxTestCompletedOn]] nov čas.',
    ],
  },
  'profile.testAll': {
    proof: 'Vsak izbrani nabiralnik je omogočen v vseh želenih smereh.',
    pitfalls: [
      'Ukaz zajame vse nabiralnike profila, ne glede na to, kaj ste izbrali drugje.',
      'Sestanki, stiki in opravila se preverijo tam, kjer uporabljajo strežniško sinhronizacijo.',
    ],
  },
  'act.primaryOrg': {
    proof: 'Sestanki, stiki in opravila so v vsakem izbranem nabiralniku preskušeni in omogočeni.',
    pitfalls: [
      'Druga organizacija teh nabiralnikov ne bo več sinhronizirala: prej se dogovorite z njo.',
      'V vseh drugih organizacijah za te nabiralnike v polju [[field.appointmentsContactsTasks]] izberite [[option.none]].',
    ],
  },
  'support.recheck': {
    proof: 'Potrdite, da ste pregledali vse nabiralnike z napako.',
    pitfalls: [
      'Onemogočeni nabiralnik se po popravku ne vrne sam; treba ga je preskusiti in omogočiti.',
      'Napake obdelavo ustavijo, svarila o začasnih težavah pa ne zahtevajo ukrepanja.',
    ],
  },
};
