import { type Disagreement, type DisagreementId, disagreements } from '../../catalog/disagreements';
import { sources } from '../../catalog/sources';
import type { Notes } from '../../locales';
import { useTranslate } from '../app-context';
import { Sentence } from './Term';

function positionsOf(id: DisagreementId): Disagreement['positions'] {
  return disagreements[id].positions;
}

/** What each document says of a question that they answer differently, and what the guide makes of it. */
export function DisagreementNote({ id, notes }: { id: DisagreementId; notes: Notes }) {
  const t = useTranslate();
  const note = notes.disagreementNotes[id];
  return (
    <div class="disagreement">
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
}
