import type { configurationFindings as english } from '../../en/findings/configuration';

/** Načini, profili in privzete nastavitve. */
export const configurationFindings: typeof english = {
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
  'queue-act': {
    symptom:
      'V nabiralniku čakalne vrste polje »Sestanki, stiki in opravila« ni nastavljeno na »Brez« (None).',
    cause: 'Čakalna vrsta za to smer nima nastavitve, njen nabiralnik pa jo kljub temu ima.',
    fix: 'V tem nabiralniku v polju »Sestanki, stiki in opravila« izberite »Brez«.',
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
  gmail: {
    symptom: 'Profil ni za Exchange, temveč vodi v Gmail.',
    cause: 'Gmail uporablja vrata 995 in 587, dostop samo z geslom pa se je končal 30. maja 2022.',
    fix: 'V profilu nastavite OAuth za Gmail.',
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
  'owner-mismatch': {
    symptom: 'Lastnik zapisa nabiralnika ni uporabnik, ki mu nabiralnik pripada.',
    cause: 'Če je lastnik nekdo drug, dostop ne uspe.',
    fix: 'Zapis nabiralnika dodelite njegovemu uporabniku: izberite ga na seznamu nabiralnikov, nato »Dodeli« (Več ukazov).',
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
};
