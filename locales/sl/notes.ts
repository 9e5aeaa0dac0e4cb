import type { words as english } from '../en/notes';

/** What to know where the source document misleads. */
const quirks: (typeof english)['quirks'] = {
  activeMailboxesView:
    'Izvorni dokument ta pogled imenuje [[view.activeMailboxesMistranslated]]. Dobesedno bi to bile le čakalne vrste; izberite [[view.activeMailboxes]].',
  twoWordsForActive:
    'Izvorni dokument isto besedo prevaja na dva načina: primerjajte [[view.activeEmailServerProfiles]] in [[view.activeMailboxes]].',
  commonReadsAsGeneral:
    'Slovensko ime za [[navigation.common]] spominja na splošni zavihek. Iščite med povezanimi zapisi.',
  notApplicableReadsAsUnavailable:
    'Legenda kratico n/a razlaga, kot da nekaj ni na voljo. V resnici pomeni [[answer.notApplicable]]: tak primer ne nastopi.',
  exchangeAdminReadsAsServerAdmin:
    'Slovensko ime vloge [[role.exchangeAdmin]] zveni kot skrbnik lastnega strežnika. Gre za vlogo v najemniku.',
  emailDroppedFromDefaults:
    'Slovensko ime ukaza [[command.applyDefaultEmailSettings]] izpušča e-pošto; napis pod sliko jo ohranja.',
  miscellaneousReadsAsOther:
    'Slovensko ime razdelka [[section.miscellaneousPrivileges]] govori le o drugih pravicah. Razdelek je isti.',
  lostEllipsis:
    'Kjer ima [[command.moreCommands]] tri pike, so v izvornem dokumentu prazni oklepaji. Pike poiščite v ukazni vrstici.',
  flattenedFootnotes:
    'Števke pred odgovoroma [[answer.yes]] in [[answer.no]] v tabeli dovoljenj so oznake opomb, ki niso več dvignjene.',
  missingFlowChart:
    'Pod naslovom [[heading.requireAdminApproval]] v izvornem dokumentu manjka diagram poteka. Nadomešča ga ta korak.',
  missingExchangeLinks:
    'Izvorni dokument napove povezave o storitvi Exchange Online, a seznama za dvopičjem ni.',
  mergedEmailFields:
    'Izvorni dokument polji združi v [[field.incomingAndOutgoingEmail]]. To sta dve polji; nastavite obe.',
  singularTestCommand:
    'Ukaz [[command.testEnableMailbox]] je v obeh jezikih v ednini, velja pa za vse nabiralnike, ki jih izberete.',
  routerForAppointments:
    'Za polje [[field.appointmentsContactsTasks]] izvorni dokument navaja možnost z usmerjevalnikom. Razumemo jo kot [[option.serverSideSynchronization]].',
  approvalOnlyAfterChange:
    'Samo ta izdaja trdi, da je odobritev potrebna le po spremembi naslova. Pri novih nabiralnikih se na to ne zanašajte.',
};

