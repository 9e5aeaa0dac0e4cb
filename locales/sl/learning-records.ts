import type { words as english } from '../en/learning-records';

/** Rezultati za učne sisteme: shramba, v katero se pošiljajo, in stran paketa; sporočila ICU. */
export const words: typeof english = {
  title: 'Shramba učnih zapisov (LRS)',
  intro:
    'Rezultate vaj lahko kot izjave xAPI pošljete v svojo shrambo učnih zapisov. Dokler je ne povežete, se ne pošlje nič, potem pa samo na ta naslov. Izjava nosi psevdonim, nikoli imena ali e-poštnega naslova.',
  endpoint: 'Naslov shrambe (endpoint)',
  endpointExample: 'https://lrs.example.com/xapi/',
  key: 'Ključ',
  secret: 'Skrivnost',
  secretWhy: 'Brskalnik jo pozabi, ko se zapre, razen če izberete, naj si jo zapomni.',
  remember: 'Zapomni si ključ in skrivnost v tem brskalniku',
  rememberWhy: 'Potem ležita nešifrirana v profilu tega brskalnika, dokler ne prekinete povezave.',
  homePage: 'Domača stran psevdonimov (neobvezno)',
  homePageWhy: 'Naslov, ki stoji za vašo skupino ali podjetje. Če ostane prazno, je to naslov shrambe.',
  connect: 'Poveži',
  connecting: 'Poizvedovanje pri shrambi …',
  connectedTo:
    'Povezano s {host}. {kept, select, remembered {Ključ in skrivnost si ta brskalnik zapomni, dokler ne prekinete povezave.} other {Ključ in skrivnost se pozabita, ko se brskalnik zapre.}}',
  forgottenNow:
    'Ključ in skrivnost za {host} sta se pozabila z brskalnikom. Vnesite ju znova, potem se pošlje, kar čaka.',
  reconnect: 'Znova dovoli',
  disconnect: 'Prekini povezavo',
  notGrantedNow: 'Dovoljenje za {host} je bilo odvzeto. Izjave čakajo, dokler ga znova ne date.',
  refused: {
    noAddress:
      'To ni naslov, na katerega bi smeli poslati skrivnost. Začne se s https:// (za poskus tudi http://localhost) in v njem ni ne ključa ne vprašaja.',
    noHomePage: 'Domača stran ni naslov. Začne se s https:// ali pa ostane prazna.',
    notGranted:
      'Brskalnik ni dobil dovoljenja za dostop do te shrambe. Nič ni bilo poslano; povežete se lahko kadar koli.',
  },
  trouble: {
    notGranted:
      'Nobena shramba ni povezana ali pa je bilo dovoljenje zanjo odvzeto. Povežite jo in pošljite znova.',
    keysForgotten: 'Ključ in skrivnost sta se pozabila z brskalnikom. Vnesite ju znova in pošljite.',
    noAnswer:
      'Odgovora ni bilo: ta računalnik nima povezave, naslov je napačen ali pa shramba tej strani ne dovoli dostopa. Nič ni izgubljeno; poskus se ponovi sam.',
    unauthorized:
      'Shramba ne pozna tega ključa in skrivnosti. Oboje še enkrat prekopirajte iz nje in se z njima povežite; če povezava že obstaja, jo prej prekinite.',
    forbidden: 'Shramba ključ pozna, pisati pa mu ne dovoli. Njen skrbnik lahko dovoli statements/write.',
    notThere:
      'Na tem naslovu ni shrambe. Naslov se navadno konča z /xapi/ ali /data/xAPI/: poglejte ga v shrambi.',
    notLrs:
      'Odgovorilo je nekaj, kar ni shramba učnih zapisov: stran za vpis, posredniški strežnik ali drugo spletno mesto. Preverite naslov in ali je v tem omrežju dosegljiv.',
    throttled: 'Shramba je dobila več zahtev, kot jih sprejme. Poskus se ponovi sam.',
    unavailable: 'Shramba ima trenutno sama težave. Poskus se ponovi sam.',
    tooLarge: 'Shramba tako velikih izjav ne sprejme.',
    conflict: 'Shramba ima pod istim ID-jem drugo izjavo.',
    refused: 'Shramba je zahtevo zavrnila.',
  },
  itsWords: 'Z njenimi besedami',
  queue: 'Na poti',
  waiting:
    '{count, plural, =0 {Nobena izjava ne čaka.} one {Čaka # izjava.} two {Čakata # izjavi.} few {Čakajo # izjave.} other {Čaka # izjav.}}',
  lastSent: 'Nazadnje poslano {date}.',
  neverSent: 'Poslano še ni bilo nič.',
  sending: 'Pošiljanje …',
  nextTry: 'Nov poskus čez {minutes, plural, one {# minuto} two {# minuti} few {# minute} other {# minut}}.',
  sendNow: 'Pošlji zdaj',
  remove: 'Odstrani',
  removeTitle: 'Odstraniti čakajoče izjave?',
  removeText:
    '{count, plural, one {# izjava bo odstranjena iz tega brskalnika in ne bo poslana} two {# izjavi bosta odstranjeni iz tega brskalnika in ne bosta poslani} few {# izjave bodo odstranjene iz tega brskalnika in ne bodo poslane} other {# izjav bo odstranjenih iz tega brskalnika in ne bo poslanih}}. Rezultati sami ostanejo; pošljete jih lahko znova.',
  doubtful:
    '{count, plural, one {# izjavo je treba pogledati: tu ostane, dokler je ne pošljete znova ali odstranite.} two {# izjavi je treba pogledati: tu ostaneta, dokler ju ne pošljete znova ali odstranite.} few {# izjave je treba pogledati: tu ostanejo, dokler jih ne pošljete znova ali odstranite.} other {# izjav je treba pogledati: tu ostanejo, dokler jih ne pošljete znova ali odstranite.}}',
  doubt: {
    refused: 'Shramba je to izjavo zavrnila.',
    different: 'Shramba ima pod tem ID-jem drugo izjavo in jo obdrži.',
  },
  preview: 'Kaj pove ta rezultat',
  previewCount: '{count, plural, one {# izjava} two {# izjavi} few {# izjave} other {# izjav}}',
  saveAsFile: 'Shrani v datoteko',
  queueResult: 'Pošlji ta rezultat',
  bar: {
    giveUpText: 'Vaja velja za neopravljeno, kar koli ste že dosegli.',
    passed: 'Opravljeno: {score, number} od 100.',
    failed: 'Ni opravljeno: {score, number} od 100.',
    reports: 'Rezultat gre v učni sistem.',
    reportsNot: 'Učnemu sistemu se tokrat ne sporoči nič.',
    alone: 'Odprto brez učnega sistema: rezultat ostane tu.',
    delivered: 'Učni sistem ima rezultat. To stran lahko zaprete.',
    notDelivered:
      'Učni sistem rezultata ni sprejel. Če ponovno sporočanje ne pomaga, vajo znova zaženite v učnem sistemu.',
    again: 'Sporoči znova',
    back: 'Nazaj v učni sistem',
    resumed: 'Nadaljuje se tam, kjer ste končali.',
    resumedPart:
      'Nadaljuje se pri zgodnejši točki: učni sistem hrani premalo za vse ({kept, number} od {all, number} korakov).',
    choose: 'Izbira vaje',
    noScenario:
      'Scenarija ob tej strani ni mogoče prebrati: paket je poškodovan. Prosite tistega, ki ga je naredil, za novega.',
    launchProblem:
      'Ta stran je bila odprta z zagonom, ki je že porabljen ali nepopoln. Zaženite jo znova iz učnega sistema.',
  },
};
