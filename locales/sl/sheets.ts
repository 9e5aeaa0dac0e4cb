import type { words as english } from '../en/sheets';

/** Kar se natisne o vajah in rezultatih, v zapisu ICU. */
export const words: typeof english = {
  print: 'Natisni',
  back: 'Nazaj',
  gone: 'V tem brskalniku ni ničesar takega, kar bi bilo mogoče natisniti.',
  foot: 'Mailbox Coach {version} · {id}, izdaja {revision, number}',
  task: 'Naloga',
  solution: 'Rešitev, za izvajalca',
  result: 'Rezultat',
  certificate: 'Potrdilo',
  name: 'Ime in priimek',
  date: 'Datum',
  variantBlank: 'Različica',
  causeBlank: 'Vzrok',
  limit: 'Čas: največ {count, plural, one {# minuta} two {# minuti} few {# minute} other {# minut}} dela.',
  noLimit:
    'Čas: približno {count, plural, one {# minuta} two {# minuti} few {# minute} other {# minut}}; omejitve ni.',
  passAt: 'Za uspeh je treba doseči {points, number} od 100 točk.',
  hintsThere:
    '{count, plural, one {Na voljo je # namig, ki stane točke.} two {Na voljo sta # namiga, eden za drugim, in staneta točke.} few {Na voljo so # namigi, eden za drugim, in stanejo točke.} other {Na voljo je # namigov, eden za drugim, in stanejo točke.}}',
  ruleCost:
    '{cost, plural, =0 {zastonj} one {# točka vsakokrat} two {# točki vsakokrat} few {# točke vsakokrat} other {# točk vsakokrat}}{free, plural, =0 {} one {; prvič se oprosti} other {; prvih #-krat se oprosti}}',
  variant: 'Različica {seed}',
  variantNumber: 'Številka različice',
  variantOf: 'Ime ali koda udeleženca (od nje je odvisna različica)',
  variantShow: 'Pokaži rešitev',
  variantAsked: 'Ta scenarij je v vsaki različici drugačen. Povejte, za katero naj bo rešitev.',
  solving: 'Najkrajša pot se prehodi …',
  unsolved: 'Najkrajše poti ni bilo mogoče najti: najprej preverite scenarij.',
  notPassed: 'Potrdilo je mogoče natisniti le za opravljeno vajo. Natisnete lahko rezultat.',
  notBorneOut: 'Potrdila ni: zapis tukaj da drugačno oceno ali drugačne odgovore.',
  hasPassed: 'je opravil/-a vajo',
  hasPassedExam: 'je opravil/-a izpit',
  withPoints: '{score, number} od 100 točk, {date}',
  scenario: 'Scenarij',
  scenarioIs: '{id}, izdaja {revision, number}',
  variantLabel: 'Različica',
  grading: 'Izdaja pravil ocenjevanja',
  program: 'Natisnjeno s programom Mailbox Coach',
  attempt: 'Poskus',
  hash: 'Zgoščena vrednost rezultata',
  hashText:
    'Kdor ima datoteko z rezultatom, najde isto zgoščeno vrednost na njenem koncu in lahko zapis znova predvaja: šteje datoteka, ne ta list.',
  placeAndDate: 'Kraj in datum',
  trainer: 'Izvajalec',
};
