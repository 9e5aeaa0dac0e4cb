import type { words as english } from '../en/popup';

export const words: typeof english = {
  what: 'Pomaga povezati nabiralnike Dynamics 365 s storitvijo Exchange Online, to vaditi in ugotoviti, zakaj se kateri ne omogoči.',
  here: 'Organizacija, ki je spredaj',
  setUp: 'Nastavi mojo organizacijo',
  setUpText: 'Seznam korakov ob vaših straneh. Koraki se obkljukajo sami.',
  why: 'Zakaj se ne omogoči?',
  whyText: 'Vzroki in rešitve iz organizacije ali iz katere koli poslane datoteke.',
  practise: 'Vadi ali poučuj',
  practiseText: 'Simuliran najemnik, v katerem preskusite vse. Nič resničnega se ne spremeni.',
  training: 'Izberi vajo',
  thisMailbox: 'Zakaj se ta nabiralnik ne omogoči?',
  guideHere: 'Vodi me tukaj',
  notConnected: 'Še ni povezana. Ko bo, se bo samo brala, in to le na vašo željo.',
  connect: 'Poveži jo',
  unknown: 'Ni mogoče ugotoviti',
  noTenant: 'Najemnika še ni: za začetek odprite vadbenega.',
};
