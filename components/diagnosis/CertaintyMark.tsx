import type { Certainty } from '../../domain/diagnosis/rule';
import { useWords } from '../ui/use-words';

const SHAPES = { certain: '■', likely: '◆', ask: '?' } as const;

/** How sure a cause is, by shape and word: no colour, which tells how bad something is. */
export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  const { say } = useWords('reports');
  return (
    <span class="certainty" data-certainty={certainty}>
      <span aria-hidden="true">{SHAPES[certainty]}</span> {say(`certainty.${certainty}`)}
    </span>
  );
}
