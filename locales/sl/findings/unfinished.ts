import type { unfinishedFindings as english } from '../../en/findings/unfinished';

/** Preskus, ki ni bil zagnan ali se ni končal. */
export const unfinishedFindings: typeof english = {
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
    cause:
      'Ne uspejo le nekatere smeri, zato ima lahko vsaka svoj vzrok: e-pošta lahko uspe, sestanki, stiki in opravila pa ne.',
    fix: 'Vsako smer presodite posebej.',
  },
};
