import type { ComponentChildren } from 'preact';
import type { ScenarioPack } from '../../../domain/pack';
import { PROGRAM_VERSION } from '../../../domain/program-version';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';

interface SheetProps {
  /** What paper it is, such as the task. */
  kind: string;
  name: 'task' | 'solution' | 'result' | 'certificate';
  pack: ScenarioPack;
  children: ComponentChildren;
}

/** A sheet of paper: what it is, of which scenario, and in which edition. */
export function Sheet({ kind, name, pack, children }: SheetProps) {
  const { say } = useWords('sheets');
  const { read } = useTraining();
  const { id, revision, title } = pack;
  return (
    <article class="sheet" data-sheet={name}>
      <header class="sheet-head">
        <p class="sheet-kind">{kind}</p>
        <h2>{read(title)}</h2>
      </header>
      {children}
      <footer class="sheet-foot">{say('foot', { version: PROGRAM_VERSION, id, revision })}</footer>
    </article>
  );
}

/** Lines to be filled in by hand. */
export function Blanks({ labels }: { labels: readonly string[] }) {
  return (
    <div class="sheet-blanks">
      {labels.map((label) => (
        <p key={label} class="sheet-blank">
          {label}
        </p>
      ))}
    </div>
  );
}
