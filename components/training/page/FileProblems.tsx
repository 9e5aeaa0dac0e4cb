import type { FileProblem } from '../../../sources/file-lines';
import { useTrainingPage } from './page-context';

/** Why a file was not opened, line by line. */
export function FileProblems({
  file,
  problems,
  of,
}: {
  file: string;
  problems: readonly FileProblem[];
  of: 'Pack' | 'Result';
}) {
  const { tell } = useTrainingPage();
  return (
    <div class="message message-bad" role="alert">
      <div>
        <p>{tell('fileWrong', { file })}</p>
        <ul>
          {problems.map(({ line, column, path, kind, message }) => (
            <li key={`${line} ${column} ${message}`}>
              {tell('problem', {
                line,
                column,
                path: path || 'none',
                what: tell(kind === 'other' ? `problem.other${of}` : `problem.${kind}`, { message }),
              })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
