import { useWords } from './use-words';

interface SkipLinksProps {
  /** Panes that one can go to at once, by the key of what the link says. */
  to: readonly { pane: string; label: 'skip.content' | 'skip.guide' }[];
  onSkip(pane: string): void;
}

/** The first stops of a page, in sight only for whoever comes by keyboard. */
export function SkipLinks({ to, onSkip }: SkipLinksProps) {
  const { say } = useWords('ui');
  return (
    <div class="skip-links no-print">
      {to.map(({ pane, label }) => (
        <button type="button" key={pane} class="button button-primary" onClick={() => onSkip(pane)}>
          {say(label)}
        </button>
      ))}
    </div>
  );
}
