import type { ProcedureStep } from '../../catalog/procedure';
import type { QuirkId } from '../../catalog/quirks';
import { type SourceId, sources } from '../../catalog/sources';
import { DisagreementNote } from '../ui/DisagreementNote';
import { SourceLink } from '../ui/SourceLink';
import { Sentence } from '../ui/Term';
import { useWords, withWords } from '../ui/use-words';

function Misleading({ quirks }: { quirks: readonly QuirkId[] }) {
  const { say } = useWords('ui');
  const notes = useWords('notes');
  return (
    <>
      <h3>{say('step.misleads')}</h3>
      <ul>
        {quirks.map((quirk) => (
          <li key={quirk}>
            <Sentence text={notes.say(`quirks.${quirk}`)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Said once of a list: most documents are in English, and one is not. */
function languagesOf(ids: readonly SourceId[]): 'english' | 'some' | 'slovenian' {
  const own = ids.filter((id) => sources[id].language === 'sl').length;
  if (own === 0) return 'english';
  return own === ids.length ? 'slovenian' : 'some';
}

/** Where the source misleads, where documents disagree, and which documents a step rests on. */
function StepNotes({ step }: { step: ProcedureStep }) {
  const { say } = useWords('ui');
  return (
    <section class="notes">
      {step.quirks && <Misleading quirks={step.quirks} />}
      {step.disagreements && (
        <>
          <h3>{say('step.documentsDisagree')}</h3>
          {step.disagreements.map((id) => (
            <DisagreementNote key={id} id={id} />
          ))}
        </>
      )}
      <h3>{say('step.sources', { which: languagesOf(step.sources) })}</h3>
      <ul class="sources">
        {step.sources.map((id) => (
          <li key={id}>
            <SourceLink source={sources[id]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export default withWords(['notes'], StepNotes);
