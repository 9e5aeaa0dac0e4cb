import type { words as english } from '../en/imports';

/** Uvoz v slovenščini. Sporočila z zavitimi oklepaji so ICU. */
export const words: typeof english = {
  formats: {
    webApi: 'Odgovor vmesnika Web API',
    bundle: 'Več tabel v eni datoteki',
    fetchXml: 'Rezultat poizvedbe FetchXML',
    workbook: 'Excelov delovni zvezek',
    htmlTable: 'Tabela s spletne strani',
    xmlSpreadsheet: 'Delovni zvezek v obliki XML',
    csv: 'CSV',
    powerShell: 'CSV iz lupine PowerShell',
    fixedWidth: 'Tabela iz ukazne vrstice',
    mailboxDetails: 'Podrobnosti nabiralnika',
    exchange: 'Nabiralniki storitve Exchange',
    alertText: 'Besedilo opozorila',
    mail: 'E-poštno sporočilo',
  },
  problems: {
    badCharacters:
      'Nekateri znaki so poškodovani in so prikazani kot �. Če so imena videti napačna, datoteko izvozite znova.',
    encodingGuessed:
      'Datoteka ne pove, kako so shranjene črke; upoštevan je nabor {detail}. Preverite imena s č, š in ž; če niso pravilna, datoteko shranite kot UTF-8.',
    encodingGuessedWestern:
      'Datoteka ne pove, kako so shranjene črke; upoštevan je nabor {detail}. Preverite imena z è, ñ, ø in å; če niso pravilna, datoteko shranite kot UTF-8.',
    fileCut:
      'Datoteka se konča prezgodaj. Pred tem prebrane vrstice: {detail}. Če želite vse, datoteko izvozite znova.',
    firstPageOnly:
      'Shranjena je samo prva stran odgovora, vrstic pa je več. Vrstice v datoteki: {detail}. Shranite še druge strani ali pogled izvozite v Excel.',
    lastLineOpen:
      'Datoteka se konča sredi te vrstice, zato je zadnja vrednost izpuščena. Preverite, ali se je izvoz končal.',
    attachmentNotRead:
      'Priloge »{detail}« ni bilo mogoče prebrati. Shranite jo in jo izberite posebej, da vidite, zakaj.',
    tableNotUsed: 'Iz dela »{detail}« se ne bere nič. Ukrepati ni treba.',
    tableNotReadable:
      'Ta del datoteke ni seznam vrstic, zato je izpuščen. Odgovor vmesnika Web API shranite tak, kot je.',
    severalOrganizations:
      'V datoteki je več organizacij; upoštevana je prva. Naenkrat uvozite samo eno okolje.',
    bundleVersionUnknown:
      'Sveženj je različice {detail}, ki tu ni znana. Prebrano je, kar je v njem znano; drugo prebere novejši Mailbox Coach.',
    bundlePartWrong:
      'Del svežnja »{detail}« ni tak, kot bi moral biti, zato je izpuščen. Sveženj ustvarite znova.',
    noIdInLog:
      'Dnevnik ne pove, kateremu nabiralniku pripada. Prikazan je brez ID-ja in ga ni mogoče povezati z drugimi datotekami.',
    linesNotUnderstood: 'Izpuščene so vrstice z neznanimi imeni: {detail}. Ukrepati ni treba.',
    exchangeSide:
      'Prebrani nabiralniki storitve Exchange: {detail}. Odgovarjajo na vprašanja o nabiralnikih v Dynamics 365; prinesite tudi te.',
    exchangeOrganization:
      'Prebrano je, kaj organizacija v storitvi Exchange pravi o spletnih storitvah Exchange (EWS). To odgovarja na vprašanje o nabiralnikih v Dynamics 365; prinesite tudi te.',
    exchangeRowsWithoutAddress:
      'Vrstice storitve Exchange brez naslova so izpuščene: {detail}. Izvozite tudi PrimarySmtpAddress.',
    exchangeRowsDamaged:
      'Vrstice storitve Exchange, katerih celice se ne ujemajo z naslovi, so izpuščene: {detail}. Izvozite jih znova.',
    columnTwice: 'Stolpec je v datoteki večkrat; upoštevan je prvi. Če ta ni pravi, druge odstranite.',
    valueTwice:
      'Nabiralnik ima stolpec dvakrat z različnima vrednostma (ena je »{detail}«), zato je izpuščen. Odstranite napačno vrstico.',
    columnsNotKnown:
      'Neznani stolpci so izpuščeni: {detail}. Če je kateri pomemben, mu za naslov dajte njegovo logično ime.',
    toldByAddress:
      'Vrstice nimajo ID-jev, zato jih ločimo po naslovih. Po ID-ju jih ni mogoče povezati z drugimi datotekami; če želite tudi to, izvozite stolpec z ID-jem.',
    readByLabel:
      'V teh stolpcih so namesto vrednosti oznake; prebrane so po tem, kako se glasijo: {detail}. Kar temelji na njih, je kvečjemu verjetno; vrednosti so v odgovoru vmesnika Web API.',
    columnsToAdd: 'Za popoln odgovor v pogled dodajte te stolpce in ga znova izvozite: {detail}.',
    labelsOnly:
      'V stolpcu so oznake, ki zanj niso znane, zato je izpuščen. Prinesite Excelov izvoz s skritim listom (datoteko, kakršna je bila prenesena) ali odgovor vmesnika Web API.',
    labelsAmbiguous:
      'Oznake se ujemajo z več izbirami, zato ne povedo vrednosti. Stolpec je izpuščen; vrednosti so v odgovoru vmesnika Web API.',
    namesOnly:
      'V stolpcu so imena. Ime velja za vrstico, kadar ga ima natanko ena od prebranih vrstic; prinesite tudi tabelo, ki jo imenuje, ali odgovor vmesnika Web API, ki ima ID-je.',
    dateOrderUnknown:
      'Iz datumov ni razvidno, ali je najprej dan ali mesec. Dokler ne poveste, kaj velja, je stolpec izpuščen.',
    badCell:
      '»{detail}« ni vrednost tega stolpca, ki ima {expected, select, choice {eno od vrednosti {values}} yesOrNo {true ali false} moment {datum, na primer 2026-11-23T08:00:00Z} id {ID} number {celo število} table {eno od {values}} other {besedilo}}. Celica je izpuščena, druge v vrstici so ostale; popravite jo ali izvozite znova.',
    emptyCell: 'Celica je prazna, kar v tem stolpcu ni mogoče. Izpuščena je; preverite izvoz.',
    notARow: '»{detail}« ni vrstica, zato je izpuščeno. Preverite datoteko na tem mestu.',
    rowWithoutId: 'Vrstica nima ID-ja, zato je izpuščena. Izvozite tudi stolpec z ID-jem.',
    sameIdTwice: 'ID {detail} se ponovi. Upoštevana je nazadnje spremenjena vrstica; ukrepati ni treba.',
    wrongCellCount:
      'Število celic se ne ujema s številom naslovov ({detail}), zato je vrstica izpuščena. Preverite ločila in narekovaje v njej.',
    badQuotes:
      'Narekovaj v vrstici ni zaprt, zato je izpuščena. Zaprite narekovaj ali datoteko izvozite znova.',
    moreLikeThis: 'Enako velja še drugje; število mest: {detail}.',
  },
  errors: {
    empty: 'Vsebine ni. Izberite drugo datoteko.',
    tooLarge: 'Preveliko je za branje (več kot 256 MB). Izvozite manj stolpcev ali manj vrstic.',
    unpacksTooLarge:
      'Vsebina bi se razširila v precej več, kot potrebuje seznam nabiralnikov, zato ni bila odprta. Izvozite jo znova.',
    signInPage:
      'Namesto podatkov je to stran za vpis: seja je potekla. Vpišite se v Dynamics 365 in odgovor shranite znova.',
    webPage:
      'To je spletna stran brez tabele, ki bi jo bilo mogoče prebrati. Kopirajte vrstice seznama in jih prilepite sem ali pogled izvozite v Excel.',
    brokenMail:
      'E-poštno sporočilo je poškodovano in ga ni mogoče odpreti. Shranite ga znova ali kopirajte njegovo besedilo in ga prilepite sem.',
    mailWithoutText:
      'V e-poštnem sporočilu ni ne besedila ne datoteke, ki bi jo bilo mogoče prebrati; morda je šifrirano. Odprite ga, kopirajte besedilo in ga prilepite sem.',
    errorAnswer:
      'To je napaka, ki jo je vrnil Dynamics 365: {detail}. Shranite odgovor nekoga, ki sme brati tabelo.',
    wrongTable:
      'V datoteki so vrstice tabele »{detail}«. Izvozite nabiralnike, profile e-poštnih strežnikov, uporabnike, čakalne vrste, opozorila ali organizacijo.',
    noRows: 'V datoteki ni vrstic. Izberite pogled, ki ni prazen, in ga izvozite znova.',
    noIds:
      'Vrstice nimajo ID-jev, zato jih ni mogoče ločiti. Izvozite v Excel kot statični delovni list ali dodajte stolpec z ID-jem.',
    exchangeWithoutAddress:
      'To je iz storitve Exchange, ne pove pa, o katerem nabiralniku gre. Izvozite tudi PrimarySmtpAddress.',
    unknownHeadings:
      'Naslovi stolpcev niso naslovi nabiralnikov, profilov, uporabnikov ali čakalnih vrst. Izvozite v Excel kot statični delovni list ali za naslove uporabite logična imena.',
    exportedResult: 'To je rezultat ukaza brez vrstic. Namesto $r izvozite $r.CrmRecords.',
    recordsRunTogether:
      'Vrstica {row}: tu se vrstice dveh nabiralnikov stikajo ({column} je »{detail}«, prej pa je bilo nekaj drugega). Med nabiralnika dodajte prazno vrstico ali prinesite za vsakega svojo datoteko.',
    brokenJson: 'Besedilo je poškodovano že pred koncem prve vrstice. Odgovor shranite znova.',
    brokenXml: 'XML je poškodovan že pred koncem prve vrstice. Shranite ga znova.',
    unknownJson: 'To je JSON, ni pa odgovor vmesnika Web API. Shranite ves odgovor tak, kot je.',
    unknownXml:
      'To je XML druge vrste (začne se z <{detail}>). Prinesite rezultat poizvedbe FetchXML ali pogled izvozite v Excel.',
    protectedWorkbook:
      'Delovni zvezek je zaščiten z geslom. Odprite ga, odstranite geslo in ga znova shranite.',
    oldWorkbook: 'To je delovni zvezek v stari obliki .xls. Odprite ga v Excelu in ga shranite kot .xlsx.',
    outlookMessage:
      'To je sporočilo programa Outlook (.msg). Shranite ga kot .eml ali kot besedilo ali pa kopirajte njegovo besedilo in ga prilepite sem.',
    oldOfficeFile:
      'To je sporočilo programa Outlook (.msg) ali datoteka starega programa zbirke Office. Shranite jo kot .eml, kot besedilo ali kot .xlsx ali pa kopirajte njeno besedilo in ga prilepite sem.',
    otherSpreadsheet:
      'To je preglednica v obliki, ki je tu ni mogoče prebrati. Odprite jo in jo shranite kot .xlsx ali CSV.',
    document: 'To je dokument ali predstavitev. Kopirajte besedilo opozorila ali tabelo in jo prilepite sem.',
    pdf: 'To je PDF. Kopirajte njegovo besedilo in ga prilepite sem ali prinesite datoteko, iz katere je nastal.',
    picture:
      'To je slika, besedila na njej pa ni mogoče prebrati. Kopirajte besedilo, ki ga kaže, in ga prilepite sem ali pogled izvozite v Excel.',
    database: 'To je datoteka zbirke podatkov. Njeno tabelo nabiralnikov izvozite kot CSV.',
    otherArchive: 'To je arhiv, ki ga tu ni mogoče odpreti. Razširite ga in izberite datoteko v njem.',
    ownReport:
      'To je poročilo programa Mailbox Coach; v njem so izsledki, ne pa to, iz česar so nastali. Prinesite datoteko, iz katere je poročilo nastalo.',
    notAWorkbook: 'To je arhiv, ni pa Excelov delovni zvezek. Razširite ga in izberite datoteko v njem.',
    brokenArchive:
      'Arhiv je poškodovan in ga ni mogoče odpreti. Stisnite ga znova ali prinesite same datoteke.',
    emptyArchive: 'V arhivu ni datotek. Prinesite same datoteke.',
    otherOrganization:
      'Datoteka je iz druge organizacije, zato je izpuščena. Skupaj prinesite datoteke iste organizacije.',
    brokenWorkbook: 'Delovni zvezek je poškodovan in ga ni mogoče odpreti. Izvozite ga znova.',
    unknownFormat:
      'Take datoteke ni mogoče prebrati. Izberite izvoz v Excel, CSV, odgovor vmesnika Web API ali podrobnosti nabiralnika.',
  },
  unseen: {
    notInFile: 'ni v datoteki',
    hiddenFromCaller: 'nekateri so skriti osebi, ki je brala',
    firstPageOnly: 'shranjena je samo prva stran',
    fileCut: 'datoteka se konča prezgodaj',
    labelsOnly: 'oznake namesto vrednosti',
    labelsAmbiguous: 'oznake, ki se ujemajo z več izbirami',
    namesOnly: 'imena namesto ID-jev',
    dateOrderUnknown: 'datumi v neznanem vrstnem redu',
  },
  places: {
    row: 'Vrstica {row}:',
    column: 'Stolpec {column}:',
    rowAndColumn: 'Vrstica {row}, stolpec {column}:',
  },
};