/** What the documents say where they disagree, and what the guide makes of it. */
const disagreements: (typeof english)['disagreements'] = {
  approvalNeeded: {
    question: 'Kdaj je odobritev potrebna?',
    positions: {
      everyMailboxFirst: 'Za vsak nabiralnik uporabnika ali čakalne vrste, preden sme obdelovati e-pošto.',
      afterAddressChange: 'Samo ko se v storitvi Dynamics 365 spremeni uporabnikov naslov.',
      newOrChanged: 'Za nove, posodobljene in spremenjene nabiralnike.',
      eachMailbox: 'Za vsak nabiralnik.',
      notSaid: 'Stavka o spremenjenem naslovu ni več.',
    },
    guide:
      'Odobrite vsak nabiralnik, ki še nima stanja [[approval.approved]], po spremembi naslova pa znova.',
  },
  removalSuffices: {
    question: 'Ali pri uporabi storitve Exchange Online zadošča opustitev zahteve?',
    positions: {
      suffices: 'Da: nabiralniki potem ne potrebujejo odobritve.',
      stillNeeded:
        'Ne: pri profilu [[profile.microsoftExchangeOnline]] mora še vedno odobriti [[role.globalAdmin]].',
      sentenceGone: 'Stavka, ki je kljub temu zahteval odobritev, ni več.',
    },
    guide: 'Vodnik sledi izvornemu dokumentu. Če preskus vseeno zahteva odobritev, nabiralnik odobrite.',
  },
  delegatedApproverAlone: {
    question: 'Ali vloga [[role.delegatedMailboxApprover]] zadošča sama?',
    positions: {
      withSystemAdministrator: 'Ne: potrebna je tudi vloga [[role.systemAdministrator]].',
      pairOrRole:
        'Da: zadošča bodisi ta vloga bodisi [[role.exchangeAdmin]] skupaj z vlogo [[role.systemAdministrator]].',
      roleSuffices: 'Uporabnik s to vlogo lahko odobri; druga vloga ni omenjena.',
    },
    guide: 'Vodnik zahteva obe vlogi, tako kot najnovejša stran s postopkom.',
  },
  tenantApprover: {
    question: 'Kdo lahko odobri na strani najemnika?',
    positions: {
      globalAdminOnly: 'Samo [[role.globalAdmin]].',
      qualifyingPair:
        '[[role.globalAdmin]] ali [[role.exchangeAdmin]], vsakič skupaj z vlogo [[role.systemAdministrator]].',
      permissionModel: 'Kdor je naveden v modelu dovoljenj.',
    },
    guide: 'Vodnik sledi modelu dovoljenj prikazane izdaje.',
  },
  onPremisesExchange: {
    question: 'Kdo lahko odobri, če je Dynamics 365 v oblaku, Exchange pa v lokalnem okolju?',
    positions: {
      pairAnnounced:
        'Zadošča eden od dveh parov vlog, po spremembi, ki je napovedana brez različice; [[role.dynamicsSystemAdmin]] sam ne zadošča.',
      systemAdministratorAlone:
        'Zadošča že vloga [[role.systemAdministrator]]; priporočljivo je vključiti vlogo [[role.exchangeAdmin]].',
    },
    guide:
      'Vodnik odgovarja po prikazani izdaji. Nobena stran ne pove, v kateri različici se je odgovor spremenil.',
  },
  testDuration: {
    question: 'Kako dolgo traja preskus?',
    positions: {
      fewMinutes: 'Nekaj minut.',
      fifteenMinutes: 'Do petnajst minut za dohodno in odhodno pošto skupaj.',
    },
    guide: 'Počakajte petnajst minut, preden sklepate, da se je preskus zataknil.',
  },
  retryRule: {
    question: 'Kaj sledi neuspehu?',
    positions: {
      afterSomeTime: 'Odvisno od napake se čez čas poskusi znova ali pa se nabiralnik onemogoči.',
      tenRetries:
        'Ob začasni napaki sledi do deset novih poskusov v razmiku petih minut, nato napaka velja za trajno.',
      newPermanentError: 'Ko so poskusi izčrpani, se zapiše nova trajna napaka z isto kodo.',
    },
    guide:
      'V vadbenem najemniku sledi deset novih poskusov v razmiku petih minut, nato se nabiralnik onemogoči.',
  },
  appointmentsInterval: {
    question: 'Kako pogosto se sinhronizirajo sestanki, stiki in opravila?',
    positions: {
      fiveToTwelveMinutes: 'Na 5 do 12 minut, skupaj z dohodno pošto na 5 do 15; zagotovila ni.',
      fifteenMinutes: 'Na 15 minut, včasih prej.',
    },
    guide: 'Počakajte petnajst minut, preden začnete iskati napako.',
  },
  crossTenant: {
    question: 'Ali je Exchange Online lahko v drugem najemniku?',
    positions: {
      supported: 'Da, s profilom, ki se vpisuje v drugega najemnika.',
      unsupported: 'Ne, to ni podprto.',
    },
    guide: 'Vodnik ostaja v enem najemniku, tako kot izvorni dokument.',
  },
  oneOrganization: {
    question: 'Kaj sme za nabiralnik sinhronizirati le ena organizacija?',
    positions: {
      emailToo: 'E-pošto, pa tudi sestanke, stike in opravila.',
      appointmentsOnly: 'Samo sestanke, stike in opravila.',
      emailRefusedToo: 'Žetoni v tem članku zavračajo tudi dohodno in odhodno e-pošto.',
    },
    guide:
      'Nabiralnik naj sinhronizira ena sama organizacija. Če je zavrnjena tudi e-pošta, najprej poiščite drugo organizacijo.',
  },
  ewsProtocol: {
    question: 'Ali Dynamics 365 v oblaku za dostop do storitve Exchange Online še uporablja EWS?',
    positions: {
      graphByDefault: 'Ne: privzeti profil se s storitvijo Exchange Online povezuje prek vmesnika Graph.',
      onPremisesOnly:
        'Med tem, kar brez EWS ne deluje, je navedena samo sinhronizacija lokalne različice Dynamics 365.',
      graphInErrors: 'Napake govorijo o uporabniku v storitvi Graph in o vmesniku REST API.',
      beingRemoved: 'Dynamics 365 je med izdelki, ki jim Microsoft odpravlja uporabo EWS.',
      ewsRequests: 'Da: sinhronizacija pošilja zahteve EWS, napaka 403 pa se odpravi v nastavitvah EWS.',
      ewsColumns: 'Da: kot protokol je naveden EWS, omenjajo pa ga tudi stolpci nabiralnika in profila.',
      ewsAcrossTenants:
        'Med najemniki da: taki profili do aprila 2027 preidejo z EWS na Graph, do takrat pa mora biti njihova aplikacija na seznamu dovoljenih.',
    },
    guide:
      'Med najemniki je to danes EWS. Za profil znotraj enega najemnika to ni ugotovljeno: poglejte v poročilo o uporabi EWS ali vprašajte Microsoft.',
  },
  routerOption: {
    question: 'Katero možnost imajo sestanki, stiki in opravila med privzetimi nastavitvami?',
    positions: {
      combinedOption: 'Možnost [[option.serverSideSynchronizationOrEmailRouter]].',
      serverSideOnly: 'Možnost [[option.serverSideSynchronization]].',
    },
    guide: 'Izberite [[option.serverSideSynchronization]]: polje nima možnosti z usmerjevalnikom.',
  },
};

export const words: typeof english = { quirks, disagreements };
