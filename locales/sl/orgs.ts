import type { words as english } from '../en/orgs';

/** Povezovanje organizacij in kaj se zgodi s prebranim; sporočila ICU. */
export const words: typeof english = {
  title: 'Organizacije',
  intro:
    'Mailbox Coach bere organizacijo samo tam, kjer to dovolite, z vašo sejo v tem brskalniku, in vanjo ne more pisati.',
  notHere: 'Organizacije povežete v razširitvi brskalnika. Ta stran govori samo s simuliranim najemnikom.',
  inFront: 'Stran v ospredju pripada organizaciji {origin}.',
  connect: 'Poveži to organizacijo',
  stranger: {
    title: 'Organizacija {org} ni povezana',
    text: 'Iz nje ni bilo še nič prebrano, zato zanjo ni nič odkljukano. Povežite jo: Mailbox Coach jo nato bere z vašo sejo in vanjo ne more pisati.',
    pass: 'Pokaži kontrolni seznam najemnika {tenant}',
  },
  address: 'Naslov organizacije',
  example: 'contoso.crm4.dynamics.com',
  add: 'Poveži',
  noOrg: 'To ni naslov organizacije. Videti je na primer tako: contoso.crm4.dynamics.com.',
  refused:
    'Brskalnik ni dobil dovoljenja za branje {origin}. Nič ni bilo prebrano; znova lahko povežete kadar koli.',
  none: 'Nobena organizacija ni povezana.',
  connectedOn: 'Povezano {date}',
  notGranted: 'Ni več berljiva: dovoljenje je bilo odvzeto.',
  reconnect: 'Znova poveži',
  check: 'Preveri povezavo',
  diagnose: 'Diagnosticiraj nabiralnike',
  guide: 'Vodi me v tej organizaciji',
  checking: 'Poizvedovanje pri organizaciji …',
  answers: '{name}, različica {version}, kot {person}.',
  trouble: {
    signedOut:
      'Vaša seja v organizaciji je potekla ali pa je ni. V tem brskalniku se vpišite vanjo in preberite znova.',
    forbidden: 'Organizacija vam tega ne dovoli brati. Sme pa kdo z ustrezno varnostno vlogo.',
    notThere:
      'Organizacija te tabele ali naslova ne pozna. Starejša različica je nima ali pa naslov zdaj pripada drugemu okolju.',
    throttled:
      'Organizacija je od vas ali vaših drugih orodij dobila več zahtev, kot jih sprejme v petih minutah. Vprašana je bila znova, kot je želela, a še ni odgovorila: poskusite čez nekaj minut.',
    unavailable: 'Organizacija ima trenutno sama težave. Poskusite znova čez nekaj minut.',
    noAnswer:
      'Odgovora ni bilo: ni povezave ali pa je bilo dovoljenje za branje te organizacije odvzeto. Po več neuspehih brskalnik sam nekaj časa zadržuje zahteve.',
    damaged: 'Kar je prišlo, ni to, kar organizacija odgovarja. Zavrnjeno je bilo in nič od tega ne velja.',
    other: 'Organizacija je zahtevo zavrnila.',
  },
  missingPrivilege: 'Navaja, kaj vam manjka: {names}.',
  itsWords: 'Z njenimi besedami',
  holds: 'Prikazano je bilo prebrano {age} in je takrat veljalo.',
  nothingHolds: 'Prej ni bilo prebrano nič, zato ni prikazano nič.',
  hidden:
    'Uporabniki ali čakalne vrste navajajo nabiralnike, ki jih ne smete brati. Kar je povedano o vseh nabiralnikih, velja le za vaše.',
  partial: 'Prebrano le deloma: o manjkajočem ni mogoče reči ničesar',
  readingNow: 'Branje {table}: {rows, number}',
  waits: 'Organizacija prosi za premor. Vprašana bo znova sama od sebe; doslej prebrano: {rows, number}.',
  copyPath: 'Kopiraj pot',
  readAgo: 'Prebrano {age}',
  readFirst: 'Preberi',
  replaced:
    'Na tem naslovu odgovarja druga organizacija kot prej: bila je ponastavljena, obnovljena ali prekopirana. Kontrolni seznam se začne znova; odkljukano pripada prejšnji.',
  notKept:
    'Prebranega ni bilo mogoče shraniti v ta brskalnik: njegova shramba je polna ali zaprta. Ob naslednjem odprtju se prebere znova.',
  otherInFront: 'Stran v ospredju pripada organizaciji {org}, plošča pa kaže drugega najemnika.',
  adminOf: 'Skrbniško središče kaže okolje organizacije {org}, plošča pa kaže drugega najemnika.',
  adminUnknown:
    'V ospredju je skrbniško središče. Navaja okolje, ne pa organizacije: povežite organizacijo z njenim naslovom in od takrat bo njeno okolje znano.',
  giveAddress: 'Vnesi njen naslov',
  speakOf: 'Govori o {org}',
  adminCenter: 'Skrbniško središče Power Platform',
  adminCenterText:
    'Če dovolite, da plošča vidi, katera stran skrbniškega središča je v ospredju, prepozna okolje povezane organizacije. Tja ne pošlje nobene zahteve.',
  adminCenterFollow: 'Sledi skrbniškemu središču',
  adminCenterLeave: 'Ne sledi mu več',
  openPlace: 'Odpri to mesto',
  openMenu: 'Odpri začetek te poti',
  openMenuWhy: 'Naslov samega mesta ni nikjer dokumentiran; od tam sledite menijem zgoraj.',
  ownAddress: 'Naslov tega mesta',
  ownAddressWhy: 'Če poznate naslov tega mesta v svoji organizaciji, povezava vodi tja.',
  saveAddress: 'Uporabi',
  takeFront: 'Vzemi stran v ospredju',
  removeAddress: 'Odstrani',
  noAddress: 'To ni naslov, ki se začne s https://.',
  open: 'Odpri organizacijo',
  disconnect: 'Prekini povezavo',
  forget: 'Izbriši vse o tej organizaciji',
  forgetTitle: 'Izbrisati vse o {origin}?',
  forgetText:
    'Dovoljenje bo vrnjeno. Kar je bilo prebrano o tej organizaciji in povedano o njenih ljudeh, njen kontrolni seznam in seznam zahtev bodo izbrisani iz brskalnika. Tega ni mogoče razveljaviti.',
  ledger: 'Dosedanje zahteve: {count}',
  ledgerWhy: 'Vse zahteve, ki so bile kdaj poslane kateri od organizacij. Odgovorov na seznamu ni.',
  ledgerEmpty: 'Poslane še ni bilo nobene zahteve.',
  export: 'Shrani seznam v datoteko',
  columns: { at: 'Čas', request: 'Zahteva', status: 'Odgovor', rows: 'Vrstice' },
  notSent: 'ni poslano',
  noAnswer: 'brez odgovora',
  more: 'Prikazanih je zadnjih {shown}; v datoteki so vse.',
  stored: 'Kaj je kje shranjeno',
  storedText:
    'V tem brskalniku: katere organizacije ste povezali, z naslovi mest, ki ste jih vnesli; kar je bilo o vsaki nazadnje prebrano in kar ste povedali o njenih ljudeh; seznam zahtev; in kontrolni seznam vsake s tem, kar je bilo videno. V organizaciji: nič. Nikjer drugje: nič.',
};
