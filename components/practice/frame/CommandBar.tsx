import { useEffect, useRef, useState } from 'preact/hooks';
import type { TermId } from '../../../catalog/terms';
import { useApp } from '../../app-context';
import { ROVING } from '../../ui/roving';
import { useCloseOutside } from '../../ui/use-close-outside';
import { useWords } from '../../ui/use-words';

export interface Command {
  label: TermId;
  run(): void;
  /** Why the command cannot be used now; null where it can. */
  unavailable: string | null;
  /** `false` for a command that changes nothing, and need not wait for another. */
  acts?: false;
  /** Behind *More Commands*. */
  more?: boolean;
}

interface CommandBarProps {
  commands: readonly Command[];
}

/** The commands of a place: one stop for Tab, arrows move between them; one that is not available says why. */
export function CommandBar({ commands }: CommandBarProps) {
  const { say } = useWords('practice');
  const { language } = useApp();
  const { label } = language;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [reason, setReason] = useState('');
  const bar = useRef<HTMLDivElement>(null);
  const direct = commands.filter(({ more }) => !more);
  const behind = commands.filter(({ more }) => more);
  // The stop for Tab is never in the closed menu.
  const last = behind.length > 0 ? direct.length : direct.length - 1;
  const stop = open ? at : Math.min(at, last);
  const buttons = () => [...(bar.current?.querySelectorAll('button') ?? [])];

  useCloseOutside(bar, open, () => setOpen(false));

  // A reason that no longer holds is not left standing.
  const reasons = commands.map(({ unavailable }) => unavailable ?? '').join('\n');
  useEffect(() => setReason(''), [reasons]);

  const button = (command: Command, index: number) => (
    <button
      type="button"
      key={command.label}
      class="command"
      data-anchor={command.label}
      aria-disabled={command.unavailable !== null}
      tabIndex={index === stop ? 0 : -1}
      title={command.unavailable ?? undefined}
      onFocus={() => {
        setAt(index);
        setReason(command.unavailable ?? '');
      }}
      onMouseEnter={() => setReason(command.unavailable ?? '')}
      onClick={() => {
        setReason(command.unavailable ?? '');
        if (command.unavailable !== null) return;
        setOpen(false);
        // What the command opens gives the focus back to what stays.
        if (command.more) buttons()[direct.length]?.focus();
        command.run();
      }}
    >
      {label(command.label)}
    </button>
  );

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) {
      setOpen(false);
      buttons()[direct.length]?.focus();
    }
    const move = ROVING[event.key];
    const all = buttons();
    if (!move || all.length === 0) return;
    event.preventDefault();
    all[move(stop, all.length)]?.focus();
  }

  return (
    <div class="commands">
      <div
        role="toolbar"
        class="command-row"
        aria-label={say('practice.commands')}
        ref={bar}
        onKeyDown={onKeyDown}
        onFocusOut={({ relatedTarget }) => {
          if (relatedTarget instanceof Node && !bar.current?.contains(relatedTarget)) setOpen(false);
        }}
      >
        {direct.map(button)}
        {behind.length > 0 && (
          <span class="more-box">
            <button
              type="button"
              class="command"
              data-anchor="command.moreCommands"
              aria-expanded={open}
              tabIndex={stop === direct.length ? 0 : -1}
              onFocus={() => setAt(direct.length)}
              onClick={() => setOpen(!open)}
            >
              {label('command.moreCommands')}
            </button>
            {open && (
              <span class="more">
                {behind.map((command, index) => button(command, direct.length + 1 + index))}
              </span>
            )}
          </span>
        )}
      </div>
      <p class="command-reason muted" role="status">
        {reason}
      </p>
    </div>
  );
}
