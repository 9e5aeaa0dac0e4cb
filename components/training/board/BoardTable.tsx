import { useState } from 'preact/hooks';
import type { BoardPerson, ClassBoard } from '../../../training/class-board';
import { useWords } from '../../ui/use-words';
import { useTrainingPage } from '../page/page-context';
import { useTraining } from '../training-context';
import { CellView } from './CellView';

interface PersonProps {
  person: BoardPerson;
  /** How the board calls them. */
  name: string;
  chosen: boolean;
  /** Undefined where there is nobody to be one person with, or the names are hidden. */
  onChoose: ((chosen: boolean) => void) | undefined;
  onSeparate(): void;
}

/** Who the row is of, with the names that somebody put together. */
function Person({ person: { others }, name, chosen, onChoose, onSeparate }: PersonProps) {
  const { say } = useWords('class');
  const page = useWords('training-page');
  const { projector } = useTrainingPage();
  return (
    <th scope="row">
      <span class="board-person">
        {onChoose && (
          <input
            type="checkbox"
            aria-label={say('choose', { name })}
            checked={chosen}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
          />
        )}
        {name}
      </span>
      {others.length > 0 && !projector && (
        <span class="board-others">
          {say('alsoNamed', { names: others.map((each) => each || page.say('results.nobody')).join(', ') })}{' '}
          <button
            type="button"
            class="link"
            aria-label={say('separateNames', { name })}
            title={say('separateNames', { name })}
            onClick={onSeparate}
          >
            {say('separate')}
          </button>
        </span>
      )}
    </th>
  );
}

/** Who is where: each trainee's best attempt at each exercise. */
export function BoardTable({ board: { trainees, exercises } }: { board: ClassBoard }) {
  const { say } = useWords('class');
  const page = useWords('training-page');
  const { store, read } = useTraining();
  const { projector } = useTrainingPage();
  const [marked, setMarked] = useState<readonly string[]>([]);
  // Whoever is not on the board any more is not chosen either.
  const chosen = marked.filter((key) => trainees.some((each) => each.key === key));
  const mayChoose = trainees.length > 1 && !projector;
  const nameOf = ({ name }: BoardPerson, place: number) =>
    projector ? say('participant', { number: place + 1 }) : name || page.say('results.nobody');
  const together = () => {
    setMarked([]);
    void store.board.together(chosen);
  };
  return (
    <section class="board">
      <div class="row">
        <h2>{say('board')}</h2>
        {mayChoose && (
          <>
            <button type="button" class="button" disabled={chosen.length < 2} onClick={together}>
              {say('samePerson')}
            </button>
            <span class="muted">{say('samePersonHow')}</span>
          </>
        )}
      </div>
      <div class="table-scroll">
        <table class="plain-table" data-table="board">
          <thead>
            <tr>
              <th scope="col">{page.say('results.trainee')}</th>
              {exercises.map(({ id, title }) => (
                <th key={id} scope="col">
                  {read(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trainees.map((person, place) => (
              <tr key={person.key} data-person={projector ? undefined : person.key}>
                <Person
                  person={person}
                  name={nameOf(person, place)}
                  chosen={chosen.includes(person.key)}
                  onChoose={
                    mayChoose
                      ? (is) =>
                          setMarked(
                            is ? [...chosen, person.key] : chosen.filter((each) => each !== person.key),
                          )
                      : undefined
                  }
                  onSeparate={() => void store.board.apart(person.key)}
                />
                {exercises.map(({ id, title }) => (
                  <CellView
                    key={id}
                    cell={person.cells.get(id)}
                    whose={`${nameOf(person, place)}, ${read(title)}`}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
