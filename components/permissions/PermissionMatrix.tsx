import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { SourceId } from '../../catalog/sources';
import { sources } from '../../catalog/sources';
import { type Difference, differencesTo } from '../../domain/permission-differences';
import type { Answer, Edition, MatrixCell, MatrixColumn, MatrixRow } from '../../domain/permission-matrix';
import type { EditionId } from '../../domain/version';
import type { Words } from '../../locales';
import { SourceLink } from '../ui/SourceLink';
import { Pause } from '../ui/Trail';
import { useWords } from '../ui/use-words';

const MARKS: Record<Answer, string> = { yes: '✓', no: '✕', notApplicable: '–', notDocumented: '?' };

interface PermissionMatrixProps {
  edition: Edition;
  /** The edition whose differences are marked; null for none. */
  compared: Edition | null;
  /** Ids of the columns that the person fills. */
  filled: ReadonlySet<string>;
}

export function rowTitle(row: MatrixRow, { say }: Words<'permissions'>): string {
  return say(`rows.${row.deployment}-${row.exchange}`);
}

export function columnTitle({ roles }: MatrixColumn, { say }: Words<'permissions'>): string {
  return roles.map((role) => say(`roles.${role}`)).join(' + ');
}

/** What the marks of an edition's cells stand for. */
export function footnotesOf(edition: EditionId, { texts }: Words<'permissions'>): Record<string, string> {
  return texts.footnotes[edition];
}

interface Shown {
  row: MatrixRow;
  column: MatrixColumn;
  cell: MatrixCell;
}

function Why({ shown: { row, column, cell }, edition }: { shown: Shown } & PermissionMatrixProps) {
  const rules = useWords('permissions');
  const [source] = edition.sources;
  return (
    <>
      <p>
        <strong>{rules.say(`answers.${cell.answer}`)}</strong>: {columnTitle(column, rules)},{' '}
        {rowTitle(row, rules)}
        {cell.pending && <em> ({rules.say('pending')})</em>}
      </p>
      {cell.footnotes.map((mark) => (
        <p key={mark}>
          <sup>{mark}</sup> {footnotesOf(edition.id, rules)[mark]}
        </p>
      ))}
      {cell.answer === 'yes' && <p>{rules.say('privilegeNeeded')}</p>}
      <p class="muted">
        <SourceLink source={sources[source as SourceId]} date={edition.pageDate} />
      </p>
    </>
  );
}

/** What the edition compared with has in a cell's place. */
function DifferenceMark({ difference, compared }: { difference: Difference; compared: Edition }) {
  const rules = useWords('permissions');
  const oracle = useWords('oracle');
  if (difference.kind === 'same') return null;
  const edition = rules.say(`editions.${compared.id}.title`);
  return (
    <span class="difference">
      {difference.kind === 'added'
        ? oracle.say('compare.added', { edition })
        : oracle.say('compare.was', { edition, answer: rules.say(`answers.${difference.was.answer}`) })}
    </span>
  );
}

/** The permission table of one edition; every cell says why when it gets the focus. */
export function PermissionMatrix(props: PermissionMatrixProps) {
  const oracle = useWords('oracle');
  const rules = useWords('permissions');
  const { edition, compared, filled } = props;
  const [shown, setShown] = useState<Shown | null>(null);
  const differences = compared && differencesTo(edition, compared);
  const differs = differences?.flat().some(({ kind }) => kind !== 'same');
  return (
    <>
      {compared && (
        <p class="muted">
          {oracle.say(differs ? 'compare.intro' : 'compare.noDifference', {
            edition: rules.say(`editions.${compared.id}.title`),
          })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="matrix-scroll" tabIndex={0} aria-label={rules.say('caption')}>
        <table class="matrix">
          <caption>{rules.say('caption')}</caption>
          <thead>
            <tr>
              <td />
              {edition.columns.map((column) => (
                <th scope="col" key={column.id} data-filled={filled.has(column.id)}>
                  {columnTitle(column, rules)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {edition.rows.map((row, rowIndex) => (
              <tr key={`${row.deployment}-${row.exchange}`}>
                <th scope="row">{rowTitle(row, rules)}</th>
                {edition.columns.map((column, index) => {
                  const cell = row.cells[index];
                  if (!cell) return null;
                  const show = () => setShown({ row, column, cell });
                  const difference = differences?.[rowIndex]?.[index];
                  return (
                    <td
                      key={column.id}
                      data-filled={filled.has(column.id)}
                      data-differs={difference !== undefined && difference.kind !== 'same'}
                    >
                      <button
                        type="button"
                        class={`answer answer-${cell.answer}`}
                        onClick={show}
                        onFocus={show}
                      >
                        <span aria-hidden="true">{MARKS[cell.answer]}</span>{' '}
                        {rules.say(`answers.${cell.answer}`)}
                        {cell.footnotes.map((mark) => (
                          <Fragment key={mark}>
                            <Pause />
                            <sup>{mark}</sup>
                          </Fragment>
                        ))}
                        {cell.pending && (
                          <>
                            <Pause />
                            <span class="pending">{rules.say('pending')}</span>
                          </>
                        )}
                        {compared && difference && (
                          <>
                            <Pause />
                            <DifferenceMark difference={difference} compared={compared} />
                          </>
                        )}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="why" aria-live="polite">
        {shown ? <Why {...props} shown={shown} /> : <p class="muted">{rules.say('whyHere')}</p>}
      </div>
      {Object.keys(footnotesOf(edition.id, rules)).length > 0 && (
        <section>
          <h2>{rules.say('footnotesTitle')}</h2>
          <ul class="footnotes">
            {Object.entries(footnotesOf(edition.id, rules)).map(([mark, text]) => (
              <li key={mark}>
                <sup>{mark}</sup> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
