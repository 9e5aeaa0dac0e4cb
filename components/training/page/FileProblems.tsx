import type { FileProblem } from '../../../sources/file-lines';
import { useWords } from '../../ui/use-words';

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
  const { say } = useWords('training-page');
  return (
    <div class="message message-bad" role="alert">
      <div>
        <p>{say('fileWrong', { file })}</p>
        <ul>
          {problems.map(({ line, column, path, kind, message }) => (
            <li key={`${line} ${column} ${message}`}>
              {say('problem', {
                line,
                column,
                path: path || 'none',
                what: say(kind === 'other' ? `problem.other${of}` : `problem.${kind}`, { message }),
              })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
