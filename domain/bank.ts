/** A question bank: a set of packs with a level each, from which an exam draws by seed. */
import { seedOfTrainee } from './exam';
import type { ExamRules, LocalizedText, ScenarioPack } from './pack';
import type { Guid } from './rows';

export const BANK_FORMAT = 'mailbox-coach-bank';
export const BANK_VERSION = 1;

export type Level = ScenarioPack['level'];

/** A pack of the bank: a shipped one by its id, or any as data. The bank may have it at another level than its own. */
export interface BankEntry {
  pack: string | ScenarioPack;
  level: Level;
}

export interface QuestionBank {
  format: typeof BANK_FORMAT;
  version: typeof BANK_VERSION;
  id: string;
  revision: number;
  title: LocalizedText;
  summary?: LocalizedText;
  entries: readonly BankEntry[];
  /** How many are drawn of each level, in the order in which they are sat. */
  draw: readonly { level: Level; count: number }[];
  /** The rules that each drawn pack is sat by, instead of its own. */
  exam: ExamRules;
  /** Points of the hundred, on the average of all that are drawn, that pass; 70 unless told. */
  passAt?: number;
}

/** One exercise of an exam that was drawn from a bank. */
export interface Sitting {
  /** The same for all exercises of the exam. */
  id: Guid;
  bank: string;
  revision: number;
  title: LocalizedText;
  /** What was drawn with. */
  seed: number;
  /** From 1 on. */
  place: number;
  of: number;
  passAt: number;
}

export const idOfEntry = ({ pack }: BankEntry): string => (typeof pack === 'string' ? pack : pack.id);

/** How many packs an exam of this bank has. */
export const drawnCount = ({ draw }: Pick<QuestionBank, 'draw'>): number =>
  draw.reduce((sum, { count }) => sum + count, 0);

/** What falls to a seed: no pack twice, the same seed always the same. */
export function drawFrom({ id, entries, draw }: QuestionBank, seed: number): readonly BankEntry[] {
  const drawn: BankEntry[] = [];
  for (const { level, count } of draw) {
    // Each has a number of its own by seed and id, so that a pack more in the bank changes as little as can be.
    const left = entries
      .filter((entry) => entry.level === level && !drawn.includes(entry))
      .map((entry) => ({ entry, at: seedOfTrainee(`${id} ${idOfEntry(entry)}`, String(seed)) }))
      .sort((one, other) => one.at - other.at || (idOfEntry(one.entry) < idOfEntry(other.entry) ? -1 : 1));
    drawn.push(...left.slice(0, count).map(({ entry }) => entry));
  }
  return drawn;
}
