import type { DiagnosisTexts } from '../en/diagnosis';

/** Besede okoli ugotovitev. */
export const diagnosis: DiagnosisTexts = {
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
  cause: 'Vzrok',
  fix: 'Rešitev',
  whoFixes: 'Kdo to lahko stori',
  nothingToDo: 'Ukrepati ni treba nikomur.',
  source: 'Vir',
  several: 'Opozorilo se ujema z več vzroki in ne pove, kateri od njih je pravi.',
  confirm: 'To lahko potrdi samo Exchange ali Microsoft 365.',
  inferred: 'To je naš sklep; noben dokument tega ne pove.',
  privileges: 'Navedeno v opozorilu',
  rejected:
    'IncomingEmailRejected sodi k dvema vzrokoma. Če je naslov zavrnjen, se dogovorite z lastnikom nabiralnika in ga odobrite; sicer nabiralnik morda sinhronizira druga organizacija.',
  unexplained:
    'V tem opozorilu ni dokumentirane kode, zato ne pove vzroka, ki bi ga poznali. Namesto ugibanja ga takega predajte podpori.',
  mayBeOver: 'To pravi opozorilo. Ali še velja, pove zadnji preskus.',
};
