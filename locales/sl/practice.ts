import type { words as english } from '../en/practice';
import { words as ui } from './ui';

export const words: typeof english = {
  ...ui,
  'line.unconfigured':
    'Ni profila, nobena smer ni na strežniški sinhronizaciji ali pa nabiralnik ni dejaven.',
  'line.configured': 'Profil in načini so nastavljeni; manjka e-poštni naslov.',
  'line.pendingApproval.waiting': 'E-poštni naslov čaka na odobritev.',
  'line.pendingApproval.rejected': 'E-poštni naslov je bil zavrnjen.',
  'line.pendingApproval.tenantApprovalMissing':
    'Odobren v storitvi Dynamics 365, manjka pa polovica odobritve v storitvi Microsoft 365.',
  'line.approved': 'Pripravljen na preskus in omogočanje: od zadnje spremembe ni bil preskušen.',
  'line.testing.scheduled': 'Preskus je načrtovan.',
  'line.testing.running': 'Preskus teče.',
  'line.enabled.healthy': 'Vse želene smeri so prestale preskus in so omogočene.',
  'line.enabled.retrying': 'Omogočen; po začasni napaki sistem poskuša znova.',
  'line.error.permanent':
    'Ena od smeri ni uspela in stoji, dokler ne uspe nov preskus. Zakaj, povejo opozorila nabiralnika.',
  'line.error.exhausted': 'V eni od smeri ni uspel niti zadnji poskus. Ko vzroka ni več, preskusite znova.',
  'strip.simulated': 'Simulirani najemnik',
  'strip.badge': 'Simulirano',
  'strip.persona': 'Nastopate kot',
  'strip.clock': 'Ura v najemniku',
  'strip.speed': 'Hitrost',
  'strip.paused': 'Ustavljeno',
  'strip.next': 'Naslednji dogodek',
  'strip.fiveMinutes': '+5 min',
  'strip.undo': 'Razveljavi',
  'strip.undoTitle': 'Razveljavi zadnjo spremembo (Ctrl+Z)',
  'strip.more': 'Več o najemniku',
  'strip.reset': 'Nov najemnik',
  'strip.resetTitle': 'Želite tega najemnika zavreči?',
  'strip.resetText':
    'Nadomesti ga svež najemnik istega scenarija. Tega ni mogoče razveljaviti; njegov seznam je na začetku prazen.',
  'strip.openTraining': 'Vaje',
  'strip.openDiagnosis': 'Diagnosticiraj nabiralnike',
  'strip.openGuide': 'Odpri vodnik',
  'practice.breadcrumb': 'Kje ste',
  'practice.siteMap': 'Nastavitve',
  'practice.commands': 'Ukazi',
  'practice.view': 'Pogled',
  'practice.search': 'Iskanje zapisov',
  'practice.selectFirst': 'Za ukaze najprej izberite zapis.',
  'practice.recordCount':
    '{shown, plural, one {# zapis} two {# zapisa} few {# zapisi} other {# zapisov}}, izbranih: {selected, number}',
  'practice.emptyView': 'V tem pogledu ni zapisov. Zgoraj izberite drug pogled.',
  'practice.noProfiles': 'Ni dejavnega profila e-poštnega strežnika.',
  'practice.unchanged': '(pusti, kot je)',
  'practice.busy': 'Ukaz se izvaja …',
  'practice.did': 'Opravljeno',
  'practice.refused': 'Zavrnjeno',
  'practice.skippedCount':
    '{count, plural, one {# nabiralnik je bil izpuščen:} two {# nabiralnika sta bila izpuščena:} few {# nabiralniki so bili izpuščeni:} other {# nabiralnikov je bilo izpuščenih:}}',
  'skipped.inactive': 'ni dejaven',
  'skipped.noDirection': 'nobena smer ne uporablja strežniške sinhronizacije',
  'skipped.underTest': 'preskus že poteka',
  'practice.refusedCount':
    '{count, plural, one {# je bil zavrnjen:} two {# sta bila zavrnjena:} few {# so bili zavrnjeni:} other {# jih je bilo zavrnjenih:}}',
  'practice.testsUnderWay':
    '{count, plural, one {# preskus poteka} two {# preskusa potekata} few {# preskusi potekajo} other {# preskusov poteka}}',
  'did.applyDefaults':
    '{count, plural, one {# nabiralnik je dobil privzete nastavitve.} two {# nabiralnika sta dobila privzete nastavitve.} few {# nabiralniki so dobili privzete nastavitve.} other {# nabiralnikov je dobilo privzete nastavitve.}}',
  'did.edit':
    '{count, plural, one {# nabiralnik je bil spremenjen.} two {# nabiralnika sta bila spremenjena.} few {# nabiralniki so bili spremenjeni.} other {# nabiralnikov je bilo spremenjenih.}}',
  'did.approve':
    '{count, plural, =0 {Noben naslov ni bil odobren.} one {# naslov je bil odobren.} two {# naslova sta bila odobrena.} few {# naslovi so bili odobreni.} other {# naslovov je bilo odobrenih.}}',
  'already.approve':
    '{count, plural, one {# naslov je bil odobren že prej.} two {# naslova sta bila odobrena že prej.} few {# naslovi so bili odobreni že prej.} other {# naslovov je bilo odobrenih že prej.}}',
  'already.reject':
    '{count, plural, one {# naslov je bil zavrnjen že prej.} two {# naslova sta bila zavrnjena že prej.} few {# naslovi so bili zavrnjeni že prej.} other {# naslovov je bilo zavrnjenih že prej.}}',
  'did.assign':
    '{count, plural, one {# nabiralnik je bil dodeljen.} two {# nabiralnika sta bila dodeljena.} few {# nabiralniki so bili dodeljeni.} other {# nabiralnikov je bilo dodeljenih.}}',
  'did.reject':
    '{count, plural, =0 {Noben naslov ni bil zavrnjen.} one {# naslov je bil zavrnjen.} two {# naslova sta bila zavrnjena.} few {# naslovi so bili zavrnjeni.} other {# naslovov je bilo zavrnjenih.}}',
  'did.test':
    '{count, plural, =0 {Noben preskus se ni začel.} one {Začet je bil # preskus; izid bo znan, ko se konča.} two {Začeta sta bila # preskusa; izida bosta znana, ko se končata.} few {Začeti so bili # preskusi; izidi bodo znani, ko se končajo.} other {Začetih je bilo # preskusov; izidi bodo znani, ko se končajo.}}',
  'did.activate':
    '{count, plural, one {# nabiralnik je bil aktiviran.} two {# nabiralnika sta bila aktivirana.} few {# nabiralniki so bili aktivirani.} other {# nabiralnikov je bilo aktiviranih.}}',
  'did.deactivate':
    '{count, plural, one {# nabiralnik je bil deaktiviran.} two {# nabiralnika sta bila deaktivirana.} few {# nabiralniki so bili deaktivirani.} other {# nabiralnikov je bilo deaktiviranih.}}',
  'did.saveMailbox': '{count, plural, =0 {Nič ni bilo shranjeno.} other {Nabiralnik je bil shranjen.}}',
  'did.setDefaultProfile':
    '{count, plural, =0 {Privzeti profil je ostal isti.} other {Profil je bil nastavljen kot privzeti.}}',
  'did.testProfile':
    '{count, plural, =0 {Preskus se ni začel.} other {Posel v ozadju se je začel; traja nekaj minut.}}',
  'did.assignRole':
    '{count, plural, =0 {Vloge ni dobil nihče.} one {Vlogo je dobil # imetnik.} two {Vlogo sta dobila # imetnika.} few {Vlogo so dobili # imetniki.} other {Vlogo je dobilo # imetnikov.}}',
  'dialog.applyDefaults':
    '{count, plural, one {# nabiralnik prevzame te nastavitve:} two {# nabiralnika prevzameta te nastavitve:} few {# nabiralniki prevzamejo te nastavitve:} other {# nabiralnikov prevzame te nastavitve:}}',
  'dialog.noDefaultProfile': 'Privzeti profil ni nastavljen: nabiralniki obdržijo svojega.',
  'dialog.testToo': 'Nabiralnike tudi preskusi in omogoči',
  'dialog.thisOrgOnlyWarning': 'Druga organizacija, ki zdaj sinhronizira te nabiralnike, bo s tem prenehala.',
  'dialog.test':
    '{count, plural, one {Preskušen bo # nabiralnik; omogočen bo, če preskus uspe.} two {Preskušena bosta # nabiralnika; omogočena bosta, če preskus uspe.} few {Preskušeni bodo # nabiralniki; omogočeni bodo tisti, pri katerih preskus uspe.} other {Preskušenih bo # nabiralnikov; omogočeni bodo tisti, pri katerih preskus uspe.}}',
  'dialog.edit':
    '{count, plural, one {Spremeni se # zapis. Kar pustite prazno, ostane.} two {Spremenita se # zapisa. Kar pustite prazno, ostane.} few {Spremenijo se # zapisi. Kar pustite prazno, ostane.} other {Spremeni se # zapisov. Kar pustite prazno, ostane.}}',
  'dialog.approve':
    '{count, plural, one {Želite odobriti # e-poštni naslov?} two {Želite odobriti # e-poštna naslova?} few {Želite odobriti # e-poštne naslove?} other {Želite odobriti # e-poštnih naslovov?}}',
  'names.below': 'nižje še {count, number}',
  'dialog.assign':
    '{count, plural, one {Kdo naj bo lastnik # nabiralnika?} two {Kdo naj bo lastnik # nabiralnikov?} few {Kdo naj bo lastnik # nabiralnikov?} other {Kdo naj bo lastnik # nabiralnikov?}}',
  'assign.own': 'Uporabnik, ki mu posamezni nabiralnik pripada',
  'assign.choose': 'Izberite uporabnika',
  'dialog.reject':
    '{count, plural, one {Želite zavrniti # e-poštni naslov? Njegova pošta se ne bo obdelovala.} two {Želite zavrniti # e-poštna naslova? Njuna pošta se ne bo obdelovala.} few {Želite zavrniti # e-poštne naslove? Njihova pošta se ne bo obdelovala.} other {Želite zavrniti # e-poštnih naslovov? Njihova pošta se ne bo obdelovala.}}',
  'dialog.deactivate':
    '{count, plural, one {Želite deaktivirati # nabiralnik? Po vnovičnem aktiviranju ga je treba preskusiti.} two {Želite deaktivirati # nabiralnika? Po vnovičnem aktiviranju ju je treba preskusiti.} few {Želite deaktivirati # nabiralnike? Po vnovičnem aktiviranju jih je treba preskusiti.} other {Želite deaktivirati # nabiralnikov? Po vnovičnem aktiviranju jih je treba preskusiti.}}',
  'dialog.testProfile': 'Vsi dejavni nabiralniki profila {name} se preskusijo v ozadju.',
  'form.general': 'Splošno',
  'form.back': 'Nazaj na seznam',
  'form.discard': 'Zavrzi spremembe',
  'form.notFound': 'Tega zapisa ni ali pa ga ta oseba ne sme brati.',
  'form.unreadable': 'Trenutno ga ni mogoče brati; poskusi se samo znova.',
  'form.addressWarning': 'Spremenjeni naslov je treba znova odobriti in preskusiti.',
  'alerts.none': 'Ni opozoril.',
  'alerts.level.1': 'Informacija',
  'alerts.level.2': 'Svarilo',
  'alerts.level.3': 'Napaka',
  'settings.defaultsWhy':
    'Za uporabnike in čakalne vrste, ki nastanejo odslej; obstoječi nabiralniki ostanejo nespremenjeni.',
  'settings.removeWarning':
    'Microsoft to odsvetuje: nabiralnik bi se lahko sinhroniziral brez ustreznega pooblastila.',
  'roles.assign': 'Dodelitev te vloge',
  'roles.chooseOne': 'Izberite vlogo.',
  'about.organization': 'Organizacija',
  'about.version': 'Različica',
  'client.legacyShort': 'Stari',
  'client.currentShort': 'Sedanji',
  'strip.exchange': 'Exchange',
  'strip.exchange.online': 'Exchange Online, isti najemnik',
  'strip.exchange.none': 'Brez naročnine na Exchange Online',
  'strip.exchange.otherTenant': 'Exchange Online, drug najemnik',
  'strip.exchange.onPremises': 'Exchange Server v lastnem okolju',
  'strip.edition': 'Različica',
  'strip.edition.M0': '{version}: globalni skrbnik',
  'strip.edition.M1': '{version}: izvorni dokument',
  'strip.edition.M2': '{version}: sedanja',
  'strip.size': 'Nabiralniki',
  'strip.size.own': 'Tisti iz scenarija',
  'strip.size.many': '{count, number} skupaj',
  'practice.client': 'Meniji odjemalca',
  'practice.otherMethod': '(drug način)',
  'practice.reached': '{reached, number} od {total, number}',
  'practice.stop': 'Ustavi',
  'practice.stopped': 'Ustavljeno: opravljenih je {done, number} od {total, number}.',
  'practice.repeat': 'Poskusi znova s preostalimi',
  'practice.whoCan': 'Odobrijo lahko: {names}. Na vrhu strani izberite, da nastopate kot eden od njih.',
  'tests.failed':
    '{count, plural, one {Preskus ni uspel pri # nabiralniku:} two {Preskus ni uspel pri # nabiralnikih:} few {Preskus ni uspel pri # nabiralnikih:} other {Preskus ni uspel pri # nabiralnikih:}}',
  'tests.notRun':
    '{count, plural, one {Preskus # nabiralnika je ostal brez izida:} two {Preskusa # nabiralnikov sta ostala brez izida:} few {Preskusi # nabiralnikov so ostali brez izida:} other {Preskusi # nabiralnikov so ostali brez izida:}}',
  'notRun.noDirection': 'Nobena smer ne uporablja strežniške sinhronizacije: preskusiti ni bilo česa.',
  'notRun.count.noDirection':
    '{count, plural, one {# nabiralnik nima nobene smeri na strežniški sinhronizaciji: preskusiti ni bilo česa.} two {# nabiralnika nimata nobene smeri na strežniški sinhronizaciji: preskusiti ni bilo česa.} few {# nabiralniki nimajo nobene smeri na strežniški sinhronizaciji: preskusiti ni bilo česa.} other {# nabiralnikov nima nobene smeri na strežniški sinhronizaciji: preskusiti ni bilo česa.}}',
  'notRun.count.waiting':
    '{count, plural, one {# e-poštni naslov čaka na odobritev.} two {# e-poštna naslova čakata na odobritev.} few {# e-poštni naslovi čakajo na odobritev.} other {# e-poštnih naslovov čaka na odobritev.}}',
  'notRun.count.rejected':
    '{count, plural, one {# e-poštni naslov je bil zavrnjen.} two {# e-poštna naslova sta bila zavrnjena.} few {# e-poštni naslovi so bili zavrnjeni.} other {# e-poštnih naslovov je bilo zavrnjenih.}}',
  'notRun.count.tenantApprovalMissing':
    '{count, plural, one {# e-poštnemu naslovu manjka polovica odobritve v storitvi Microsoft 365.} two {# e-poštnima naslovoma manjka polovica odobritve v storitvi Microsoft 365.} few {# e-poštnim naslovom manjka polovica odobritve v storitvi Microsoft 365.} other {# e-poštnim naslovom manjka polovica odobritve v storitvi Microsoft 365.}}',
  'tests.passed':
    '{count, plural, one {Preskus je uspel pri # nabiralniku.} two {Preskus je uspel pri # nabiralnikih.} few {Preskus je uspel pri # nabiralnikih.} other {Preskus je uspel pri # nabiralnikih.}}',
  'tests.underWay':
    '{count, plural, one {Poteka še # preskus.} two {Potekata še # preskusa.} few {Potekajo še # preskusi.} other {Poteka še # preskusov.}}',
  'tests.show': '{count, plural, one {Pokaži ga} two {Pokaži ju} few {Pokaži jih} other {Pokaži jih}}',
  'tests.showAll': 'Pokaži vse',
  'practice.askWho': 'Kdo lahko?',
  'form.failed': 'Ni uspelo: {directions}.',
  'practice.nobodyCan': 'V tem najemniku ne more odobriti nihče.',
  'unavailable.busy': 'Drug ukaz še poteka.',
  'unavailable.unchanged': 'Nič ni spremenjeno.',
  'unavailable.unsaved': 'Spremembe najprej shranite ali zavrzite.',
  'unavailable.onlyOne': 'Samo za en zapis: izberite enega.',
  'unavailable.allActive': 'Zapis je že dejaven.',
  'unavailable.allInactive': 'Zapis je že nedejaven.',
  'unavailable.allEnabled': 'Uporabnik je že omogočen.',
  'unavailable.allDisabled': 'Uporabnik je že onemogočen.',
  'unavailable.isDefault': 'Profil je že privzet.',
  'unavailable.inactiveProfile': 'Nedejaven profil ne more biti privzeti: najprej ga aktivirajte.',
  'unavailable.approvalHidden':
    'V tej izdaji je ukaz skrit, ker nimate pravice za odobritev. Svoj naslov odobrite s preskusom.',
  'grid.filter': 'Filter',
  'grid.filtered': 'Filter ({count})',
  'grid.anyValue': '(karkoli)',
  'grid.clearFilter': 'Počisti filter',
  'grid.columns': 'Stolpci',
  'grid.missingColumn': '(sedanji odjemalec ga v tem pogledu nima)',
  'grid.readSoFar': 'Doslej prebranih zapisov: {count, number} …',
  'grid.stillReading': 'Izbrani so vsi zapisi, nekateri pa se še berejo. Počakajte trenutek.',
  'form.mailbox': 'Nabiralnik',
  'form.parts': 'Deli zapisa',
  'form.unsaved': 'Ni shranjeno',
  'form.required': 'Polje »{field}« je obvezno.',
  'form.leaveTitle': 'Želite oditi brez shranjevanja?',
  'form.leaveText': 'Če nadaljujete, bodo spremembe na tem obrazcu izgubljene.',
  'form.whyNot': 'Zakaj se ne omogoči?',
  'form.noticeBar':
    'Tega naslova ni odobril skrbnik za Microsoft 365: pošta se ne obdeluje, dokler ga ne odobrite ter preskusite in omogočite.',
  'form.processed': 'Se obdeluje',
  'form.notProcessed': 'Se ne obdeluje',
  'form.nextTry': 'naslednji poskus ob {time}',
  'form.itsMailbox': 'Nabiralnik',
  'form.noMailbox': 'Nabiralnik ni viden.',
  'form.newUserNote':
    'Nabiralnik nastane z uporabnikom, s privzetimi nastavitvami za nove uporabnike, kakršne so zdaj.',
  'form.newQueueNote':
    'Nabiralnik nastane s čakalno vrsto, s privzetimi nastavitvami, kakršne so zdaj, in brez sestankov, stikov in opravil.',
  'form.newProfileNote':
    'Profil za Exchange Online v istem najemniku nastane sam; svojega naredite le za drugačno povezavo.',
  'form.inactiveProfile': 'Profil je nedejaven: preskusi njegovih nabiralnikov ne uspejo.',
  'form.isDefault': 'Privzeti profil za nove nabiralnike',
  'form.isNotDefault': 'Ni privzeti profil',
  'form.disabledUser': 'Uporabnik je onemogočen, njegov nabiralnik pa nedejaven.',
  'licence.held': 'Ima licenco',
  'licence.none': 'Brez licence',
  'licence.why': 'Dodeli in odvzame se v storitvi Microsoft 365. Brez nje postane nabiralnik nedejaven.',
  'licence.give': 'Dodeli licenco',
  'licence.take': 'Odvzemi licenco',
  'jobs.title': 'Posli v ozadju',
  'jobs.none': 'Ni še nobenega: začne ga ukaz {command}.',
  'jobs.created': 'začetek {time}',
  'jobs.completed': 'konec {time}',
  'jobs.counts': 'načrtovanih: {scheduled, number}, izpuščenih: {skipped, number}',
  'jobs.progress': 'Opravljeni preskusi',
  'alerts.meaning': 'Kaj to pomeni',
  'alerts.since': 'prvič {time}',
  'alerts.levelPlural.1': 'Informacije',
  'alerts.levelPlural.2': 'Svarila',
  'alerts.levelPlural.3': 'Napake',
  'alerts.levels': 'Vrste opozoril',
  'alerts.whose': 'Čigava opozorila',
  'alerts.mine': 'Moja opozorila',
  'alerts.of': 'Opozorila: {name}',
  'alerts.all': 'Vsa, ki jih smem brati',
  'alerts.noneHere': 'Opozoril te vrste ni.',
  'alerts.deleteAll': 'Izbriši vsa prikazana',
  'alerts.openMailbox': 'Odpri nabiralnik',
  'alerts.more':
    '{count, plural, one {in še # starejše opozorilo} two {in še # starejši opozorili} few {in še # starejša opozorila} other {in še # starejših opozoril}}',
  'alerts.switchedOff':
    'Opozorila vrste {level} so za organizacijo izklopljena: prazen seznam ne dokazuje ničesar.',
  'alerts.openSettings': 'Odpri nastavitve',
  'settings.alertsWhy': 'Opozorila izklopljene vrste se sploh ne zapišejo.',
  'settings.unreadableHere': 'Ta oseba ne sme brati nastavitev organizacije.',
  'roles.levels': 'Vadbeni najemnik ima eno poslovno enoto: pravica ima raven organizacije ali nobene.',
  'roles.holders':
    '{users, plural, one {# uporabnik} two {# uporabnika} few {# uporabniki} other {# uporabnikov}}, {teams, plural, one {# skupina} two {# skupini} few {# skupine} other {# skupin}}',
  'roles.held': 'Vlogo imajo',
  'roles.nobody': 'Te vloge nima nihče.',
  'roles.team': 'Skupina',
  'roles.give': 'Dodeli vlogo',
  'roles.take': 'Odvzemi',
  'roles.takeFrom': 'Odvzemi vlogo: {name}',
  'roles.table': 'Tabela',
  'roles.verb.Create': 'Ustvarjanje',
  'roles.verb.Read': 'Branje',
  'roles.verb.Write': 'Pisanje',
  'roles.verb.Delete': 'Brisanje',
  'roles.verb.Assign': 'Dodeljevanje',
  'roles.tables.Mailbox': 'Nabiralnik',
  'roles.tables.EmailServerProfile': 'Profil e-poštnega strežnika',
  'roles.tables.Queue': 'Čakalna vrsta',
  'roles.tables.User': 'Uporabnik',
  'roles.tables.Team': 'Skupina',
  'roles.tables.Role': 'Varnostna vloga',
  'roles.tables.Organization': 'Organizacija',
  'roles.tables.TraceLog': 'Opozorilo',
  'dialog.deactivateProfile': 'Želite deaktivirati {names}? Preskusi teh nabiralnikov ne bodo uspeli.',
  'dialog.deleteProfile':
    'Želite izbrisati {names}? Nabiralniki ostanejo brez profila. Tu lahko to razveljavite.',
  'dialog.disableUsers':
    '{count, plural, one {Želite onemogočiti # uporabnika? Nabiralnik postane nedejaven.} two {Želite onemogočiti # uporabnika? Nabiralnika postaneta nedejavna.} few {Želite onemogočiti # uporabnike? Nabiralniki postanejo nedejavni.} other {Želite onemogočiti # uporabnikov? Nabiralniki postanejo nedejavni.}}',
  'dialog.deactivateQueues':
    '{count, plural, one {Želite deaktivirati # čakalno vrsto? Nabiralnik postane nedejaven.} two {Želite deaktivirati # čakalni vrsti? Nabiralnika postaneta nedejavna.} few {Želite deaktivirati # čakalne vrste? Nabiralniki postanejo nedejavni.} other {Želite deaktivirati # čakalnih vrst? Nabiralniki postanejo nedejavni.}}',
  'dialog.deleteQueues':
    '{count, plural, one {Želite izbrisati # čakalno vrsto z nabiralnikom? Tu lahko to razveljavite.} two {Želite izbrisati # čakalni vrsti z nabiralnikoma? Tu lahko to razveljavite.} few {Želite izbrisati # čakalne vrste z nabiralniki? Tu lahko to razveljavite.} other {Želite izbrisati # čakalnih vrst z nabiralniki? Tu lahko to razveljavite.}}',
  'dialog.deleteAlerts':
    '{count, plural, one {Želite izbrisati # opozorilo? Tu lahko to razveljavite.} two {Želite izbrisati # opozorili? Tu lahko to razveljavite.} few {Želite izbrisati # opozorila? Tu lahko to razveljavite.} other {Želite izbrisati # opozoril? Tu lahko to razveljavite.}}',
  'dialog.manageRoles':
    '{count, plural, one {Varnostna vloga # uporabnika.} other {Varnostna vloga # uporabnikov.}}',
  'did.activateProfile':
    '{count, plural, =0 {Noben profil ni bil aktiviran.} other {Profil je bil aktiviran.}}',
  'did.deactivateProfile':
    '{count, plural, =0 {Noben profil ni bil deaktiviran.} other {Profil je bil deaktiviran.}}',
  'did.deleteProfile':
    '{count, plural, =0 {Noben profil ni bil izbrisan.} other {Profil je bil izbrisan; njegovi nabiralniki so ostali brez njega.}}',
  'did.saveProfile': '{count, plural, =0 {Nič ni bilo shranjeno.} other {Profil je bil shranjen.}}',
  'did.createProfile': '{count, plural, =0 {Profil ni bil ustvarjen.} other {Profil je bil ustvarjen.}}',
  'did.saveSettings': '{count, plural, =0 {Nič ni bilo shranjeno.} other {Nastavitve so bile shranjene.}}',
  'did.saveRole': '{count, plural, =0 {Vloga ni bila shranjena.} other {Vloga je bila shranjena.}}',
  'did.removeRole':
    '{count, plural, =0 {Vloge ni izgubil nihče.} one {Vlogo je izgubil # imetnik.} two {Vlogo sta izgubila # imetnika.} few {Vlogo so izgubili # imetniki.} other {Vlogo je izgubilo # imetnikov.}}',
  'did.createUser':
    '{count, plural, =0 {Uporabnik ni bil dodan.} other {Uporabnik je bil dodan, z njim pa nabiralnik.}}',
  'did.saveUser': '{count, plural, =0 {Nič ni bilo shranjeno.} other {Uporabnik je bil shranjen.}}',
  'did.disableUsers':
    '{count, plural, one {# uporabnik je bil onemogočen.} two {# uporabnika sta bila onemogočena.} few {# uporabniki so bili onemogočeni.} other {# uporabnikov je bilo onemogočenih.}}',
  'did.enableUsers':
    '{count, plural, one {# uporabnik je bil omogočen.} two {# uporabnika sta bila omogočena.} few {# uporabniki so bili omogočeni.} other {# uporabnikov je bilo omogočenih.}}',
  'did.setLicence':
    '{count, plural, =0 {Licenca je ostala, kot je bila.} other {Licenca je bila spremenjena.}}',
  'did.createQueue':
    '{count, plural, =0 {Čakalna vrsta ni bila dodana.} other {Čakalna vrsta je bila dodana, z njo pa nabiralnik.}}',
  'did.saveQueue': '{count, plural, =0 {Nič ni bilo shranjeno.} other {Čakalna vrsta je bila shranjena.}}',
  'did.activateQueues':
    '{count, plural, one {# čakalna vrsta je bila aktivirana.} two {# čakalni vrsti sta bili aktivirani.} few {# čakalne vrste so bile aktivirane.} other {# čakalnih vrst je bilo aktiviranih.}}',
  'did.deactivateQueues':
    '{count, plural, one {# čakalna vrsta je bila deaktivirana.} two {# čakalni vrsti sta bili deaktivirani.} few {# čakalne vrste so bile deaktivirane.} other {# čakalnih vrst je bilo deaktiviranih.}}',
  'did.deleteQueues':
    '{count, plural, one {# čakalna vrsta je bila izbrisana.} two {# čakalni vrsti sta bili izbrisani.} few {# čakalne vrste so bile izbrisane.} other {# čakalnih vrst je bilo izbrisanih.}}',
  'did.deleteAlerts':
    '{count, plural, one {# opozorilo je bilo izbrisano.} two {# opozorili sta bili izbrisani.} few {# opozorila so bila izbrisana.} other {# opozoril je bilo izbrisanih.}}',
  'analyzer.outside':
    'Microsoftovo orodje zunaj storitve Dynamics 365; tu ga igra simulator. Pravo je na testconnectivity.microsoft.com.',
  'analyzer.noPassword': 'Pravo orodje vpraša za geslo. To nikoli: gesla ne vpisujte.',
  'analyzer.run': 'Izvedi preskus',
  'analyzer.running': 'Poteka preskus naslova {address} …',
  'analyzer.unknown': 'V tem najemniku ni nabiralnika z naslovom {address}.',
  'analyzer.results': 'Izidi',
  'analyzer.resultsOf': 'Izidi za {address}',
  'analyzer.passed': 'uspelo',
  'analyzer.failed': 'ni uspelo',
  'analyzer.check.mailbox': 'Nabiralnik',
  'analyzer.check.signIn': 'Vpis',
  'analyzer.check.dns': 'DNS in povezava',
  'analyzer.check.ews': 'Exchange Web Services',
  'analyzer.hint.mailbox': 'Exchange ne pozna takega nabiralnika: vprašajte skrbnika za Exchange.',
  'analyzer.hint.signIn': 'Račun se ne more vpisati: vprašajte skrbnika računov Microsoft 365.',
  'analyzer.hint.dns': 'Strežnik po imenu ni dosegljiv: vprašajte tistega, ki skrbi za DNS in omrežje.',
  'analyzer.hint.ews':
    'Exchange je odgovoril z napako 403: o stikalu in seznamih vprašajte skrbnika za Exchange.',
  'analyzer.limits': 'Kaj lahko pove in česa ne',
  'analyzer.can':
    'Vpiše se kot uporabnik: nabiralnik, vpis, DNS, tok pošte in ali odgovarjajo spletne storitve Exchange.',
  'analyzer.cannot':
    'O storitvi Dynamics 365 ne ve ničesar: niti tega, ali je naslov odobren, niti tega, ali organizacija zaupa profilu.',
  'analyzer.reading':
    'Če ne uspe, poglejte v Exchange. Če uspe, preskus v Dynamics 365 pa ne, poglejte v Dynamics 365.',
  'pointer.guide': 'Vodnik kaže, kje: {step}',
  'pointer.next': 'Naslednje: {what}',
  'pointer.nothing': 'Na tej strani za ta korak ni več česa pokazati.',
  'pointer.view': 'izberite pogled {view}',
  'pointer.rows': 'izberite ali odprite zapis',
  'pointer.goThere': 'Pojdi tja',
  'pointer.stop': 'Nehaj kazati',
  'dialog.noneForQueues':
    '{count, plural, one {(# čakalna vrsta: brez)} two {(# čakalni vrsti: brez)} few {(# čakalne vrste: brez)} other {(# čakalnih vrst: brez)}}',
  'pointer.done': 'Najemnik kaže, da je ta korak opravljen.',
  'items.title': 'Elementi, ki niso bili sinhronizirani',
  'items.lead':
    'Elementi, ki niso bili sinhronizirani: vaši, skrbniku sistema pa elementi vseh. Njihove zadeve se nikoli ne prikažejo.',
  'items.none':
    'Napak ni. {count, plural, one {Elementi se hranijo le # dan.} two {Elementi se hranijo le # dneva.} few {Elementi se hranijo le # dni.} other {Elementi se hranijo le # dni.}}',
  'items.kept':
    '{count, plural, one {Elementi se hranijo # dan.} two {Elementi se hranijo # dneva.} few {Elementi se hranijo # dni.} other {Elementi se hranijo # dni.}}',
  'items.more':
    '{count, plural, one {Prikazan je zadnji.} two {Prikazana sta zadnja #.} few {Prikazani so zadnji #.} other {Prikazanih je zadnjih #.}}',
  'items.off':
    'Organizacija elementov ne hrani (EnableSssItemLevelMonitoring): prazen seznam ne dokazuje ničesar.',
  'items.whyName': 'Zakaj {name} nečesa ne prejme?',
  'did.saveOptions': '{count, plural, =0 {Nič ni bilo shranjeno.} other {Možnosti so bile shranjene.}}',
  'options.lead': 'Vsakdo nastavlja le svoje možnosti.',
  'options.filterWhy':
    'Odloča, katera dohodna e-pošta postane dejavnost: tudi pri omogočenem nabiralniku je lahko kaj izpuščeno.',
  'form.receivedAfterWhy':
    'Velja poznejši od tega dneva in dneva v profilu. Če ga pomaknete nazaj, se starejša e-pošta prebere znova.',
  'form.whyNoApp': 'Zakaj je ni?',
  'form.fillsItself': 'To se izpolni samo:',
  'form.secretSet': 'Je nastavljena; vpišite drugo, če jo želite zamenjati',
  'form.noRealSecret': 'Ne vpisujte prave skrivnosti. Simulirani najemnik si zapomni le, da obstaja.',
  'form.connection.crossTenant':
    'Aplikacija je registrirana v najemniku nabiralnikov. Tam mora biti njen ID na seznamu aplikacij, ki smejo uporabljati EWS, potrebuje pa tudi dovoljenja v storitvi Microsoft Graph. Aplikacija za Outlook med najemniki ne deluje.',
  'form.connection.hybridModern':
    'Zbirka Key Vault, ključ, aplikacija in skrivnost so zapis zase, ki ga simulirani najemnik ne hrani.',
  'form.connection.gmail':
    'Naslov za preusmeritev pri Googlu je naslov okolja, ki mu sledi /_grid/cmds/dlg_gmailoauth.aspx. En profil zadošča za največ 100 uporabnikov. Vpis v Gmail tu ni odigran.',
};
