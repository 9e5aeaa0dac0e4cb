import { findPack } from '../../catalog/packs';
import { framesOf } from '../../dataverse/simulated/exercise/frames';
import { gradeRecord } from '../../dataverse/simulated/exercise/grade-record';
import { replay } from '../../dataverse/simulated/exercise/replay';
import type { ScenarioPack } from '../../domain/pack';
import { writeResult } from '../../sources/result-file';
import { solutionOf } from '../../training/check-pack';
import { classBoard } from '../../training/class-board';
import { readClass, withEntries } from '../../training/class-entries';
import { type Figure, grouped } from './report';
import { median } from './times';

const CLASS = 300;
const RUNS = 7;

async function timed(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times.slice(1));
}

function packOf(id: string): ScenarioPack {
  const pack = findPack(id);
  if (!pack) throw new Error(`There is no pack ${id}`);
  return pack;
}

/** The board of a class over nothing but parsing its files; a grade over making the tenant once more. */
export async function measureTraining(): Promise<Figure[]> {
  const { record } = await solutionOf(packOf('forty-mailboxes'), 7);
  const { grade } = await gradeRecord(record);
  const texts = await Promise.all(
    Array.from({ length: CLASS }, (_, number) => {
      const attempt = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      const start = { ...record.start, attempt, trainee: `Trainee ${number}` };
      return writeResult({ record: { ...record, start }, grade, endedOn: '2026-03-02T09:00:00.000Z' });
    }),
  );
  const files = texts.map((text, number) => ({ name: `${number}.json`, text: async () => text }));
  const merge = async () => {
    const { read } = await readClass(files, () => {});
    if (classBoard(withEntries([], read).entries).results !== CLASS) throw new Error('Results are missing');
  };
  const replayed = await timed(() => replay(record));
  return [
    {
      what: `${grouped(CLASS)} results of ${record.events.length} events merged`,
      measured: await timed(merge),
      unit: 'ms',
      floor: {
        what: 'JSON.parse of the same files',
        measured: await timed(() => {
          for (const text of texts) JSON.parse(text);
        }),
      },
      aim: '< 2000 ms',
    },
    {
      what: 'a record graded',
      measured: await timed(() => gradeRecord(record)),
      unit: 'ms',
      floor: { what: 'its replay alone', measured: replayed },
    },
    {
      what: 'a record made into pictures',
      measured: await timed(() => framesOf(record)),
      unit: 'ms',
      floor: { what: 'its replay alone', measured: replayed },
    },
  ];
}
