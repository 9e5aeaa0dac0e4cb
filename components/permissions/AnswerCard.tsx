import { APPROVAL_REFUSED, LEGACY_REFUSED, PRIVILEGE_MISSING } from '../../catalog/approval-errors';
import { editions } from '../../catalog/permissions';
import { type SourceId, sources } from '../../catalog/sources';
import { leastChanges } from '../../domain/least-right';
import type { PermissionQuestion } from '../../domain/permission';
import { type ChainLink, explain } from '../../domain/permission-chain';
import { type ClientSight, clientSight } from '../../domain/permission-client';
import type { Edition } from '../../domain/permission-matrix';
import { useApp } from '../app-context';
import { SourceLink } from '../ui/SourceLink';
import { ErrorQuote } from './ErrorQuote';
import { columnTitle } from './PermissionMatrix';
import type { Texts } from './use-texts';

type Fill = ReturnType<typeof useApp>['language']['fill'];

const yesNo = (holds: boolean) => (holds ? 'yes' : 'no');

function chainText(link: ChainLink, { permissions, oracle }: Texts, fill: Fill): string {
  const { chain } = oracle;
  switch (link.rule) {
    case 'edition':
      return fill(link.insteadOf ? chain.editionInstead : chain.edition, {
        edition: permissions.editions[link.edition].title,
        insteadOf: link.insteadOf ? permissions.editions[link.insteadOf].title : '',
      });
    case 'place':
      return fill(chain.place, {
        place: permissions.rows[link.place as keyof typeof permissions.rows],
      });
    case 'column': {
      const column = Object.values(editions)
        .flatMap((edition: Edition) => edition.columns)
        .find(({ id }) => id === link.column);
      return column ? fill(chain.column, { column: columnTitle(column, permissions) }) : chain.columnNone;
    }
    case 'cell':
      return fill(chain.cell, { answer: permissions.answers[link.answer] });
    case 'announced':
      return chain.announced;
    default:
      return chain[link.rule][yesNo(link.holds)];
  }
}

/** What the client shows, with the words and codes of its errors. */
function Sight({ sight, texts }: { sight: ClientSight; texts: Texts }) {
  const errors =
    sight === 'roleError'
      ? [
          { text: APPROVAL_REFUSED, codes: [] },
          { text: LEGACY_REFUSED.text, codes: LEGACY_REFUSED.codes },
        ]
      : sight === 'hiddenOrPrivilegeError'
        ? [PRIVILEGE_MISSING]
        : [];
  return (
    <>
      <p>{texts.oracle.sights[sight]}</p>
      {errors.map(({ text, codes }) => (
        <ErrorQuote key={text} text={text} codes={codes} />
      ))}
    </>
  );
}

function LeastChanges({
  edition,
  question,
  texts,
}: {
  edition: Edition;
  question: PermissionQuestion;
  texts: Texts;
}) {
  const { answer, grants } = texts.oracle;
  const changes = leastChanges(edition, question);
  if (changes.length === 0) return <p class="muted">{answer.nothingHelps}</p>;
  return (
    <ol class="changes">
      {changes.map((change) => (
        <li key={change.join('+')}>
          {change.map((grant, index) => (
            <div key={grant}>
              {index > 0 && <span class="muted">+ </span>}
              <strong>{grants[grant].what}</strong>
              <br />
              <span class="muted">
                {answer.grantedBy}: {grants[grant].who} · {grants[grant].where}
              </span>
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** The answer to one question: with its reasons, what the person sees, and the least that would change it. */
export function AnswerCard({
  edition,
  question,
  texts,
}: {
  edition: Edition;
  question: PermissionQuestion;
  texts: Texts;
}) {
  const { fill } = useApp().language;
  const { permissions, oracle } = texts;
  const given = explain(edition, question);
  const sight = clientSight(given, question.hasPrivilege);
  return (
    <section class="answer-card" aria-live="polite" aria-label={oracle.answer.title}>
      <h2>{oracle.answer.title}</h2>
      <p>
        <span class={`badge answer-${given.answer}`}>{permissions.answers[given.answer]}</span>{' '}
        {permissions.reasons[given.reason].why}
        {given.pending && <em> ({permissions.pending})</em>}
      </p>
      <h3>{oracle.answer.chain}</h3>
      <ol class="chain">
        {given.chain.map((link) => (
          <li key={link.rule} data-holds={'holds' in link ? link.holds : undefined}>
            {chainText(link, texts, fill)}
          </li>
        ))}
      </ol>
      {given.footnotes.map((mark) => (
        <p key={mark} class="muted">
          <sup>{mark}</sup> {permissions.footnotes[given.edition][mark]}
        </p>
      ))}
      <p class="muted">
        <SourceLink source={sources[given.evidence.source as SourceId]} date={given.evidence.pageDate} />
      </p>
      <h3>{oracle.answer.sees}</h3>
      <Sight sight={sight} texts={texts} />
      <h3>{oracle.answer.test}</h3>
      <p>{given.reason === 'self-approval' ? oracle.answer.testApproves : oracle.answer.testDoesNot}</p>
      {given.answer !== 'yes' && (
        <>
          <h3>{oracle.answer.least}</h3>
          <LeastChanges edition={edition} question={question} texts={texts} />
        </>
      )}
      <details class="notes">
        <summary>{oracle.answer.instead}</summary>
        <p>{oracle.answer.insteadText}</p>
        <p class="message message-warn">{oracle.answer.insteadWarning}</p>
        <p class="muted">
          <SourceLink source={sources['S-KB']} />
        </p>
      </details>
    </section>
  );
}
