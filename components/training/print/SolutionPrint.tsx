import { useEffect, useState } from 'preact/hooks';
import { seedOfTrainee } from '../../../domain/exam';
import type { ScenarioPack } from '../../../domain/pack';
import type { SolutionSheet } from '../../../training/solution-sheet';
import { useWords } from '../../ui/use-words';
import { useTrainingPage } from '../page/page-context';
import { PrintBar } from './PrintBar';
import { SolutionPaper } from './SolutionPaper';

/** The largest number of a variant. */
const MOST = 2 ** 31 - 1;

const seedIn = (text: string): number | null =>
  /^\d{1,10}$/.test(text) && Number(text) <= MOST ? Number(text) : null;

/** What the solution is as the seed deals it, walked here and now. */
function useSolutionSheet(pack: ScenarioPack, seed: number | null): SolutionSheet | 'failed' | null {
  const [sheet, setSheet] = useState<SolutionSheet | 'failed' | null>(null);
  useEffect(() => {
    if (seed === null) return;
    let wanted = true;
    void import('../../../training/solution-sheet')
      .then(({ solutionSheetOf }) => solutionSheetOf(pack, seed))
      .catch(() => 'failed' as const)
      .then((made) => wanted && setSheet(made));
    return () => {
      wanted = false;
    };
  }, [pack.id, seed]);
  return sheet;
}

/** Asks which variant it is of: its number, or the name that an exam makes it of. */
function AskVariant({ pack, seed }: { pack: ScenarioPack; seed: string | null }) {
  const { say } = useWords('sheets');
  const { go } = useTrainingPage();
  const byTrainee = pack.exam?.variant === 'byTrainee';
  const [written, setWritten] = useState(byTrainee ? '' : (seed ?? ''));
  const number = byTrainee
    ? written.trim() === ''
      ? null
      : seedOfTrainee(pack.id, written)
    : seedIn(written.trim());
  return (
    <form
      class="no-print sheet-variant"
      onSubmit={(event) => {
        event.preventDefault();
        if (number !== null) go('print', `solution/${pack.id}/${number}`);
      }}
    >
      <label class="field">
        <span>{say(byTrainee ? 'variantOf' : 'variantNumber')}</span>
        <input
          type="text"
          name="variant"
          inputMode={byTrainee ? 'text' : 'numeric'}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={number === null}>
        {say('variantShow')}
      </button>
    </form>
  );
}

interface SolutionPrintProps {
  pack: ScenarioPack;
  /** As the address has it; null where nobody said one. */
  seed: string | null;
  back(): void;
}

/** The trainer's sheet. Of a scenario that varies it is asked which variant, since each has its own way. */
export function SolutionPrint({ pack, seed, back }: SolutionPrintProps) {
  const { say } = useWords('sheets');
  const varies = pack.variation !== undefined;
  const number = varies ? (seed === null ? null : seedIn(seed)) : 1;
  const sheet = useSolutionSheet(pack, number);
  const made = sheet === 'failed' ? null : sheet;
  return (
    <>
      <PrintBar back={back} ready={made !== null} />
      {varies && <AskVariant pack={pack} seed={seed} />}
      <div role="status" class="no-print sheet-news">
        {number === null && <p class="message">{say('variantAsked')}</p>}
        {number !== null && sheet === null && <p class="loading">{say('solving')}</p>}
        {sheet === 'failed' && <p class="message message-bad">{say('unsolved')}</p>}
      </div>
      {made && <SolutionPaper pack={pack} sheet={made} seed={varies ? number : null} />}
    </>
  );
}
