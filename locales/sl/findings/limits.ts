import type { limitFindings as english } from '../../en/findings/limits';

/** Česa diagnoza ni mogla prebrati in kje se konča. */
export const limitFindings: typeof english = {
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
  'viewer-limited': {
    symptom: 'Vidite samo svoje nabiralnike.',
    cause: 'Brati smete samo svoje nabiralnike, zato to ni seznam celotne organizacije.',
    fix: 'Po tem seznamu ne sodite o organizaciji; vprašajte nekoga, ki sme brati vse nabiralnike.',
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
  'cannot-see-exchange': {
    symptom: 'To, kar pokaže Dataverse, ne zadošča, da bi imenovali vzrok.',
    cause:
      'Pravi vzrok je v storitvi Exchange, Entra ali Microsoft 365 ali v omrežju, kjer odločijo le podatki od tam.',
    fix: 'Skrbniku za Exchange namesto ugibanja posredujte natančno vprašanje in ukaz.',
  },
  unexplained: {
    symptom: 'Smer ne deluje ali pa opozorilo nekaj sporoča, noben znan vzrok pa ne ustreza.',
    cause: 'Vzrok ni znan; najbližji bi bil samo ugibanje.',
    fix: 'Zberite podatke in jih predajte podpori, namesto da bi izbrali najbližji vzrok.',
  },
};
