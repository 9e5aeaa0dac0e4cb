import type { OrgTexts } from '../en/orgs';

/** Povezovanje organizacij in kaj se zgodi s prebranim; sporočila ICU. */
export const orgs: OrgTexts = {
  title: 'Organizacije',
  intro:
    'Mailbox Coach bere organizacijo samo tam, kjer to dovolite, z vašo sejo v tem brskalniku, in vanjo ne more pisati.',
  notHere: 'Organizacije povežete v razširitvi brskalnika. Ta stran govori samo s simuliranim najemnikom.',
  inFront: 'Stran v ospredju pripada organizaciji {origin}.',
  connect: 'Poveži to organizacijo',
  address: 'Naslov organizacije',
  example: 'contoso.crm4.dynamics.com',
  add: 'Poveži',
  noOrg: 'To ni naslov organizacije. Videti je na primer tako: contoso.crm4.dynamics.com.',
  refused:
    'Brskalnik ni dobil dovoljenja za branje {origin}. Nič ni bilo prebrano; znova lahko povežete kadar koli.',
  none: 'Nobena organizacija ni povezana.',
  badge: 'V živo, samo branje',
  connectedOn: 'Povezano {date}',
  notGranted: 'Ni več berljiva: dovoljenje je bilo odvzeto.',
  reconnect: 'Znova poveži',
  check: 'Preveri povezavo',
  diagnose: 'Diagnosticiraj nabiralnike',
  guide: 'Vodi me v tej organizaciji',
  checking: 'Poizvedovanje pri organizaciji …',
  answers: '{name}, različica {version}, kot {person}.',
  problem: 'Organizacije ni mogoče prebrati: {why}',
  signIn: 'V tem brskalniku se vpišite v organizacijo in preverite znova.',
  open: 'Odpri organizacijo',
  disconnect: 'Prekini povezavo',
  forget: 'Izbriši vse o tej organizaciji',
  forgetTitle: 'Izbrisati vse o {origin}?',
  forgetText:
    'Dovoljenje bo vrnjeno in seznam zahtev tej organizaciji izbrisan iz brskalnika. Tega ni mogoče razveljaviti. Kontrolni seznam ostane: če naj izgine, ga prej v vodniku začnite znova.',
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
    'V tem brskalniku: katere organizacije ste povezali, seznam zahtev in kontrolni seznam organizacije, o kateri je govoril vodnik, s tem, kar je bilo videno. V organizaciji: nič. Nikjer drugje: nič.',
};
