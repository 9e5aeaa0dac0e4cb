import { useEffect, useState } from 'preact/hooks';
import { type Disagreement, type DisagreementId, disagreements } from '../../catalog/disagreements';
import type { ProcedureStep } from '../../catalog/procedure';
import { type SourceId, sources } from '../../catalog/sources';
import { loadNotes, type Notes } from '../../locales';
import { useApp } from '../app-context';
import { Sentence } from '../ui/Term';

function SourceLine({ id }: { id: SourceId }) {
  const { t } = useApp().language;
  const { title, where, date } = sources[id];
  return (
    <li>
      <span lang="en">{title}</span>
      <span class="muted">
        {' '}
        · {where} · {date ?? t('step.undated')}
      </span>
    </li>
  );
}

function positionsOf(id: DisagreementId): Disagreement['positions'] {
  return disagreements[id].positions;
}

/** Where the source misleads, where documents disagree, and which documents a step rests on. */
export function StepNotes({ step }: { step: ProcedureStep }) {
  const { language } = useApp();
  const { t } = language;
  const current = language.language.value;
  const [notes, setNotes] = useState<Notes | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadNotes(current).then((loaded) => {
      if (wanted) setNotes(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [current]);
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
          {step.disagreements.map((id) => {
            const note = notes.disagreementNotes[id];
            return (
              <div key={id} class="disagreement">
                <p>
                  <Sentence text={note.question} />
                </p>
                <ul>
                  {Object.entries(positionsOf(id)).map(([position, { source }]) => (
                    <li key={position}>
                      <Sentence text={note.positions[position] ?? ''} />
                      <span class="muted">
                        {' '}
                        {sources[source].title}, {sources[source].date ?? t('step.undated')}
                      </span>
                    </li>
                  ))}
                </ul>
                <p>
                  <Sentence text={note.guide} />
                </p>
              </div>
            );
          })}
        </>
      )}
      <h3>{t('step.sources')}</h3>
      <ul class="sources">
        {step.sources.map((id) => (
          <SourceLine id={id} key={id} />
        ))}
      </ul>
    </details>
  );
}
