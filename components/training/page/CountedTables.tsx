import type { ComponentChildren } from 'preact';
import { isFindingId } from '../../../domain/finding-ids';
import type { ClassBoard, Counted } from '../../../training/class-board';
import { useTraining } from '../training-context';
import { useTrainingPage } from './page-context';

interface CountedTableProps<Row extends Counted> {
  title: string;
  none: string;
  what: string;
  where: string;
  rows: readonly Row[];
  keyOf(row: Row): string;
  children(row: Row): ComponentChildren;
}

function CountedTable<Row extends Counted>(props: CountedTableProps<Row>) {
  const { title, none, what, where, rows, keyOf, children } = props;
  const { read } = useTraining();
  const { tell } = useTrainingPage();
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="muted">{none}</p>
      ) : (
        <div class="table-scroll">
          <table class="plain-table">
            <thead>
              <tr>
                <th scope="col">{what}</th>
                <th scope="col">{tell('results.exercise')}</th>
                <th scope="col">{where}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.exercise.id} ${keyOf(row)}`}>
                  <td>{children(row)}</td>
                  <td>{read(row.exercise.title)}</td>
                  <td class="number">{tell('class.of', { count: row.count, all: row.exercise.attempts })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** What a class has in common: goals that stayed open, hints that were needed, rules that were broken. */
export function CountedTables({ board: { missed, hints, broken } }: { board: ClassBoard }) {
  const { words, say, read } = useTraining();
  const { tell } = useTrainingPage();
  const causeText = (id: string) => (isFindingId(id) ? words.findings[id].cause : id);
  return (
    <>
      <CountedTable
        title={tell('class.missed')}
        none={tell('class.noneMissed')}
        what={tell('class.goal')}
        where={tell('class.missedBy')}
        rows={missed}
        keyOf={({ goal }) => goal}
      >
        {({ exercise, goal, instead }) => (
          <>
            {read(exercise.pack.goals.find(({ id }) => id === goal)?.text ?? { en: goal })}
            {instead.length > 0 && (
              <p class="muted">{tell('class.answers', { causes: instead.map(causeText).join(' · ') })}</p>
            )}
          </>
        )}
      </CountedTable>
      <CountedTable
        title={tell('class.hints')}
        none={tell('class.noHints')}
        what={tell('class.hint')}
        where={tell('class.takenBy')}
        rows={hints}
        keyOf={({ hint }) => hint}
      >
        {({ exercise, hint }) =>
          read(exercise.pack.hints?.find(({ id }) => id === hint)?.text ?? { en: hint })
        }
      </CountedTable>
      <CountedTable
        title={tell('class.rules')}
        none={tell('class.noRules')}
        what={tell('class.rule')}
        where={tell('class.brokenBy')}
        rows={broken}
        keyOf={({ rule }) => rule}
      >
        {({ rule }) => say(`rule.${rule}`)}
      </CountedTable>
    </>
  );
}
