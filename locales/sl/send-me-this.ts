import type { words as english } from '../en/send-me-this';

/** Kartica za osebo, ki vidi najemnika, in skripti zanjo; sporočila ICU. */
export const words: typeof english = {
  title: 'Pošljite mi to',
  intro:
    'Kartica za nekoga, ki vidi najemnika: kaj od njega potrebujete, v njegovem jeziku. Nastane tukaj in nič se ne pošlje.',
  language: 'Jezik kartice',
  address: 'Naslov organizacije',
  addressHint: 'Če ga poznate, na primer contoso.crm4.dynamics.com',
  noOrg: 'To ni naslov organizacije, zato je na kartici nadomestno besedilo.',
  way: 'Kako do podatkov',
  kind: 'Vrsta skripta',
  card: 'Kartica',
  copyCard: 'Kopiraj kartico',
  copyScript: 'Kopiraj skript',
  saveScript: 'Shrani skript',
  copy: 'Kopiraj',
  copyAddress: 'Kopiraj naslov: {what}',
  copied: 'Kopirano.',
  copyFailed: 'Brskalnik kopiranja ni dovolil. Besedilo označite in ga kopirajte sami.',
  close: 'Zapri',
  ways: {
    extension: 'Razširitev',
    addresses: 'Naslovi',
    script: 'Skript',
  },
  kinds: {
    node: 'Node',
    curl: 'curl (sh)',
    powershell: 'PowerShell',
  },
  untried: 'Skripta za PowerShell ni zagnal noben naš preskus, je le prebran.',
  cardTitle: 'Da ugotovimo, zakaj nabiralniki ne delujejo',
  request:
    'Prosim, pošljite mi, kar diagnoza prebere iz vašega okolja Dynamics 365. Vse se samo bere in nič se ne spremeni. Vse to vidi skrbnik sistema.',
  private:
    'V podatkih so imena, e-poštni naslovi in besedila opozoril, ki lahko navajajo zadevo sporočila. Sporočil in gesel v njih ni. Pošljite jih samo nekomu, ki mu to zaupate.',
  extension: {
    signIn: 'V brskalniku z razširitvijo Mailbox Coach odprite Dynamics 365 in se vpišite.',
    connect: 'Kliknite ikono razširitve, odprite ploščo in pod »{orgs}« povežite organizacijo.',
    read: 'Tam izberite »{diagnose}«, na strani, ki se odpre, pa »{read}«.',
    save: 'Izberite »{export}« in nato »{save}«. Če izberete »{pseudonyms}«, so imena v datoteki izmišljena.',
    send: 'Datoteko mi pošljite.',
  },
  addresses: {
    signIn: 'V brskalniku odprite Dynamics 365 in se vpišite.',
    open: 'V istem brskalniku odprite vsakega od teh naslovov in prikazano shranite kot datoteko (Ctrl+S) z imenom {example}, {another} in tako naprej.',
    next: 'Če je na koncu odgovora »@odata.nextLink«, ima odgovor več strani: odprite tudi naslov, ki je tam zapisan, in shranite še tega.',
    column:
      'Če odgovor pravi, da lastnosti (property) ne pozna, je vaša različica starejša: ime te lastnosti izbrišite iz naslova in ga odprite znova.',
    send: 'Pošljite mi vse datoteke.',
  },
  script: {
    save: 'Skript shranite kot »{file}«. {needs}',
    run: 'V njegovi mapi odprite terminal in zaženite ti dve vrstici. Prva pridobi žeton za dostop z orodjem Azure CLI (pred njo zaženite az login); ustreza tudi vsak drug žeton za ta naslov.',
    send: 'Pošljite mi datoteko {file}, ki jo skript zapiše.',
    what: 'Iz organizacije Dynamics 365 prebere, kar potrebuje diagnoza njenih nabiralnikov, in to zapiše v eno datoteko, {file}. Samo bere (GET), sprašuje le organizacijo in ničesar ne spremeni. Česar ne sme prebrati, navede v datoteki, drugo pa prebere.',
    private:
      'V datoteki so imena, e-poštni naslovi in besedila opozoril; sporočil in gesel v njej ni. Pošljite jo samo nekomu, ki mu to zaupate.',
    howTo:
      'Žeton za dostop vzame iz spremenljivke okolja {variable} in ga nikamor ne shrani. Zaženete ga tako:',
    untried:
      'TEGA SKRIPTA NI ZAGNAL NOBEN PRESKUS, je le prebran. Napisan je za PowerShell 7 in za Windows PowerShell 5.1.',
  },
  needs: {
    node: 'Potrebuje Node 20 ali novejši in nič drugega.',
    curl: 'Potrebuje sh in curl, ki ju imata macOS in Linux.',
    powershell:
      'Namenjen je za PowerShell 7 in Windows PowerShell 5.1. Ni ga zagnal noben preskus, je le prebran.',
  },
  messages: {
    askAddress: 'Naslov organizacije, na primer https://contoso.crm4.dynamics.com:',
    noAddress: 'Navedite naslov organizacije, na primer https://contoso.crm4.dynamics.com.',
    noToken: 'Najprej dajte žeton za dostop do organizacije v spremenljivko DATAVERSE_TOKEN.',
    refused: 'Organizacija ne pove, kdo sprašuje, zato ni prebrano nič:',
    notRead: 'Ni prebrano:',
    written: 'Zapisano:',
  },
  what: {
    mailboxes: 'Nabiralniki',
    tracelogs: 'Opozorila',
    emailserverprofiles: 'Profili e-poštnih strežnikov',
    organizations: 'Organizacija',
    systemusers: 'Uporabniki',
    queues: 'Čakalne vrste',
    WhoAmI: 'Kdo bere',
    RetrieveVersion: 'Različica',
    RetrieveCurrentOrganization: 'Najemnik',
  },
  why: {
    mailboxes: 'kje je vsak nabiralnik: načini, odobritev, preskus, napake',
    tracelogs: 'kaj je o napakah povedal sam izdelek; samo opozorila in napake',
    emailserverprofiles: 'na kateri strežnik vodijo in kako se tam vpišejo',
    organizations: 'ali je potrebna odobritev in kakšne so privzete nastavitve',
    systemusers: 'ali je oseba omogočena, ima licenco in isti naslov',
    queues: 'ali je čakalna vrsta dejavna in ima isti naslov',
    WhoAmI: 'ali je seznam cel ali le tisto, kar sme ta oseba videti',
    RetrieveVersion: 'katera pravila veljajo v tej različici',
    RetrieveCurrentOrganization: 'ali profili vodijo k drugemu najemniku Microsoft 365',
  },
};
