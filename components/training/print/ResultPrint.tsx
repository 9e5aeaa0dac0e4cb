import { useEffect, useState } from 'preact/hooks';
import type { GradedRecord } from '../../../dataverse/simulated/exercise/grade-record';
import type { ExerciseResult } from '../../../domain/exercise';
import { hashOf } from '../../../sources/result-file';
import { attemptOf } from '../../../training/class-entries';
import { Loading, useWords } from '../../ui/use-words';
import { GradeView } from '../exercise/GradeView';
import { useTrainingPage } from '../page/page-context';
import { bearsOut, useReplayed, Verified } from '../page/Verified';
import { useTraining } from '../training-context';
import { CertificateSheet } from './CertificateSheet';
import { PrintBar } from './PrintBar';
import { ResultFacts } from './ResultFacts';
import { Sheet } from './Sheet';

/** A result of this browser, or of the board; null where there is none, undefined until they are read. */
function useResult(from: 'results' | 'class', attempt: string): ExerciseResult | null | undefined {
  const { store } = useTraining();
  useEffect(() => {
    if (from === 'class') void store.board.read();
  }, [from]);
  if (from === 'results') {
    const results = store.results.value;
    return results && (results.find(({ record }) => record.start.attempt === attempt) ?? null);
  }
  const entry = store.board.entries.value?.find((each) => attemptOf(each) === attempt);
  // Paper shows no mark of a file that was changed.
  if (entry) return entry.doubt === 'changed' ? null : entry.result;
  return store.board.entries.value ? null : undefined;
}

function useHash(result: ExerciseResult): string | null {
  const [hash, setHash] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void hashOf(result).then((made) => wanted && setHash(made));
    return () => {
      wanted = false;
    };
  }, [result]);
  return hash;
}

interface PaperProps {
  what: 'result' | 'certificate';
  result: ExerciseResult;
  graded: GradedRecord;
  hash: string;
}

/** The certificate of what was passed, and borne out by its record; the result as it is otherwise. */
function Paper({ what, result, graded, hash }: PaperProps) {
  const { say } = useWords('sheets');
  const { pack } = result.record.start;
  if (what === 'certificate') {
    const mayHave = result.grade.passed && bearsOut(result, graded);
    if (mayHave) return <CertificateSheet result={result} hash={hash} />;
    return (
      <div class="no-print sheet-news">
        <p class="message message-warn">{say(result.grade.passed ? 'notBorneOut' : 'notPassed')}</p>
      </div>
    );
  }
  return (
    <Sheet kind={say('result')} name="result" pack={pack}>
      <ResultFacts result={result} hash={hash} />
      <Verified result={result} graded={graded} />
      <GradeView result={result} paper />
    </Sheet>
  );
}

function Print({ what, result, back }: Pick<PaperProps, 'what' | 'result'> & { back(): void }) {
  const page = useWords('training-page');
  const graded = useReplayed(result);
  const hash = useHash(result);
  const isReady = graded !== null && hash !== null;
  const isThere = isReady && (what === 'result' || (result.grade.passed && bearsOut(result, graded)));
  return (
    <>
      <PrintBar back={back} ready={isThere} />
      <div role="status" class="no-print sheet-news">
        {!isReady && <p class="loading">{page.say('verify')}</p>}
      </div>
      {isReady && <Paper what={what} result={result} graded={graded} hash={hash} />}
    </>
  );
}

interface ResultPrintProps {
  what: 'result' | 'certificate';
  from: 'results' | 'class';
  attempt: string;
}

/** Paper of a result, and the way back to where it is kept. */
export function ResultPrint({ what, from, attempt }: ResultPrintProps) {
  const { say } = useWords('sheets');
  const { go } = useTrainingPage();
  const result = useResult(from, attempt);
  if (result) return <Print what={what} result={result} back={() => go(from, attempt)} />;
  if (result === undefined) return <Loading />;
  return (
    <>
      <PrintBar back={() => go(from)} ready={false} />
      <p class="message">{say('gone')}</p>
    </>
  );
}
