import type { words as english } from '../en/database-problem';

export const words: typeof english = {
  'newer.title': 'Vaši shranjeni podatki so iz novejše različice',
  'newer.text':
    'Ta različica jih ne zna brati. Posodobite Mailbox Coach ali shranite kopijo berljivega in začnite na novo.',
  'corrupted.title': 'Vaših shranjenih podatkov ni mogoče odpreti',
  'corrupted.text': 'Shranite kopijo, kolikor je še berljivo, nato začnite na novo. Razlog: {reason}',
  'unavailable.title': 'Brskalnik za to stran ne hrani podatkov',
  'unavailable.text':
    'Napredka ni mogoče shraniti, kot v nekaterih zasebnih oknih. Strani dovolite shranjevanje in jo znova naložite. Razlog: {reason}',
  export: 'Shrani kopijo',
  startAfresh: 'Izbriši in začni na novo',
  startAfreshTitle: 'Želite izbrisati vse shranjene podatke?',
  startAfreshText: 'Seznami, nastavitve in simulirani najemnik tega brskalnika bodo dokončno izbrisani.',
};
