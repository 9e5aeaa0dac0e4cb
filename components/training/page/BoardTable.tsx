import { csvOf } from '../../../diagnosis/reports/csv';
import type { ClassBoard } from '../../../training/class-board';
import { useApp } from '../../app-context';
import { useTraining } from '../training-context';
import { useTrainingPage } from './page-context';

/** Who is where: each trainee's best attempt at each exercise. */
export function BoardTable({ board }: { board: ClassBoard }) {
  const { read } = useTraining();
  const { tell } = useTrainingPage();
  const { places } = useApp();
  const nameOf = (name: string) => name || tell('results.nobody');
  const save = () => {
    const head = [tell('results.trainee'), ...board.exercises.map(({ title }) => read(title))];
    const rows = board.trainees.map(({ name, cells }) => [
      nameOf(name),
      ...board.exercises.map(({ id }) => String(cells.get(id)?.best.grade.score ?? '')),
    ]);
    places.saveFile('class.csv', csvOf([head, ...rows]), 'text/csv');
  };
  return (
    <section>
      <div class="row">
        <h2>{tell('class.board')}</h2>
        <button type="button" class="button" onClick={save}>
          {tell('class.save')}
        </button>
      </div>
      <div class="table-scroll">
        <table class="plain-table" data-table="board">
          <thead>
            <tr>
              <th scope="col">{tell('results.trainee')}</th>
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
                        ? `${tell('class.cell', { score: cell.best.grade.score, tries: cell.tries })} ${cell.best.grade.passed ? '✓' : '–'}`
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
