import type { ExerciseResult } from '../../../domain/exercise';
import { PROGRAM_VERSION } from '../../../domain/program-version';
import { dateAndTime } from '../../ui/moments';
import { useWords } from '../../ui/use-words';
import { clockText } from '../exercise/TimeOf';

interface ResultFactsProps {
  result: ExerciseResult;
  hash: string;
  /** Who, how many points and when stand above it already. */
  rest?: boolean;
}

/** What tells one result from another: who, what, when, by which rules, and the hash that its file is compared by. */
export function ResultFacts({ result, hash, rest = false }: ResultFactsProps) {
  const { say, tag } = useWords('sheets');
  const page = useWords('training-page');
  const training = useWords('training');
  const { record, grade, endedOn } = result;
  const { pack, seed, trainee, attempt, grading = 1 } = record.start;
  const first: readonly (readonly [string, string])[] = [
    [page.say('results.trainee'), trainee || page.say('results.nobody')],
    [page.say('results.score'), training.say('points', { score: grade.score })],
    [page.say('results.ended'), dateAndTime(endedOn, tag)],
  ];
  const facts: readonly (readonly [string, string] | null)[] = [
    ...(rest ? [] : first),
    [page.say('results.time'), clockText(grade.elapsed)],
    [say('scenario'), say('scenarioIs', { id: pack.id, revision: pack.revision })],
    pack.variation ? [say('variantLabel'), String(seed)] : null,
    [say('grading'), String(grading)],
    [say('program'), PROGRAM_VERSION],
    [say('attempt'), attempt],
    [say('hash'), hash],
  ];
  return (
    <dl class="sheet-pairs">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]} data-fact={fact[1] === hash ? 'hash' : undefined}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
