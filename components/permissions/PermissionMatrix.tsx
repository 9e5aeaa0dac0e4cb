import { useState } from 'preact/hooks';
import type { SourceId } from '../../catalog/sources';
import { sources } from '../../catalog/sources';
import { type Difference, differencesTo } from '../../domain/permission-differences';
import type { Answer, Edition, MatrixCell, MatrixColumn, MatrixRow } from '../../domain/permission-matrix';
import type { OracleTexts, PermissionTexts } from '../../locales/permissions';
import { useApp } from '../app-context';
import { SourceLink } from '../ui/SourceLink';

const MARKS: Record<Answer, string> = { yes: '✓', no: '✕', notApplicable: '–', notDocumented: '?' };

interface PermissionMatrixProps {
  edition: Edition;
  /** The edition whose differences are marked; null for none. */
  compared: Edition | null;
  texts: PermissionTexts;
  oracle: OracleTexts;
  /** Ids of the columns that the person fills. */
  filled: ReadonlySet<string>;
}

export function rowTitle(row: MatrixRow, texts: PermissionTexts): string {
  return texts.rows[`${row.deployment}-${row.exchange}`];
}

export function columnTitle({ roles }: MatrixColumn, texts: PermissionTexts): string {
  return roles.map((role) => texts.roles[role]).join(' + ');
}

interface Shown {
  row: MatrixRow;
  column: MatrixColumn;
  cell: MatrixCell;
}

function Why({ shown: { row, column, cell }, edition, texts }: { shown: Shown } & PermissionMatrixProps) {
  const [source] = edition.sources;
  return (
    <>
      <p>
        <strong>{texts.answers[cell.answer]}</strong>: {columnTitle(column, texts)}, {rowTitle(row, texts)}
        {cell.pending && <em> ({texts.pending})</em>}
      </p>
      {cell.footnotes.map((mark) => (
        <p key={mark}>
          <sup>{mark}</sup> {texts.footnotes[edition.id][mark]}
        </p>
      ))}
      {cell.answer === 'yes' && <p>{texts.privilegeNeeded}</p>}
      <p class="muted">
        <SourceLink source={sources[source as SourceId]} date={edition.pageDate} />
      </p>
    </>
  );
}

/** What the edition compared with has in a cell's place. */
function DifferenceMark({
  difference,
  compared,
  texts,
  oracle,
}: Pick<PermissionMatrixProps, 'texts' | 'oracle'> & { difference: Difference; compared: Edition }) {
  const { fill } = useApp().language;
  if (difference.kind === 'same') return null;
  const edition = texts.editions[compared.id].title;
  return (
    <span class="difference">
      {difference.kind === 'added'
        ? fill(oracle.compare.added, { edition })
        : fill(oracle.compare.was, { edition, answer: texts.answers[difference.was.answer] })}
    </span>
  );
}

/** The permission table of one edition; every cell says why when it gets the focus. */
export function PermissionMatrix(props: PermissionMatrixProps) {
  const { edition, compared, texts, oracle, filled } = props;
  const { fill } = useApp().language;
  const [shown, setShown] = useState<Shown | null>(null);
  const differences = compared && differencesTo(edition, compared);
  const differs = differences?.flat().some(({ kind }) => kind !== 'same');
  return (
    <>
      {compared && (
        <p class="muted">
          {fill(differs ? oracle.compare.intro : oracle.compare.noDifference, {
            edition: texts.editions[compared.id].title,
          })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="matrix-scroll" tabIndex={0} aria-label={texts.caption}>
        <table class="matrix">
          <caption>{texts.caption}</caption>
          <thead>
            <tr>
              <td />
              {edition.columns.map((column) => (
                <th scope="col" key={column.id} data-filled={filled.has(column.id)}>
                  {columnTitle(column, texts)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {edition.rows.map((row, rowIndex) => (
              <tr key={`${row.deployment}-${row.exchange}`}>
                <th scope="row">{rowTitle(row, texts)}</th>
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
                        <span aria-hidden="true">{MARKS[cell.answer]}</span> {texts.answers[cell.answer]}
                        {cell.footnotes.map((mark) => (
                          <sup key={mark}>{mark}</sup>
                        ))}
                        {cell.pending && <span class="pending">{texts.pending}</span>}
                        {compared && difference && (
                          <DifferenceMark
                            difference={difference}
                            compared={compared}
                            texts={texts}
                            oracle={oracle}
                          />
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
        {shown && <Why {...props} shown={shown} />}
      </div>
      {Object.keys(texts.footnotes[edition.id]).length > 0 && (
        <section>
          <h2>{texts.footnotesTitle}</h2>
          <ul class="footnotes">
            {Object.entries(texts.footnotes[edition.id]).map(([mark, text]) => (
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
