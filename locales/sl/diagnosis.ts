import type { words as english } from '../en/diagnosis';

/** Besede okoli ugotovitev. */
export const words: typeof english = {
  who: {
    sa: 'skrbnik sistema',
    app: 'skrbnik, ki sme odobravati',
    exo: 'skrbnik za Exchange',
    m365: 'skrbnik licenc in uporabnikov v storitvi Microsoft 365',
    env: 'skrbnik okolja',
    own: 'uporabnik nabiralnika',
    dev: 'lastnik rešitve',
    ms: 'Microsoftova podpora',
  },
  view: {
    title: 'Zakaj se ta nabiralnik ne omogoči?',
    pick: 'Nabiralnik',
    search: 'Ime ali e-poštni naslov',
    results:
      '{count, plural, =0 {Ni ustreznega nabiralnika.} one {Ustreza # nabiralnik.} two {Ustrezata # nabiralnika.} few {Ustrezajo # nabiralniki.} other {Ustreza # nabiralnikov.}}',
    moreResults: 'Prikazanih je prvih {shown}: vpišite več črk imena.',
    another: 'Drug nabiralnik',
    inFront: 'Diagnosticiraj: {name}',
    foundOut: 'Ste pogledali?',
    isSo: 'Tako je',
    isNotSo: 'Ni tako',
    toldHeading: 'Kaj ste ugotovili',
    toldSo: 'Tako je: {cause}',
    toldNotSo: 'Ni tako: {cause}',
    toldEverywhere: '(za vse nabiralnike)',
    toldBack: 'Vzemi nazaj',
    wholeTenant: 'Celoten najemnik, v zavihku',
    counted:
      'Po stanju: {which, select, chosen {nabiralniki, izbrani v vodniku,} other {dejavni nabiralniki z naslovom,}} {count} od skupno {all}.',
    nothingChosen:
      'Izberite nabiralnik. Izveste, kaj ga zadržuje, kako zanesljivo je to in kako ga najhitreje omogočiti.',
    gone: 'Tega nabiralnika ni več. Izberite drugega.',
    refused: 'Ta oseba nabiralnika ne more prebrati: {why}',
    reading: 'Branje podatkov o nabiralniku …',
    readOn: 'Prebrano ob {time}',
    again: 'Preberi znova',
    stands: 'Kje je nabiralnik',
    line: 'Življenjski cikel in mesto nabiralnika na njem',
    here: 'je tukaj',
    ahead: 'še pred njim',
    passed: 'za njim',
    healthy: 'Ta nabiralnik je omogočen in nič ga ne moti.',
    seen: {
      failed:
        'Preskus ene od smeri ni uspel. Zakaj, iz prebranega ni razvidno: manjkajo opozorila ali stolpci tega nabiralnika.',
      notConfigured: 'Nobena smer ni nastavljena, kolikor je razvidno.',
      notRun: 'Nobena smer ni bila preskušena, kolikor je razvidno.',
      passed:
        'Vsaka smer, ki je razvidna, je prestala preskus, in nič ne govori proti temu. Ali je omogočen, ni razvidno: nekateri njegovi stolpci niso prebrani.',
    },
    nothingFound: 'Nič takega, kar bi zadrževalo ta nabiralnik, ni bilo ugotovljeno.',
    alsoFound: 'Ugotovljeno je tudi',
    whichPrivileges: 'Katere pravice manjkajo?',
    stillMissing: 'Nekaj še vedno ne prispe?',
    notes: 'Dobro je vedeti',
    evidence:
      '{count, plural, =0 {Brez prebranih dokazov} one {Dokazi: # stolpec} two {Dokazi: # stolpca} few {Dokazi: # stolpci} other {Dokazi: # stolpcev}}',
    missing: 'Ni prebrano',
    ask: 'Treba je vprašati',
    ruledOut:
      '{count, plural, one {Izključen je # vzrok} two {Izključena sta # vzroka} few {Izključeni so # vzroki} other {Izključenih je # vzrokov}}',
    cannotTell:
      '{count, plural, one {Za # vzrok se ne da povedati} two {Za # vzroka se ne da povedati} few {Za # vzroke se ne da povedati} other {Za # vzrokov se ne da povedati}}',
    pathTitle: 'Najkrajša pot do omogočenega nabiralnika',
    openPlace: 'Odpri nabiralnik',
    people: 'V tem najemniku: {names}',
    nobody: 'Kolikor kaže Dataverse, v tem najemniku nihče.',
    copy: 'Kopiraj za zahtevek',
    copied: 'Kopirano',
    copyFailed: 'Kopiranje ni uspelo. Namesto tega shranite stran.',
    savePage: 'Shrani kot stran',
    pseudonyms: 'Imena zamenjaj s psevdonimi',
  },
  checks: {
    mailbox: 'Ali nabiralnik obstaja, katere vrste je in ali je njegov naslov primarni ali SMTP?',
    cloud: 'Kateri oblak Microsoft 365 je to? Datumi tu veljajo za svetovni oblak.',
    'ews-organization':
      'Ali je EWS za organizacijo vklopljen (nikoli nastavljen, True ali False) in ali njeni seznami odjemalcev prepuščajo CRM?',
    'ews-app-ids':
      'Kateri ID-ji aplikacij so na seznamu? Brez -RetrieveEwsOperationAccessPolicy je videti prazen.',
    'ews-mailbox': 'Ali je EWS za ta nabiralnik vklopljen?',
    'ews-licence': 'Ali ima uporabnik samo licenco Kiosk, F1 ali F3?',
    'ews-usage':
      'Katere aplikacije kaže poročilo za zadnjih 90 dni? Zamuja do 10 dni in velja samo za svetovni oblak.',
    'ews-message-center':
      'Ali obstaja obvestilo, da bo EWSEnabled za to organizacijo izklopljen, in za kateri dan?',
    'smtp-auth': 'Ali je osnovno preverjanje za pošiljanje prek SMTP izklopljeno?',
    licence: 'Ali ima uporabnik licenco za Exchange Online in ali se sme vpisati?',
    'deleted-user': 'Ali je bil v zadnjih 30 dneh izbrisan uporabnik z istim naslovom?',
    tenant:
      'Ali sta okolje in Exchange Online v istem najemniku storitve Microsoft 365 in ali je tam naročnina?',
    'custom-app':
      'Ali ima aplikacija skrbniško soglasje in veljavno skrivnost ter ali njen pravilnik ali obseg zajema nabiralnik?',
    'service-health': 'Ali Microsoft poroča o težavah storitve Exchange Online ali Dynamics 365?',
    'background-operations': 'Ali je okolje v skrbniškem načinu in ali so posli v ozadju izklopljeni?',
    'synchronization-organization':
      'Ali ta nabiralnik sinhronizira druga organizacija in ali sme ostati brez sestankov, stikov in opravil?',
  },
  way: {
    'mailbox.activate':
      'Odprite nabiralnik (Nastavitve > Konfiguracija e-pošte > Nabiralniki) in izberite »Aktiviraj«. Njegovo stanje je nato »Dejavno«.',
    'profile.assign':
      'V nabiralniku pod »Način sinhronizacije« v polju »Profil strežnika« izberite profil za Exchange Online in shranite. Obrazec nato prikazuje profil.',
    'incoming.configure':
      'V nabiralniku za »Dohodna e-pošta« izberite strežniško sinhronizacijo in shranite. Stanje dohodne e-pošte je nato »Ni zagnano«.',
    'outgoing.configure':
      'V nabiralniku za »Odhodna e-pošta« izberite strežniško sinhronizacijo in shranite. Stanje odhodne e-pošte je nato »Ni zagnano«.',
    'act.configure':
      'V nabiralniku za »Sestanki, stiki in opravila« izberite strežniško sinhronizacijo in shranite. Njihovo stanje je nato »Ni zagnano«.',
    'address.change':
      'Pri uporabniku ali čakalni vrsti vnesite e-poštni naslov in shranite. Stanje naslova je nato »Čaka na odobritev«.',
    'mailbox.approve':
      'Med nabiralniki (Nastavitve > Konfiguracija e-pošte) izberite nabiralnik in ukaz »Odobri e-pošto«. Naslov je nato odobren.',
    'mailbox.test':
      'Med nabiralniki izberite nabiralnik in ukaz »Preskusi in omogoči nabiralnik« ter potrdite. Po koncu preskusa je vsaka smer uspešna in omogočena.',
    'test.finish':
      'Počakajte, da se preskus konča; traja nekaj minut in ne več kot 15. Vsaka smer je nato uspešna in omogočena.',
    recovered: 'Počakajte: storitev poskuša znova vsakih pet minut. Smer se nato spet sinhronizira.',
  },
  cause: 'Vzrok',
  fix: 'Rešitev',
  whoFixes: 'Kdo to lahko stori',
  nothingToDo: 'Ukrepati ni treba nikomur.',
  source: 'Vir',
  several: 'Opozorilo se ujema z več vzroki in ne pove, kateri od njih je pravi.',
  toldSo: 'Tako je, kot je nekdo ugotovil',
  notSeenInExport: 'v izvozu ga ni videti',
  confirm: 'To lahko potrdi samo Exchange ali Microsoft 365.',
  inferred: 'To je naš sklep; noben dokument tega ne pove.',
  privileges: 'Navedeno v opozorilu',
  rejected:
    'IncomingEmailRejected sodi k dvema vzrokoma. Če je naslov zavrnjen, se dogovorite z lastnikom nabiralnika in ga odobrite; sicer nabiralnik morda sinhronizira druga organizacija.',
  unexplained:
    'V tem opozorilu ni dokumentirane kode, zato ne pove vzroka, ki bi ga poznali. Namesto ugibanja ga takega predajte podpori.',
  kinds: {
    temporary: 'Začasno: sistem poskuša znova sam.',
    item: 'Samo en element: nabiralnik deluje.',
    information: 'Samo obvestilo: nič ni narobe.',
  },
  bring: {
    code: 'Prinesite še kodo, ki v opozorilu sledi besedam »Email Server Error Code«.',
    details: 'Prinesite še podrobnosti opozorila (Details), kopirane v celoti.',
    export: 'Prinesite še nabiralnik: kot izvoz, dnevnik s podrobnostmi ali odgovor Web API.',
  },
  mayBeOver: 'To pravi opozorilo. Ali še velja, pove zadnji preskus.',
};
