/** The board of a class as rows of a spreadsheet: a line for each person and exercise. */
import type { LocalizedText } from '../domain/pack';
import type { Words } from '../locales';
import type { BoardCell, ClassBoard } from './class-board';
import { outcomeOf } from './class-entries';
import { examNotesOf } from './exam-notes';

interface TableWords {
  say: Words<'class'>['say'];
  read(text: LocalizedText): string;
  exercise: string;
  nobody: string;
  yes: string;
  no: string;
}

/** Whole hours stand before minutes always: a spreadsheet would take 12:34 for half past twelve. */
function timeText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Date and time in the reader's zone, as spreadsheets of every language understand them. */
function momentText(moment: string): string {
  const local = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [local.getFullYear(), two(local.getMonth() + 1), two(local.getDate())].join('-');
  return `${day} ${two(local.getHours())}:${two(local.getMinutes())}`;
}

function cellRow({ best: { result, doubt }, tries }: BoardCell, { say, yes, no }: TableWords): string[] {
  const { grade, record, endedOn } = result;
  const notes = examNotesOf(record);
  return [
    String(grade.score),
    // Whoever filters by it is not to find what is in doubt.
    doubt ? '' : grade.passed ? yes : no,
    say(`outcome.${outcomeOf(grade)}`),
    timeText(grade.elapsed),
    notes ? String(notes.attempt) : '',
    String(tries.length),
    notes ? String(notes.pauses.length) : '',
    momentText(endedOn),
    doubt ? say(`doubt.${doubt}`) : '',
  ];
}

const COLUMNS = [
  'points',
  'passed',
  'ending',
  'time',
  'attempt',
  'attempts',
  'pauses',
  'ended',
  'note',
] as const;

/** Headings, then the best attempt of each person at each exercise. */
export function classTable({ trainees, exercises }: ClassBoard, words: TableWords): string[][] {
  const { say, read, exercise, nobody } = words;
  const head = [say('table.name'), exercise, ...COLUMNS.map((column) => say(`table.${column}`))];
  const rows = trainees.flatMap(({ name, cells }) =>
    exercises.flatMap(({ id, title }) => {
      const cell = cells.get(id);
      return cell ? [[name || nobody, read(title), ...cellRow(cell, words)]] : [];
    }),
  );
  return [head, ...rows];
}
