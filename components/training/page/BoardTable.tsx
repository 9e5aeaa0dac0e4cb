import { csvOf } from '../../../diagnosis/reports/csv';
import type { ClassBoard } from '../../../training/class-board';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';

/** Who is where: each trainee's best attempt at each exercise. */
export function BoardTable({ board }: { board: ClassBoard }) {
  const { say } = useWords('training-page');
  const { read } = useTraining();
  const { places } = useApp();
  const nameOf = (name: string) => name || say('results.nobody');
  const save = () => {
    const head = [say('results.trainee'), ...board.exercises.map(({ title }) => read(title))];
    const rows = board.trainees.map(({ name, cells }) => [
      nameOf(name),
      ...board.exercises.map(({ id }) => String(cells.get(id)?.best.grade.score ?? '')),
    ]);
    places.saveFile('class.csv', csvOf([head, ...rows]), 'text/csv');
  };
  return (
    <section>
      <div class="row">
        <h2>{say('class.board')}</h2>
        <button type="button" class="button" onClick={save}>
          {say('class.save')}
        </button>
      </div>
      <div class="table-scroll">
        <table class="plain-table" data-table="board">
          <thead>
            <tr>
              <th scope="col">{say('results.trainee')}</th>
              {board.exercises.map(({ id, title }) => (
                <th key={id} scope="col">
                  {read(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.trainees.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{nameOf(name)}</th>
                {board.exercises.map(({ id }) => {
                  const cell = cells.get(id);
                  return (
                    <td key={id} class="number" data-passed={cell?.best.grade.passed}>
                      {cell
                        ? `${say('class.cell', { score: cell.best.grade.score, tries: cell.tries })} ${cell.best.grade.passed ? '✓' : '–'}`
                        : ''}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
