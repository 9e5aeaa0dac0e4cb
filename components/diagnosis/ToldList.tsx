import type { FindingId } from '../../domain/finding-ids';
import type { ToldCause } from '../../domain/told-causes';
import { useWords } from '../ui/use-words';
import { findingName } from './finding-name';
import { useReportWords } from './use-report-words';

interface ToldListProps {
  told: readonly ToldCause[];
  onTell: ((finding: FindingId, isSo: boolean | null) => void) | undefined;
}

/** What somebody found out, each with the way to take it back. */
export function ToldList({ told, onTell }: ToldListProps) {
  const { say } = useWords('diagnosis');
  const words = useReportWords();
  if (told.length === 0) return null;
  return (
    <>
      <h3>{say('view.toldHeading')}</h3>
      <ul class="told-causes">
        {told.map(({ finding, isSo, everywhere }) => (
          <li key={finding} class="row">
            <span>
              {say(isSo ? 'view.toldSo' : 'view.toldNotSo', {
                cause: findingName(words.findings[finding].cause),
              })}
              {everywhere && <span class="muted"> {say('view.toldEverywhere')}</span>}
            </span>
            {onTell && (
              <button
                type="button"
                class="button button-small no-print"
                data-tell="back"
                onClick={() => onTell(finding, null)}
              >
                {say('view.toldBack')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
