import type { FindingText } from '../diagnosis';
import type { findings as english } from '../en/findings';
import { ewsFindings } from './findings/ews';
import { itemFindings } from './findings/items';

/** Isto v slovenščini; žetoni in kode so taki, kot jih piše izdelek. */
export const findings: Record<keyof typeof english, FindingText> = {
  'row-inactive': {
    symptom:
      'Zapis nabiralnika je nedejaven. Preskus vrne MailboxDisabled: nabiralnik je deaktiviran ali onemogočen za odhodno e-pošto.',
    cause:
      'Nekdo je deaktiviral nabiralnik ali pa je bil deaktiviran njegov uporabnik, na primer ob odvzemu licence.',
    fix: 'Aktivirajte nabiralnik in po potrebi znova omogočite uporabnika, z licenco in vlogo. Nato izberite »Preskusi in omogoči nabiralnik«.',
  },
  'user-disabled': {
    symptom: 'Uporabnik, ki mu nabiralnik pripada, je onemogočen.',
    cause: 'Uporabnik je bil onemogočen v okolju ali v storitvi Entra.',
    fix: 'Uporabnika znova omogočite, poskrbite, da ima licenco in vlogo, nato aktivirajte nabiralnik.',
  },
  'user-no-licence': {
    symptom:
      'Kolikor je mogoče presoditi, uporabnik nima licence, ali pa je v opozorilu UnknownIncomingEmailIntegrationError -2147167669 (0x8004d24b).',
    cause:
      'Lastnik nabiralnika nima licence za Dynamics ali pa je brez nje lastnik drugega nabiralnika z istim naslovom.',
    fix: 'Dodelite licenco ali pa poiščite drugi nabiralnik z istim naslovom in njegov naslov spremenite.',
  },
  'user-no-role': {
    symptom: 'Lastnik nabiralnika nima nobene vloge, ne neposredno ne prek skupine.',
    cause: 'Uporabnik brez varnostne vloge nima pravic, ki so potrebne za preskus.',
    fix: 'Lastniku dodelite varnostno vlogo.',
  },
  'access-mode': {
    symptom:
      'Uporabnik v polju Access Mode nima vrednosti »Branje in pisanje« (Read-Write), v opozorilu pa je 8005E276.',
    cause:
      'Vzrok je verjetno način dostopa. Članek si tu nasprotuje: navaja, da uporabnik nima skrbniškega načina dostopa, v korakih pa nastavi branje in pisanje.',
    fix: 'Uporabniku v polju Access Mode nastavite »Branje in pisanje« (Read-Write).',
  },
  'app-user': {
    symptom: 'Nabiralnik pripada uporabniku aplikacije ali neinteraktivnemu uporabniku.',
    cause: 'Kolikor je mogoče presoditi, tak uporabnik običajno nima nabiralnika v storitvi Exchange.',
    fix: 'Tega nabiralnika ne upoštevajte, načine sinhronizacije pa nastavite na »Brez« (None).',
  },
  'queue-inactive': {
    symptom: 'Čakalna vrsta, ki ji nabiralnik pripada, je nedejavna.',
    cause: 'Čakalna vrsta je bila deaktivirana; njen nabiralnik verjetno zato ne more delovati.',
    fix: 'Aktivirajte čakalno vrsto.',
  },
  'queue-owner-no-role': {
    symptom:
      'V opozorilu je UnknownIncomingEmailIntegrationError -2147209462 (0x80042f0a), lastnica čakalne vrste pa je skupina.',
    cause: 'Skupina, ki je lastnica čakalne vrste, nima varnostne vloge.',
    fix: 'Lastniku čakalne vrste, skupini ali uporabniku, dodelite varnostno vlogo.',
  },
  'queue-owner-priv': {
    symptom: 'V opozorilu je UnknownIncomingEmailIntegrationError -2147220192 (0x80040520).',
    cause:
      'Lastnik čakalne vrste nima pravice za branje čakalnih vrst ali pa je nima drug uporabnik ali druga čakalna vrsta, ki je prejela isto sporočilo.',
    fix: 'V varnostni vlogi pod »Core Records« dodajte pravico za branje čakalnih vrst.',
  },
  'queue-act': {
    symptom:
      'V nabiralniku čakalne vrste polje »Sestanki, stiki in opravila« ni nastavljeno na »Brez« (None).',
    cause: 'Čakalna vrsta za to smer nima nastavitve, zato se smer zanjo verjetno sploh ne uporablja.',
    fix: 'V tem nabiralniku v polju »Sestanki, stiki in opravila« izberite »Brez«.',
  },
  'forward-mailbox': {
    symptom:
      'Nabiralnik je označen kot nabiralnik za posredovanje ali pa dohodna e-pošta prihaja prek takega nabiralnika.',
    cause:
      'Nabiralnik za posredovanje zbira pošto in ni uporabnikov. Ukaz zanj je skrit, razen če je HideNewForwardMailboxButton »false« ali če tak nabiralnik že obstaja.',
    fix: 'Za Exchange Online namesto tega uporabite strežniško sinhronizacijo.',
  },
  'no-address': {
    symptom: 'Nabiralnik nima e-poštnega naslova, njegova odobritev pa je »Prazno« (Empty).',
    cause: 'Uporabnik ali čakalna vrsta verjetno nima e-poštnega naslova.',
    fix: 'Uporabniku ali čakalni vrsti vpišite naslov in ga nato odobrite.',
  },
  'address-mismatch-user': {
    symptom: 'Naslov nabiralnika ni enak naslovu njegovega uporabnika ali njegove čakalne vrste.',
    cause: 'Naslova sta bila verjetno spremenjena vsak zase.',
    fix: 'Naslova uskladite in ju nato znova odobrite.',
  },
  'upn-mismatch': {
    symptom: 'Naslov nabiralnika ni glavno uporabniško ime (UPN) njegovega uporabnika.',
    cause:
      'To je dovoljeno, vendar uporabnik takega naslova ne more odobriti sam. Pri čakalnih vrstah samoodobritve sploh ni.',
    fix: 'Naslov naj odobri skrbnik, ki sme odobravati.',
  },
  'duplicate-address': {
    symptom: 'Dva dejavna nabiralnika imata isti naslov.',
    cause:
      'Naslov si na primer delita uporabnik in čakalna vrsta. Težave so dokumentirane za primer, ko eden od lastnikov nima licence.',
    fix: 'Enemu od obeh nabiralnikov dodelite drug naslov.',
  },
  'method-none': {
    symptom: 'Smer je nastavljena na »Brez« (None), njeno stanje pa ostaja »Ni zagnano« (Not Run).',
    cause: 'Smer ni konfigurirana. To ni napaka.',
    fix: 'Izberite »Uporabi privzete nastavitve e-pošte« ali pa uredite nabiralnik in izberite način sinhronizacije.',
  },
  'method-outlook': {
    symptom: 'Smer se sinhronizira prek Outlooka in ne na strežniku.',
    cause: 'Za način sinhronizacije je izbran stari odjemalec za Outlook.',
    fix: 'Za to smer izberite strežniško sinhronizacijo.',
  },
  'method-mixed': {
    symptom:
      'E-pošta uporablja strežniško sinhronizacijo, sestanki, stiki in opravila uporabnikov pa Outlook.',
    cause:
      'Taka mešanica v eni organizaciji ni priporočena: posodobitve sestankov morda ne dosežejo vseh udeležencev.',
    fix: 'Povsod izberite strežniško sinhronizacijo.',
  },
  'no-profile': {
    symptom:
      'Polje »Profil strežnika« v nabiralniku je prazno. Preskus vrne InvalidIncomingEmailServerProfile.',
    cause: 'Profil ni bil izbran ali pa je bil izbrisan: povezava z njim takrat izgine iz nabiralnikov.',
    fix: 'V polju »Profil strežnika« izberite »Microsoft Exchange Online«.',
  },
  'profile-inactive': {
    symptom:
      'Profil e-poštnega strežnika, ki ga ima nabiralnik, je nedejaven. Preskus vrne InvalidIncomingEmailServerProfile.',
    cause: 'Profil je bil deaktiviran.',
    fix: 'Aktivirajte profil in nato nabiralnik znova preskusite.',
  },
  'profile-missing-exo': {
    symptom: 'Dejavnega profila e-poštnega strežnika za Exchange Online ni.',
    cause: 'V istem najemniku ni naročnine na Exchange Online ali pa je bil profil odstranjen.',
    fix: 'Preverite naročnino in njenega najemnika, nato ustvarite profil.',
  },
  'profile-not-default': {
    symptom: 'Nabiralniki novih uporabnikov ne dobijo profila za Exchange Online.',
    cause: 'Privzeti profil ni nastavljen ali pa je privzet drug profil.',
    fix: 'Profil za Exchange Online nastavite kot privzetega.',
  },
  'defaults-not-sss': {
    symptom: 'Nabiralniki novih uporabnikov nastanejo nekonfigurirani.',
    cause: 'V privzetih nastavitvah e-pošte strežniška sinhronizacija ni izbrana v vseh treh smereh.',
    fix: 'Popravite privzete nastavitve e-pošte. Za obstoječe uporabnike izberite še »Uporabi privzete nastavitve e-pošte«.',
  },
  'profile-wrong-type': {
    symptom:
      'Nabiralnik je verjetno v storitvi Exchange Online, njegov profil pa je hibriden ali za POP. Preskus se konča z napako 401.',
    cause: 'Hibridni profil ali profil za POP ne ustreza nabiralniku v storitvi Exchange Online.',
    fix: 'Nabiralnikom v storitvi Exchange Online dodelite profil za Exchange Online, profil vrste »Exchange Server (On Prem)« pa samo nabiralnikom na lokalnem strežniku.',
  },
  'profile-credentials': {
    symptom:
      'Profil vodi v Exchange Online, vendar za vpis ne uporablja ne preverjanja pristnosti med strežnikoma (Server to Server) ne OAuth.',
    cause:
      'Tu niso priporočeni ali podprti: poverilnice uporabnika, čakalne vrste ali profila, poosebljanje, Auto Discover z izbiro »Ne« in profili druge vrste.',
    fix: 'V istem najemniku uporabite preverjanje pristnosti med strežnikoma, med najemniki pa OAuth.',
  },
  'profile-basic-auth': {
    symptom: 'Profil vodi v Exchange Online in uporablja osnovno preverjanje pristnosti.',
    cause: 'Osnovno preverjanje pristnosti je onemogočeno od 1. oktobra 2022.',
    fix: 'Profil preklopite na preverjanje pristnosti med strežnikoma (Server to Server) ali OAuth.',
  },
  'sandbox-copy': {
    symptom:
      'Okolje je kopija ali je bilo ponastavljeno. Profil in odobritve so videti popolni, vendar je vse izklopljeno.',
    cause: 'Kopije so običajno v skrbniškem načinu z izklopljenimi posli v ozadju; to je verjetno vzrok.',
    fix: 'Najprej preverite »Background operations«. Nabiralnikov v kopiji ne omogočajte, razen če to želite: verjetno bi prevzela sestanke, stike in opravila.',
  },
  'china-endpoint': {
    symptom:
      'Najemnik je verjetno pri ponudniku 21Vianet, mesto strežnika pa ni https://partner.outlook.cn/EWS/Exchange.asmx.',
    cause:
      'Končna točka je napačna ali pa je bila organizacija vzpostavljena pred 17. oktobrom 2020 in potrebuje 21Vianet.',
    fix: 'Za mesto strežnika vpišite to končno točko; pri tako stari organizaciji se obrnite na 21Vianet.',
  },
  'not-approved': {
    symptom:
      'Stanje naslova je »Čaka na odobritev« (Pending Approval) ali »Prazno« (Empty), odobritev pa je obvezna. Opozorila pravijo, da so nabiralniki onemogočeni, ker naslovi niso odobreni.',
    cause: 'Naslov je nov ali spremenjen in še čaka na odobritev.',
    fix: 'Izberite »Odobri e-pošto« in nato »Preskusi in omogoči nabiralnik«.',
  },
  rejected: {
    symptom:
      'Stanje naslova je »Zavrnjeno« (Rejected), brez odobritelja in datuma. App for Outlook pokaže IncomingEmailRejected.',
    cause:
      'Nekdo je naslov zavrnil. V aplikaciji App for Outlook lahko koda pomeni tudi, da naslov ni odobren.',
    fix: 'Odločite se skupaj z lastnikom nabiralnika, nato naslov odobrite.',
  },
  'o365-not-approved': {
    symptom:
      'Naslov je odobren, a pasica zahteva skrbnika za Office 365. Kode: IncomingEmailS2SApprovalNeeded, OutgoingEmailS2SApprovalNeeded, ExchangeSyncEmailS2SApprovalNeeded.',
    cause:
      'Dynamics 365 odobritev ima, najemnik pa ne: odobritelj verjetno ni bil ne globalni skrbnik ne skrbnik za Exchange ne Delegated Mailbox Approver, je bil aplikacija ali skript ali pa je imel vlogo samo za uro; ali pa je odobril, preden je bil profil za Exchange Online.',
    fix: 'Naslov naj skrbnik sistema z eno od teh vlog znova odobri interaktivno, osebno in z ukazom »Odobri e-pošto«; če ostane tako, naj ga najprej zavrne in nato odobri.',
  },
  'approval-not-required': {
    symptom: 'Naslov ni odobren, vendar organizacija odobritve ne zahteva.',
    cause:
      'Zahteva je izklopljena, zato neodobreni naslov ni vzrok. Dokumentacija opozarja, da to ni priporočljivo.',
    fix: 'Vzrok iščite drugje, odgovornim pa povejte, da ta nastavitev ni priporočljiva.',
  },
  'approver-no-priv': {
    symptom: 'Ukaza »Odobri e-pošto« ni ali pa je odobritev zavrnjena z napako 403.',
    cause: 'Osebi manjka pravica prvApproveRejectEmailAddress.',
    fix: 'Skrbnik sistema naj pravico doda varnostni vlogi: »Upravljanje poslovanja« > »Razne pravice«.',
  },
  'approver-no-m365-role': {
    symptom:
      'Odobritev se konča z »A failure occurred in CrmSecurity« ali s sporočilom, ki našteje tri vloge, ki smejo odobriti.',
    cause:
      'Oseba ima pravico, verjetno pa ni ne globalni skrbnik ne skrbnik za Exchange ne Delegated Mailbox Approver. Dataverse vlog v storitvi Microsoft 365 ne pokaže.',
    fix: 'Odobri naj globalni skrbnik ali skrbnik za Exchange ali pa naj osebi, ne skupini, dodeli vlogo Delegated Mailbox Approver.',
  },
  'delegate-assign-fail': {
    symptom: 'Dodelitev vloge Delegated Mailbox Approver ne uspe (napaka 0x80090904 ali 0x80090905).',
    cause:
      '0x80090904: kdor vlogo dodeljuje, ni ne globalni skrbnik ne skrbnik za Exchange. 0x80090905: vloga je bila dodeljena skupini.',
    fix: 'Vlogo naj dodeli globalni skrbnik ali skrbnik za Exchange, in sicer uporabniku.',
  },
  'self-approval-blocked': {
    symptom: 'Oseba ne more sama odobriti naslova svojega nabiralnika ali čakalne vrste.',
    cause:
      'Naslov ni UPN, gre za čakalno vrsto, manjka pravica za pisanje v tabelo nabiralnikov na ravni uporabnika ali pa RequirePrivilegeToSelfApproveEmailAddress zahteva pravico, ki je ni.',
    fix: 'Naslov naj odobri skrbnik, ki sme odobravati.',
  },
  'approved-by-automation': {
    symptom: 'Naslov je verjetno poskušal odobriti vtičnik ali potek dela, a brez uspeha.',
    cause: 'Vtičniki in poteki dela ne smejo odobravati; to sme samo zunanja aplikacija.',
    fix: 'Odobri naj zunanja aplikacija s potrebnimi pravicami.',
  },
  'exo-no-user': {
    symptom:
      'Preskus ne uspe, ker v najemniku Microsoft 365, ki pripada profilu, ni uporabnika s tem naslovom.',
    cause:
      'Naslov v tem najemniku ni UPN, naslov SMTP ali poštni naslov nobenega uporabnika ali pa je nabiralnik v drugem najemniku in nima profila za povezavo med najemniki.',
    fix: 'Naslov popravite na pravi UPN ali naslov SMTP ali pa uporabite profil z OAuth za povezavo med najemniki.',
  },
  'alias-type': {
    symptom: 'Preskus ne najde uporabnika s tem naslovom, čeprav naslov obstaja kot vzdevek.',
    cause: 'Vrsta naslova pri vzdevku ni SMTP.',
    fix: 'Vrsto vzdevka nastavite na SMTP ali pa uporabite primarni naslov.',
  },
  'exo-user-disabled': {
    symptom: 'V opozorilu je 8005E273.',
    cause:
      'Uporabnik je v storitvi Microsoft Graph onemogočen ali pa je njegov vpis blokiran. Pri nabiralniku v skupni rabi je to verjetno običajno.',
    fix: 'Najprej preverite, ali je nabiralnik v skupni rabi. Račun odblokirajte ali pa nabiralnik v skupni rabi pravilno nastavite.',
  },
  'exo-not-rest-enabled': {
    symptom: 'V opozorilu je 8005E274 ali MailboxNotEnabledForRESTAPI.',
    cause:
      'Licence za Exchange Online ni, nabiralnik je onemogočen ali pa je v hibridni postavitvi na lokalnem strežniku.',
    fix: 'Dodelite licenco za Exchange Online. Za nabiralnik na lokalnem strežniku uporabite profil vrste »Exchange Server (On Prem)«.',
  },
  'exo-no-licence': {
    symptom:
      'V opozorilu je 8005E276 (članek navaja tudi 800046) ali ErrorInvalidLicense: licenca za nabiralnik ni veljavna.',
    cause: 'Nabiralnik nima veljavne licence za Exchange.',
    fix: 'Dodelite licenco. Za čakalno vrsto uporabite nabiralnik v skupni rabi, ki je ne potrebuje.',
  },
  'no-mailbox': {
    symptom: 'V opozorilu je ErrorNonExistentMailbox: naslovu SMTP ne pripada noben nabiralnik.',
    cause:
      'Uporabniško ime v profilu se začne z domeno in ni UPN, nabiralnika ni ali pa se UPN in naslov SMTP razlikujeta.',
    fix: 'Uporabniško ime zapišite kot UPN in preverite, ali nabiralnik obstaja.',
  },
  'recreated-user': {
    symptom: 'V opozorilu je NoUserFoundWithGivenClaims; podrobnosti pravijo, da uporabnika v najemniku ni.',
    cause:
      'Uporabnik ali nabiralnik je bil izbrisan in znova ustvarjen z istim naslovom. Izbrisani objekt ostane do 30 dni, predpomnilnik do 72 ur.',
    fix: 'Stari objekt trajno izbrišite in nato počakajte do 72 ur.',
  },
  'http-401': {
    symptom: 'V opozorilu je »Http server returned 401 Unauthorized exception.«',
    cause:
      'Dokumentirani vzroki: neujemanje naslovov, hibridni profil, ni licence za Exchange Online, drug najemnik, izklopljeno osnovno preverjanje (lokalni EWS), znova ustvarjen uporabnik.',
    fix: 'Preverite po vrsti: 1. naslov je naslov nabiralnika v Exchangeu; 2. profil je profil za Exchange Online, ne hibridni; 3. uporabnik ima licenco za Exchange Online; 4. Dynamics 365 in nabiralnik sta v istem najemniku ali pa je profil namenjen delu med najemniki; 5. pri lokalnem Exchangeu je za EWS vklopljeno osnovno preverjanje; 6. uporabnik ni bil izbrisan in znova ustvarjen z istim naslovom (stari ostane do 30 dni).',
  },
  'profile-401': {
    symptom: 'V opozorilu je 8005E272.',
    cause: 'Exchange je računu iz profila strežnika odgovoril z napako 401.',
    fix: 'Uporabite privzeti način (Server to Server), popravite profil in nato znova preskusite.',
  },
  'tenant-mismatch': {
    symptom: 'Preskus se konča z napako 401, najemnik v profilu pa ni najemnik okolja.',
    cause:
      'Dynamics in Exchange Online sta verjetno v različnih najemnikih, profil pa uporablja preverjanje pristnosti med strežnikoma (Server to Server).',
    fix: 'Poskrbite, da bosta v istem najemniku, ali pa uporabite profil z OAuth za povezavo med najemniki.',
  },
  'xtenant-app': {
    symptom: 'Preskus nabiralnikov s profilom za povezavo med najemniki ne uspe (napaka 401 ali 403).',
    cause:
      'Manjka soglasje za full_access_as_app (eden od dokumentov piše full_access_to_app), napačen je ID najemnika ali odjemalca ali pa je skrivnost odjemalca verjetno potekla.',
    fix: 'Skrbnik najemnika Exchange Online naj da skrbniško soglasje, preveri ID-ja in obnovi skrivnost odjemalca.',
  },
  'app-access-policy': {
    symptom: 'Pri profilu z lastno aplikacijo preskus ne uspe (napaka 403) samo za nekatere nabiralnike.',
    cause: 'Application Access Policy ali RBAC for Applications ta nabiralnik izključuje.',
    fix: 'Skrbnik za Exchange naj nabiralnik doda v skupino, ki določa obseg dostopa. Nekaj časa traja, da to začne učinkovati.',
  },
  'conditional-access': {
    symptom: 'Preskus nabiralnika, katerega profil uporablja poverilnice, ne uspe (napaka 401).',
    cause:
      'Vpis verjetno blokira pogojni dostop (Conditional Access). To je bilo opaženo, ni pa dokumentirano.',
    fix: 'Uporabite preverjanje pristnosti med strežnikoma (Server to Server) ali OAuth ali pa naj se pravilnik prilagodi.',
  },
  ...ewsFindings,
  'mailbox-location': {
    symptom:
      'Opozorila pravijo, da pri pošiljanju ali prejemanju ni bilo mogoče ugotoviti mesta nabiralnika.',
    cause:
      'V polju Auto Discover Server Location je izbrano »Da«, samodejno odkrivanje pa ne uspe, navadno z lokalnim strežnikom Exchange.',
    fixOnline:
      'Profil za Exchange Online mesto pozna sam: preverite, ali je naslov naslov nabiralnika v storitvi Exchange Online in ne lokalnega.',
    fix: 'Popravite samodejno odkrivanje ali pa v polju Auto Discover Server Location izberite »Ne« in vpišite URL za EWS.',
  },
  'secure-connection': {
    symptom:
      'Opozorila poročajo o napaki pri vzpostavljanju varne povezave s strežnikom Exchange ali e-poštnim strežnikom.',
    cause: 'Težava je v TLS, potrdilu ali povezavi. V istem opozorilu so skrite tudi napake 403.',
    fixOnline:
      'Potrdila storitve Exchange Online so Microsoftova: najprej preberite kodo in podrobnosti opozorila ter v skrbniškem središču Microsoft 365 poglejte stanje storitve.',
    fix: 'Skrbnik za Exchange naj preveri verigo potrdil in TLS, nato preberite kodo v opozorilu.',
  },
  'connect-failure': {
    symptom: 'V opozorilu je »Web server returned ConnectFailure exception.«',
    cause: 'Pot do lokalnega strežnika zapira požarni zid ali pa so vrata za POP ali SMTP napačna.',
    fixOnline:
      'Na poti do storitve Exchange Online ni ničesar, kar bi lahko odprli: v skrbniškem središču Microsoft 365 poglejte stanje storitve in preskusite znova, ko bo v redu.',
    fix: 'Poskrbite, da bodo obsegi naslovov IP storitve Dynamics in vrata odprti, ali pa številke vrat popravite.',
  },
  'host-not-found': {
    symptom:
      'V opozorilu je »Socket returned exception InvalidIncomingEmailServerProfileConfiguration HostNotFound.«',
    cause: 'Mesto strežnika ali številka vrat v profilu je napačna.',
    fix: 'Popravite profil.',
  },
  'socket-timeout': {
    symptom: 'V opozorilu je »Socket returned exception TimedOut.«',
    cause: 'Vrata za POP ali SMTP so napačna.',
    fixOnline:
      'Profil za Exchange Online nima vrat, ki bi jih lahko popravili: v skrbniškem središču Microsoft 365 poglejte stanje storitve in preskusite znova, ko bo v redu.',
    fix: 'Popravite številke vrat.',
  },
  'smtp-syntax': {
    symptom: 'V podrobnostih opozorila je »SmtpException: Syntax error, command unrecognized«.',
    cause: 'Vrata za odhodno e-pošto so napačna.',
    fix: 'Popravite številko vrat za odhodno e-pošto.',
  },
  'smtp-auth': {
    symptom: 'V opozorilu je OutgoingEmailAuthenticationError.',
    cause: 'Preverjanje potrdila ni uspelo ali pa so poverilnice za SMTP napačne (Gmail).',
    fix: 'Popravite poverilnice; za Gmail uporabite OAuth.',
  },
  gmail: {
    symptom: 'Profil ni za Exchange, temveč vodi v Gmail.',
    cause: 'Gmail uporablja vrata 995 in 587, dostop samo z geslom pa se je končal 30. maja 2022.',
    fix: 'V profilu nastavite OAuth za Gmail.',
  },
  impersonation: {
    symptom:
      'Opozorila poročajo o napaki pri poosebljanju (impersonation) ali o tem, da račun ne sme poosebljati zahtevanega uporabnika.',
    cause: 'Računu iz profila manjka ApplicationImpersonation (lokalni ali hibridni Exchange).',
    fix: 'Skrbnik za Exchange naj računu dodeli ApplicationImpersonation in preveri obseg.',
  },
  credentials: {
    symptom:
      'Opozorila pravijo, da so poverilnice v profilu e-poštnega strežnika napačne ali da nimajo dovolj dovoljenj.',
    cause: 'Geslo je napačno ali je poteklo ali pa račun nima dovolj dovoljenj.',
    fix: 'Popravite poverilnice ali dovoljenja ali pa preklopite na preverjanje pristnosti med strežnikoma (Server to Server).',
  },
  'profile-test-401': {
    symptom: 'Test Connection v profilu ne uspe (napaka 401).',
    cause:
      'Ime ali geslo je napačno ali pa ime ni v obliki UPN; pred lokalnim strežnikom je lahko požarni zid. Če iste poverilnice uspejo v orodju Remote Connectivity Analyzer, ta preskus ni zanesljiv.',
    fix: 'Preverite ime in geslo (v obliki UPN), isto poskusite v orodju Remote Connectivity Analyzer, odloči pa naj »Preskusi in omogoči nabiralnik«.',
  },
  'profile-test-timeout': {
    symptom: 'Test Connection v profilu ne uspe, ker poteče časovna omejitev.',
    cause:
      'Pred lokalnim strežnikom je lahko požarni zid. Če iste poverilnice uspejo v orodju Remote Connectivity Analyzer, ta preskus ni zanesljiv.',
    fix: 'Pri lokalnem strežniku naj preverijo požarni zid, isto poskusite v orodju Remote Connectivity Analyzer, odloči pa naj »Preskusi in omogoči nabiralnik«.',
  },
  'store-unavailable': {
    symptom: 'V svarilu je »Exchange server returned ErrorMailboxStoreUnavailable exception.«',
    cause:
      'Shramba nabiralnikov je brez povezave ali preobremenjena ali pa je moteno omrežje. Težava je začasna.',
    fix: 'Če se pojavlja le občasno, je ne upoštevajte; sicer preverite stanje storitve.',
  },
  'exchange-throttle': {
    symptom:
      'Svarila pravijo, da bo sistem poskusil znova pozneje, prejemanje pa je odloženo. Verjetno se pojavi tudi ErrorServerBusy.',
    cause: 'Exchange verjetno omejuje zahteve, zato se sinhronizacija zadržuje.',
    fix: 'Počakajte in zmanjšajte število sočasnih povezav (maxconcurrentconnections).',
  },
  'owner-mismatch': {
    symptom: 'Lastnik zapisa nabiralnika ni uporabnik, ki mu nabiralnik pripada.',
    cause: 'Če je lastnik nekdo drug, dostop ne uspe.',
    fix: 'Zapis nabiralnika dodelite njegovemu uporabniku: izberite ga na seznamu nabiralnikov, nato »Dodeli« (Več ukazov).',
  },
  'priv-80048306': {
    symptom:
      'V opozorilu je Crm.80048306 (ni dovolj pravic); podrobnosti navajajo -2147187962, ObjectTypeCode 4120 in WriteAccess.',
    cause:
      'Uporabnik nima vloge ali pa mu na ravni uporabnika manjka pravica za branje tabele nabiralnikov ali pisanje vanjo ali podobna pravica.',
    fix: 'Dodelite vlogo s potrebnimi pravicami, če podrobnosti navajajo ObjectTypeCode 4120, najprej »Sync to Outlook« (prvSyncToOutlook), in poskrbite, da je uporabnik lastnik nabiralnika.',
  },
  'priv-80040220': {
    symptom:
      'V opozorilu je Crm.80040220.PrivilegeDenied; podrobnosti imenujejo pravico, na primer prvReadEmailServerProfile.',
    cause: 'Manjka prav tista pravica, ki je navedena v podrobnostih.',
    fix: 'To pravico dodajte varnostni vlogi.',
  },
  'priv-user': {
    symptom: 'Za sestanke, stike in opravila je v opozorilu UserPrivilegeError.',
    cause: 'Lastnik nabiralnika nima potrebnih pravic.',
    fix: 'Lastnikovi vlogi dodajte manjkajoče pravice.',
  },
  'priv-8005e259': {
    symptom: 'V opozorilu je 8005E259.',
    cause: 'Uporabnik ali skupina, ki ji nabiralnik pripada, nima potrebnih pravic.',
    fix: 'Dodelite vlogo s potrebnimi pravicami. Če pride prek skupine, mora biti dedovanje pravic za člane »Direct User (Basic) access level and Team privileges«.',
  },
  'other-org-primary': {
    symptom:
      'Opozorilo pravi, da sestankov, stikov in opravil ni mogoče sinhronizirati, ker naslov uporablja druga organizacija. App for Outlook: IncomingEmailRejected.',
    cause:
      'Exchange si za nabiralnik zapomni eno organizacijo. To mesto je zavzelo drugo okolje, pogosto preskusna kopija ali okolje v drugi regiji.',
    fix: 'Za preskus potrdite »S programom Exchange sinhronizirajte elemente samo za to organizacijo …«, v drugih organizacijah izberite »Brez« (None). Pozor: druga organizacija preneha sinhronizirati.',
  },
  'primary-flag-unset': {
    symptom:
      'Za sestanke, stike in opravila je izbrana strežniška sinhronizacija, opozorilo pa imenuje drugo organizacijo; ta za nabiralnik ni označena kot glavna.',
    cause:
      'Nabiralnik verjetno sinhronizira druga organizacija. To je samo namig: resnica je v storitvi Exchange.',
    fix: 'Za preskus potrdite »S programom Exchange sinhronizirajte elemente samo za to organizacijo …«, v drugih organizacijah izberite »Brez« (None). Pozor: druga organizacija preneha sinhronizirati.',
  },
  'act-pop': {
    symptom:
      'Polje »Sestanki, stiki in opravila« je nastavljeno na strežniško sinhronizacijo, profil pa je za POP ali podoben.',
    cause: 'Sestanki, stiki in opravila potrebujejo Exchange.',
    fix: 'V polju »Sestanki, stiki in opravila« izberite »Brez« (None).',
  },
  'act-no-impersonation': {
    symptom:
      'Polje »Sestanki, stiki in opravila« je nastavljeno na strežniško sinhronizacijo, profil pa uporablja poverilnice brez poosebljanja.',
    cause: 'Za sestanke, stike in opravila pooblaščanje ni podprto.',
    fix: 'Poosebljanje nastavite na »Da« ali pa uporabite preverjanje pristnosti med strežnikoma (Server to Server).',
  },
  'timezone-383': {
    symptom: 'Pri sestankih, stikih in opravilih se pojavi »Exchange.server returned 383 error.«',
    cause: 'Uporabnikov časovni pas je eden od prizadetih, na primer Moskva, Istanbul, Kairo ali Minsk.',
    fix: 'Za uporabnika izberite drug časovni pas z enakim odmikom.',
  },
  'act-organizer': {
    symptom: 'Opozorilo pravi, da sestankov ni mogoče sinhronizirati, ker ni polja Organizer.',
    cause: 'Na obrazcu manjka polje Organizer.',
    fix: 'Polje dodajte na obrazec in ga nato objavite.',
  },
  'act-filter': {
    symptom: 'Vse smeri imajo stanje »Uspeh« (Success), vendar kak element manjka.',
    cause: 'Element verjetno izloči uporabnikov filter sinhronizacije.',
    fix: 'Uporabnik naj prilagodi filter.',
  },
  'never-tested': {
    symptom:
      'Načini so nastavljeni in naslov je odobren, vendar nabiralnik ni bil nikoli preskušen in preskus ni načrtovan.',
    cause:
      'Preskusa ni zagnal nihče, na primer ker pri ukazu »Uporabi privzete nastavitve e-pošte« ni bil izbran.',
    fix: 'Izberite »Preskusi in omogoči nabiralnik«.',
  },
  'test-pending': {
    symptom: 'Preskus je načrtovan in še ni minilo 15 minut.',
    cause: 'To je običajno: preskusi tečejo v ozadju in trajajo nekaj minut.',
    fix: 'Počakajte in nato znova poglejte.',
  },
  'test-postponed': {
    symptom: 'Preskus je načrtovan, vendar je po ponovnih poskusih odložen na poznejši čas.',
    cause: 'Sistem po neuspehih verjetno čaka, preden poskusi znova.',
    fix: 'Počakajte ali pa odpravite vzrok in preskus znova načrtujte.',
  },
  'test-stuck': {
    symptom:
      'Preskus je načrtovan že dlje kot 15 do 30 minut (naš prag), nabiralnik pa v zadnjem času ni prišel na vrsto.',
    cause: 'Asinhrona storitev je nabiralnik verjetno izgubila ali pa ga ima zaklenjenega.',
    fix: 'Pozneje preskusite znova. Če se ponavlja, se obrnite na Microsoftovo podporo.',
  },
  'background-off': {
    symptom:
      'Preskusi so načrtovani povsod, v zadnjem času pa ni bil obdelan ali sinhroniziran noben nabiralnik.',
    cause:
      'Okolje je verjetno v načinu Administration mode z izklopljeno možnostjo Background operations: ni ne sinhronizacije ne preskusov. Dataverse pokaže le vzorec.',
    fix: 'Skrbnik okolja naj v središču Power Platform admin center vklopi Background operations.',
  },
  'async-backlog': {
    symptom: 'Preskusi čakajo povsod, vendar se nekaj premika. Kjer je to vidno, čakajo posli vrste 52.',
    cause: 'Asinhrona storitev je verjetno preobremenjena ali ne deluje.',
    fix: 'Počakajte in preverite stanje storitve.',
  },
  'test-stale': {
    symptom: 'Profil, naslov ali način je bil po zadnjem preskusu spremenjen.',
    cause: 'Izidi verjetno veljajo za prejšnjo konfiguracijo.',
    fix: 'Nabiralnik znova preskusite.',
  },
  partial: {
    symptom:
      'Nekatere smeri imajo stanje »Uspeh« (Success), druge »Napaka« (Failure) ali »Ni zagnano« (Not Run).',
    cause: 'Vsaka smer ima verjetno svoj vzrok: e-pošta lahko uspe, sestanki, stiki in opravila pa ne.',
    fix: 'Vsako smer presodite posebej.',
  },
  'permanent-error': {
    symptom: 'Nabiralnik je bil kmalu po opozorilu o napaki onemogočen.',
    cause: 'Trajna napaka, na primer 401, nabiralnik takoj onemogoči.',
    fix: 'Odpravite vzrok, na katerega kaže koda v opozorilu, in nato znova preskusite.',
  },
  'transient-exhausted': {
    symptom: 'Po desetih ponovnih poskusih v razmikih petih minut je bil nabiralnik onemogočen.',
    cause: 'Težave z omrežjem ali strežnikom so trajale predolgo.',
    fix: 'Težave odpravite in nato znova preskusite.',
  },
  'address-changed': {
    symptom: 'Naslov spet čaka na odobritev, odobritelj pa ni naveden.',
    cause:
      'Naslov je bil spremenjen, kar odobritev verjetno razveljavi. Da je treba spremenjeni naslov odobriti, piše samo v izvornem dokumentu.',
    fix: 'Naslov odobrite in nato znova preskusite.',
  },
  'user-deactivated': {
    symptom: 'Nabiralnik, ki je bil prej omogočen, je nedejaven.',
    cause: 'Uporabnik je izgubil licenco ali pa je bil onemogočen.',
    fix: 'Uporabniku vrnite licenco in ga znova omogočite, aktivirajte nabiralnik ter ga preskusite in omogočite.',
  },
  'profile-changed': {
    symptom: 'Profil je bil po zadnjem preskusu nabiralnika spremenjen.',
    cause: 'Izidi verjetno veljajo za prejšnji profil.',
    fix: 'Po potrebi znova dodelite pravi profil in nabiralnik znova preskusite.',
  },
  'profile-deleted': {
    symptom: 'Nabiralnik, ki je bil prej omogočen, nima več profila.',
    cause: 'Profil je bil izbrisan, z njim pa tudi povezava v nabiralniku.',
    fix: 'Nabiralniku znova dodelite profil.',
  },
  'org-stolen': {
    symptom:
      'Sestanki, stiki in opravila se ne sinhronizirajo več; opozorilo pravi, da naslov uporablja druga organizacija.',
    cause: 'Preskus je pozneje opravilo drugo okolje in prevzelo nabiralnik.',
    fix: 'Za preskus potrdite »S programom Exchange sinhronizirajte elemente samo za to organizacijo …«, v drugih organizacijah izberite »Brez« (None). Pozor: druga organizacija preneha sinhronizirati.',
  },
  'quota-mailbox': {
    symptom:
      'V opozorilu je »ErrorQuotaExceeded. Exchange.server returned 403 error.«, sporočila pa ostajajo v stanju »Pending Send«.',
    cause: 'Nabiralnik je poln ali pa je dosegel omejitev.',
    fix: 'Najprej kot ta uporabnik pošljite sporočilo iz Outlooka ali Outlooka v spletu: če tudi to ne uspe, v nabiralniku sprostite prostor ali preverite njegove druge omejitve v Exchangeu. Če uspe, naj pogleda skrbnik za Exchange.',
  },
  'quota-sending': {
    symptom: 'V opozorilu je »UnknownOutgoingEmailIntegrationError ErrorSubmissionQuotaExceeded exception.«',
    cause: 'Dosežena je omejitev pošiljanja, na primer 10.000 v 24 urah.',
    fix: 'Uporabite storitev za množično pošiljanje.',
  },
  'plugin-abort': {
    symptom:
      'V opozorilu je UnknownIncomingEmailIntegrationError -2147220891 ali »Crm.80040265.ISV code aborted the operation.«',
    cause: 'Sinhroni potek dela ali vtičnik prekine ustvarjanje zapisa.',
    fix: 'Lastnik rešitve naj popravi prilagoditev.',
  },
  'plugin-unexpected': {
    symptom: 'V opozorilu je -2147220956 (0x80040224).',
    cause: 'Verjetno je nepričakovano odpovedala prilagoditev (IsvUnexpected).',
    fix: 'Lastnik rešitve naj jo popravi.',
  },
  'unexpected-retrieve': {
    symptom: 'V opozorilu je -2147220970 (0x80040216).',
    cause: 'Težava je začasna; naslednji krog sledi po 15 minutah.',
    fix: 'Počakajte na naslednji krog. Če se ponavlja, se obrnite na Microsoftovo podporo.',
  },
  'bad-recipient': {
    symptom: 'V opozorilu je -2147218677 (0x80040b0b).',
    cause: 'Eno od sporočil ima v polju To ali Cc neveljaven naslov. Z nabiralnikom ni nič narobe.',
    fix: 'Preglejte samo to sporočilo; nabiralnik pustite, kot je.',
  },
  'size-150mb': {
    symptom: 'Dohodno sporočilo manjka.',
    cause: 'Sporočilo je skupaj večje od 150 MB.',
    fix: 'To omejitev upoštevajte; rešitev ni dokumentirana.',
  },
  'pending-send': {
    symptom: 'Sporočilo ostaja v stanju »Pending Send«.',
    cause: 'Pošiljateljev nabiralnik ni odobren ali pa ni omogočen za odhodno e-pošto.',
    fix: 'Ugotovite, kaj je narobe s pošiljateljevim nabiralnikom, in to popravite.',
  },
  'no-correlation': {
    symptom: 'Nabiralnik je v redu, vendar sistem sporočilu ne sledi.',
    cause:
      'Noben uporabnik ali čakalna vrsta ni nastavljena tako, da bi sporočilo sprejela: izločijo ga možnosti filtriranja ali pa je bilo premaknjeno iz mape Prejeto. To ni napaka pri omogočanju.',
    fix: 'Preverite možnosti filtriranja in to, ali je bilo sporočilo premaknjeno iz mape Prejeto, ter nastavitev za povezovanje sporočil. Da se pošta prebere znova, premaknite začetni datum nazaj, ji sledite v Outlooku ali znova zaženite »Preskusi in omogoči nabiralnik«.',
  },
  'no-recipient': {
    symptom: 'Nabiralnik je v redu, vendar sistem ne sledi sporočilu, ki ga ne navaja med prejemniki.',
    cause:
      'Med prejemniki ni nobenega uporabnika ali čakalne vrste iz Dynamics 365: distribucijska skupina, vzdevek, ki ga ni v nobeni vrstici, naslov v več vrsticah, BCC ali manjkajoča vrstica EmailSearch. To ni napaka pri omogočanju.',
    fix: "Poiščite naslov (/api/data/v9.1/emailsearches?$filter=emailaddress eq '<naslov>'). Vzdevek vpišite v drugo polje za naslov uporabnika ali čakalne vrste, odstranite dvojnike ali sprejmite vsa sporočila. Da se pošta prebere znova, premaknite začetni datum nazaj, ji sledite v Outlooku ali znova zaženite »Preskusi in omogoči nabiralnik«.",
  },
  'send-as': {
    symptom: 'Pošiljanje se konča z »You cannot send email as the selected user«.',
    cause: 'Manjka pravica Send Email as Another User ali osebna možnost za to. To ni napaka pri omogočanju.',
    fix: 'Preverite to pravico in osebno možnost.',
  },
  'sssadmin-identity': {
    symptom: 'Pri nabiralniku je v polju Modified By (Delegate) naveden »# SSSAdminProd«.',
    cause: 'To je sprememba platforme med novembrom 2025 in marcem 2026 in ni škodljiva.',
    fix: 'Ne storite ničesar; ukrep ni potreben.',
  },
  'read-denied': {
    symptom: 'Branje nabiralnikov, opozoril ali nastavitev organizacije je zavrnjeno z napako 403.',
    cause: 'Manjka vam pravica; sporočilo jo imenuje (prv…).',
    fix: 'Poskrbite, da dobite navedeno pravico, in nato znova preberite. Do takrat o tem delu ni sodbe.',
  },
  session: {
    symptom: 'Strežnik odgovori z napako 401 ali pa namesto JSON vrne HTML.',
    cause: 'Niste vpisani.',
    fix: 'Vpišite se znova.',
  },
  'throttled-api': {
    symptom: 'Strežnik odgovori z napako 429 in vseh podatkov ni bilo mogoče prebrati.',
    cause: 'Strežnik omejuje zahteve; Retry-After pove, kako dolgo je treba čakati.',
    fix: 'Toliko časa počakajte in nato znova preberite. Do takrat štejte podatke za delne.',
  },
  'schema-old': {
    symptom: 'Strežnik ob branju novejših stolpcev odgovori z napako 400.',
    cause: 'Organizacija ima verjetno nižjo različico brez teh stolpcev.',
    fix: 'Preberite znova brez teh stolpcev in si zapišite, da je različica nižja.',
  },
  'alerts-off': {
    symptom: 'Opozoril ni, čeprav preskus ni uspel.',
    cause:
      'Opozorila o napakah so za organizacijo izklopljena (generatealertsforerrors), zato njihova odsotnost ne dokazuje ničesar.',
    fix: 'Vklopite opozorila o napakah in nato znova preskusite.',
  },
  'alert-aged': {
    symptom: 'Preskus ni uspel, njegovega opozorila pa ni več.',
    cause: 'Uporabniki lahko brišejo opozorila z zidu z opozorili; verjetno se je zgodilo prav to.',
    fix: 'Nabiralnik znova preskusite in preberite novo opozorilo.',
  },
  'viewer-limited': {
    symptom: 'Vidite samo svoje nabiralnike.',
    cause: 'Brati smete samo svoje nabiralnike, zato to ni seznam celotne organizacije.',
    fix: 'Po tem seznamu ne sodite o organizaciji; vprašajte nekoga, ki sme brati vse nabiralnike.',
  },
  'cannot-see-exchange': {
    symptom: 'To, kar pokaže Dataverse, ne zadošča, da bi imenovali vzrok.',
    cause:
      'Pravi vzrok je v storitvi Exchange, Entra ali Microsoft 365 ali v omrežju, kjer odločijo le podatki od tam.',
    fix: 'Skrbniku za Exchange namesto ugibanja posredujte natančno vprašanje in ukaz.',
  },
  ...itemFindings,
  unexplained: {
    symptom: 'Smer ne deluje ali pa opozorilo nekaj sporoča, noben znan vzrok pa ne ustreza.',
    cause: 'Vzrok ni znan; najbližji bi bil samo ugibanje.',
    fix: 'Zberite podatke in jih predajte podpori, namesto da bi izbrali najbližji vzrok.',
  },
};
