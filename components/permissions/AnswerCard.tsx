import { APPROVAL_REFUSED, LEGACY_REFUSED, PRIVILEGE_MISSING } from '../../catalog/approval-errors';
import { editions } from '../../catalog/permissions';
import { type SourceId, sources } from '../../catalog/sources';
import { leastChanges } from '../../domain/least-right';
import type { PermissionQuestion } from '../../domain/permission';
import { type ChainLink, explain } from '../../domain/permission-chain';
import { type ClientSight, clientSight } from '../../domain/permission-client';
import type { Deployment, Edition } from '../../domain/permission-matrix';
import type { Words } from '../../locales';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../ui/use-words';
import { ErrorQuote } from './ErrorQuote';
import { columnTitle, footnotesOf } from './PermissionMatrix';

const yesNo = (holds: boolean) => (holds ? 'yes' : 'no');

function chainText(link: ChainLink, oracle: Words<'oracle'>, rules: Words<'permissions'>): string {
  switch (link.rule) {
    case 'edition':
      return oracle.say(link.insteadOf ? 'chain.editionInstead' : 'chain.edition', {
        edition: rules.say(`editions.${link.edition}.title`),
        insteadOf: link.insteadOf ? rules.say(`editions.${link.insteadOf}.title`) : '',
      });
    case 'place':
      return oracle.say('chain.place', {
        place: rules.say(`rows.${link.place as `${Deployment}-${Deployment}`}`),
      });
    case 'column': {
      const column = Object.values(editions)
        .flatMap((edition: Edition) => edition.columns)
        .find(({ id }) => id === link.column);
      return column
        ? oracle.say('chain.column', { column: columnTitle(column, rules) })
        : oracle.say('chain.columnNone');
    }
    case 'cell':
      return oracle.say('chain.cell', { answer: rules.say(`answers.${link.answer}`) });
    case 'announced':
      return oracle.say('chain.announced');
    default:
      return oracle.say(`chain.${link.rule}.${yesNo(link.holds)}`);
  }
}

/** What the client shows, with the words and codes of its errors. */
function Sight({ sight }: { sight: ClientSight }) {
  const { say } = useWords('oracle');
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
      <p>{say(`sights.${sight}`)}</p>
      {errors.map(({ text, codes }) => (
        <ErrorQuote key={text} text={text} codes={codes} />
      ))}
    </>
  );
}

function LeastChanges({ edition, question }: { edition: Edition; question: PermissionQuestion }) {
  const { say } = useWords('oracle');
  const changes = leastChanges(edition, question);
  if (changes.length === 0) return <p class="muted">{say('answer.nothingHelps')}</p>;
  return (
    <ol class="changes">
      {changes.map((change) => (
        <li key={change.join('+')}>
          {change.map((grant, index) => (
            <div key={grant}>
              {index > 0 && <span class="muted">+ </span>}
              <strong>{say(`grants.${grant}.what`)}</strong>
              <br />
              <span class="muted">
                {say('answer.grantedBy')}: {say(`grants.${grant}.who`)} · {say(`grants.${grant}.where`)}
              </span>
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** The answer to one question: with its reasons, what the person sees, and the least that would change it. */
export function AnswerCard({ edition, question }: { edition: Edition; question: PermissionQuestion }) {
  const oracle = useWords('oracle');
  const rules = useWords('permissions');
  const given = explain(edition, question);
  const sight = clientSight(given, question.hasPrivilege);
  return (
    <section class="answer-card" aria-live="polite" aria-label={oracle.say('answer.title')}>
      <h2>{oracle.say('answer.title')}</h2>
      <p>
        <span class={`badge answer-${given.answer}`}>{rules.say(`answers.${given.answer}`)}</span>{' '}
        {rules.say(`reasons.${given.reason}.why`)}
        {given.pending && <em> ({rules.say('pending')})</em>}
      </p>
      <h3>{oracle.say('answer.chain')}</h3>
      <ol class="chain">
        {given.chain.map((link) => (
          <li key={link.rule} data-holds={'holds' in link ? link.holds : undefined}>
            {chainText(link, oracle, rules)}
          </li>
        ))}
      </ol>
      {given.footnotes.map((mark) => (
        <p key={mark} class="muted">
          <sup>{mark}</sup> {footnotesOf(given.edition, rules)[mark]}
        </p>
      ))}
      <p class="muted">
        <SourceLink source={sources[given.evidence.source as SourceId]} date={given.evidence.pageDate} />
      </p>
      <h3>{oracle.say('answer.sees')}</h3>
      <Sight sight={sight} />
      <h3>{oracle.say('answer.test')}</h3>
      <p>
        {given.reason === 'self-approval'
          ? oracle.say('answer.testApproves')
          : oracle.say('answer.testDoesNot')}
      </p>
      {given.answer !== 'yes' && (
        <>
          <h3>{oracle.say('answer.least')}</h3>
          <LeastChanges edition={edition} question={question} />
        </>
      )}
      <details class="notes">
        <summary>{oracle.say('answer.instead')}</summary>
        <p>{oracle.say('answer.insteadText')}</p>
        <p class="message message-warn">{oracle.say('answer.insteadWarning')}</p>
        <p class="muted">
          <SourceLink source={sources['S-KB']} />
        </p>
      </details>
    </section>
  );
}
