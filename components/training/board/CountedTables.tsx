import type { ComponentChildren } from 'preact';
import type { ClassBoard, Counted } from '../../../training/class-board';
import { useWords } from '../../ui/use-words';
import { useCauseText } from '../cause-text';
import { useTraining } from '../training-context';

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
  const { say } = useWords('class');
  const page = useWords('training-page');
  const { title, none, what, where, rows, keyOf, children } = props;
  const { read } = useTraining();
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
                <th scope="col">{page.say('results.exercise')}</th>
                <th scope="col">{where}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.exercise.id} ${keyOf(row)}`}>
                  <td>{children(row)}</td>
                  <td>{read(row.exercise.title)}</td>
                  <td class="number">{say('of', { count: row.count, all: row.exercise.attempts })}</td>
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
  const { say } = useWords('class');
  const training = useWords('training');
  const { read } = useTraining();
  const causeText = useCauseText();
  return (
    <>
      <CountedTable
        title={say('missed')}
        none={say('noneMissed')}
        what={say('goal')}
        where={say('missedBy')}
        rows={missed}
        keyOf={({ goal }) => goal}
      >
        {({ exercise, goal, instead }) => (
          <>
            {read(exercise.pack.goals.find(({ id }) => id === goal)?.text ?? { en: goal })}
            {instead.length > 0 && (
              <p class="muted">{say('answers', { causes: instead.map(causeText).join(' · ') })}</p>
            )}
          </>
        )}
      </CountedTable>
      <CountedTable
        title={say('hints')}
        none={say('noHints')}
        what={say('hint')}
        where={say('takenBy')}
        rows={hints}
        keyOf={({ hint }) => hint}
      >
        {({ exercise, hint }) =>
          read(exercise.pack.hints?.find(({ id }) => id === hint)?.text ?? { en: hint })
        }
      </CountedTable>
      <CountedTable
        title={say('rules')}
        none={say('noRules')}
        what={say('rule')}
        where={say('brokenBy')}
        rows={broken}
        keyOf={({ rule }) => rule}
      >
        {({ rule }) => training.say(`rule.${rule}`)}
      </CountedTable>
    </>
  );
}
