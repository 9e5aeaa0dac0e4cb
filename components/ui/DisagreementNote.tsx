import { Fragment } from 'preact';
import {
  type Disagreement,
  type DisagreementId,
  disagreements,
  type Position,
} from '../../catalog/disagreements';
import { sources } from '../../catalog/sources';
import { SourceLink } from './SourceLink';
import { Sentence } from './Term';
import { useWords } from './use-words';

function positionsOf(id: DisagreementId): Disagreement['positions'] {
  return disagreements[id].positions;
}

interface DisagreementText {
  question: string;
  positions: Readonly<Record<string, string>>;
  guide: string;
}

/** What each document says of a question that they answer differently, and what the guide makes of it. */
export function DisagreementNote({ id }: { id: DisagreementId }) {
  const note: DisagreementText = useWords('notes').texts.disagreements[id];
  return (
    <div class="disagreement">
      <p>
        <Sentence text={note.question} />
      </p>
      <ul>
        {Object.entries(positionsOf(id)).map(([position, { source, also = [] }]: [string, Position]) => (
          <li key={position}>
            <Sentence text={note.positions[position] ?? ''} />
            <span class="muted">
              {[source, ...also].map((each, index) => (
                <Fragment key={each}>
                  {index === 0 ? ' ' : '; '}
                  <SourceLink source={sources[each]} />
                </Fragment>
              ))}
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
