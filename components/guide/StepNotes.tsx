import type { ProcedureStep } from '../../catalog/procedure';
import { sources } from '../../catalog/sources';
import { useApp } from '../app-context';
import { DisagreementNote } from '../ui/DisagreementNote';
import { SourceLink } from '../ui/SourceLink';
import { Sentence } from '../ui/Term';
import { useNotes } from '../ui/use-notes';

/** Where the source misleads, where documents disagree, and which documents a step rests on. */
export function StepNotes({ step }: { step: ProcedureStep }) {
  const { t } = useApp().language;
  const notes = useNotes();
  return (
    <details class="notes">
      <summary>{t('step.documents')}</summary>
      {notes && step.quirks && (
        <>
          <h3>{t('step.misleads')}</h3>
          <ul>
            {step.quirks.map((quirk) => (
              <li key={quirk}>
                <Sentence text={notes.quirkNotes[quirk]} />
              </li>
            ))}
          </ul>
        </>
      )}
      {notes && step.disagreements && (
        <>
          <h3>{t('step.documentsDisagree')}</h3>
          {step.disagreements.map((id) => (
            <DisagreementNote key={id} id={id} notes={notes} />
          ))}
        </>
      )}
      <h3>{t('step.sources')}</h3>
      <ul class="sources">
        {step.sources.map((id) => (
          <li key={id}>
            <SourceLink source={sources[id]} />
          </li>
        ))}
      </ul>
    </details>
  );
}
