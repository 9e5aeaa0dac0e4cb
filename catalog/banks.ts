import { BANK_FORMAT, BANK_VERSION, type QuestionBank } from '../domain/bank';
import { packs } from './packs';

/** The shipped question banks: every scenario but the whole exam, by its own level. */
export const banks: readonly QuestionBank[] = [
  {
    format: BANK_FORMAT,
    version: BANK_VERSION,
    id: 'five-causes',
    revision: 1,
    title: { en: 'Five causes out of many', sl: 'Pet vzrokov izmed mnogih' },
    summary: {
      en: 'Two basic and three advanced exercises, drawn from all that are shipped. Everybody gets their own by name.',
      sl: 'Dve osnovni in tri zahtevnejše vaje, izžrebane izmed vseh priloženih. Vsak dobi svoje glede na ime.',
    },
    entries: packs.filter(({ level }) => level !== 'exam').map(({ id, level }) => ({ pack: id, level })),
    draw: [
      { level: 'basic', count: 2 },
      { level: 'advanced', count: 3 },
    ],
    exam: { pauses: 'onRecord', wallMinutes: 45, variant: 'byTrainee' },
  },
];

export const findBank = (id: string): QuestionBank | undefined => banks.find((bank) => bank.id === id);
