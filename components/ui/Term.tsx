import { type TermId, terms } from '../../catalog/terms';
import type { Term as TermEntry } from '../../catalog/terms/term';
import { useApp } from '../app-context';

/** A label of the product: in English, with the source document's Slovenian beside it where that is read. */
export function Term({ id }: { id: TermId }) {
  const { language } = useApp();
  const term: TermEntry = terms[id];
  const local = language.language.value === 'sl' ? (term.slMisleads ?? term.sl) : null;
  return (
    <span class="term" title={term.slMisleads && term.sl ? `» ${term.sl} «` : undefined}>
      <span lang="en">{term.en}</span>
      {local && local !== term.en && (
        <span class="term-local" lang="sl">
          {' '}
          ({local})
        </span>
      )}
    </span>
  );
}

function isTermId(id: string): id is TermId {
  return Object.hasOwn(terms, id);
}

/** A sentence of the catalog, with its `[[termId]]` shown as labels. */
export function Sentence({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\[\[([\w.]+)\]\]/)
        .map((part, index) => (index % 2 === 1 && isTermId(part) ? <Term id={part} key={index} /> : part))}
    </>
  );
}
