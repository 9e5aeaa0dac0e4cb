import { useState } from 'preact/hooks';
import type { ExerciseResult } from '../../../domain/exercise';
import type { FileProblem } from '../../../sources/file-lines';
import { dateAndTime } from '../../ui/moments';
import { useWords } from '../../ui/use-words';
import { clockText } from '../exercise/TimeOf';
import { useTraining } from '../training-context';
import { SittingsTable } from './banks/SittingsTable';
import { FileProblems } from './FileProblems';
import { OpenFile } from './OpenFile';
import { packTitle } from './pack-title';
import { useTrainingPage } from './page-context';
import { RecordStore } from './RecordStore';
import { ResultView } from './ResultView';

function ResultRow({ result }: { result: ExerciseResult }) {
  const { say, tag } = useWords('training-page');
  const { read } = useTraining();
  const { go } = useTrainingPage();
  const { grade, record, endedOn } = result;
  const { trainee, attempt } = record.start;
  return (
    <tr data-attempt={attempt}>
      <td>
        <button type="button" class="link" onClick={() => go('results', attempt)}>
          {read(packTitle(result))}
        </button>
      </td>
      <td>{trainee || say('results.nobody')}</td>
      <td class="number">{grade.score}</td>
      <td>{say(grade.passed ? 'results.yes' : 'results.no')}</td>
      <td class="number">{clockText(grade.elapsed)}</td>
      <td>{dateAndTime(endedOn, tag)}</td>
    </tr>
  );
}

const COLUMNS = ['exercise', 'trainee', 'score', 'passed', 'time', 'ended'] as const;

/** A result of this browser, with the ways back and out. */
function KeptResult({ result }: { result: ExerciseResult }) {
  const { say } = useWords('training-page');
  const { store } = useTraining();
  return (
    <ResultView
      result={result}
      place={{
        part: 'results',
        back: say('results.back'),
        remove: say('remove'),
        removeTitle: say('results.removeTitle'),
        removeText: say('removeText'),
        onRemove: () => void store.removeResult(result.record.start.attempt),
      }}
    />
  );
}

/** Results of this browser and from files; one of them in full. */
export function ResultsPart() {
  const { say } = useWords('training-page');
  const { store } = useTraining();
  const { part, go } = useTrainingPage();
  const [wrong, setWrong] = useState<{ file: string; problems: readonly FileProblem[] } | null>(null);
  const [doubtful, setDoubtful] = useState<{ file: string; result: ExerciseResult } | null>(null);
  const results = store.results.value;
  async function open(file: File): Promise<void> {
    const read = await store.openResult(await file.text());
    setWrong('problems' in read ? { file: file.name, problems: read.problems } : null);
    setDoubtful('result' in read && !read.intact ? { file: file.name, result: read.result } : null);
    if ('result' in read && read.intact) go('results', read.result.record.start.attempt);
  }
  if (part.of) {
    const result = results?.find(({ record }) => record.start.attempt === part.of);
    if (result) return <KeptResult key={part.of} result={result} />;
    return <p class="message">{results ? say('results.gone') : say('verify')}</p>;
  }
  return (
    <>
      <div class="row">
        <OpenFile label={say('results.open')} onFiles={([file]) => file && void open(file)} />
      </div>
      <div role="status">
        {wrong && <FileProblems {...wrong} of="Result" />}
        {doubtful && <p class="message message-warn">{say('results.doubtful', { file: doubtful.file })}</p>}
      </div>
      {doubtful && <ResultView result={doubtful.result} changed />}
      {results?.length === 0 && (
        <div class="empty">
          <p>{say('results.none')}</p>
          <button type="button" class="button button-primary" onClick={() => go('scenarios')}>
            {say('choose')}
          </button>
        </div>
      )}
      <SittingsTable />
      {results && results.length > 0 && (
        <div class="table-scroll">
          <table class="plain-table">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {say(`results.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {results.map((result) => (
                <ResultRow key={result.record.start.attempt} result={result} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <RecordStore />
    </>
  );
}
