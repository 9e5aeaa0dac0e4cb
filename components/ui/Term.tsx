import type { TermId } from '../../catalog/terms';
import { isChoice } from '../../catalog/terms/term';
import { useApp } from '../app-context';

/**
 * A label of the product: in English, with the Slovenian that the client shows beside it where that is read. A choice stands in the language of the sentence.
 */
export function Term({ id }: { id: TermId }) {
  const { label, labelWith } = useApp().language;
  const [en, beside = en] = labelWith(id) ?? [id];
  if (isChoice(id) && label(id) !== en) {
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
  return (
    <span class="term">
      <span lang="en">{en}</span>
      {beside !== en && <span class="term-local">{` (${beside})`}</span>}
    </span>
  );
}

/** A sentence of the catalog, with its `[[termId]]` shown as labels. */
export function Sentence({ text }: { text: string }) {
  const { labelWith } = useApp().language;
  return (
    <>
      {text
        .split(/\[\[([\w.]+)\]\]/)
        .map((part, index) =>
          index % 2 === 1 && labelWith(part) ? <Term id={part as TermId} key={index} /> : part,
        )}
    </>
  );
}
