import { isChoice, type TermId, terms } from '../../catalog/terms';
import type { Term as TermEntry } from '../../catalog/terms/term';
import { useApp } from '../app-context';

/**
 * A label of the product: in English, with the Slovenian that the client shows beside it where that is read. A choice stands in the language of the sentence.
 */
export function Term({ id }: { id: TermId }) {
  const { labels: shown, label } = useApp().language;
  const { en, sl, slMisleads }: TermEntry = terms[id];
  const labels = shown.value;
  if (labels === 'sl' && isChoice(id) && label(id) !== en) {
    return (
      <span class="term">
        {label(id)}
        <span class="term-local">
          {' ('}
          <span lang="en">{en}</span>)
        </span>
      </span>
    );
  }
  const local = labels === 'sl' && sl !== en ? sl : null;
  return (
    <span class="term">
      <span lang="en">{en}</span>
      {local && (
        <span class="term-local">
          {/* As the client shows it: where the source misleads is told among the remarks. */}
          {` (${slMisleads ?? local})`}
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
