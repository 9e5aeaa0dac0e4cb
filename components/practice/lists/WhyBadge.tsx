import { useWords } from '../../ui/use-words';

interface WhyBadgeProps {
  word: string;
  /** Class of its colour. */
  tone: string;
  /** What pressing it asks. */
  why: string;
  onWhy(): void;
}

/** A word in a cell that leads to why; the row that it stands in is left as it is. */
export function WhyBadge({ word, tone, why, onWhy }: WhyBadgeProps) {
  const { say } = useWords('practice');
  return (
    <button
      type="button"
      class={`badge ${tone} why-badge`}
      tabIndex={-1}
      title={why}
      aria-label={`${word}. ${why}`}
      onClick={(event) => {
        event.stopPropagation();
        onWhy();
      }}
      onDblClick={(event) => event.stopPropagation()}
    >
      {word} <span class="why-word">{say('mailboxes.why')}</span>
    </button>
  );
}
