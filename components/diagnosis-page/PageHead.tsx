import { useEffect, useRef, useState } from 'preact/hooks';
import { LookOptions } from '../ui/LookOptions';
import { useTitle } from '../ui/use-title';
import { useWords } from '../ui/use-words';
import { FirstAction, OtherActions } from './PageActions';
import { usePage } from './page-context';
import { SourceLine } from './SourceLine';

/** What is shown, and what one can do with it: where there is little room, all but the first behind one button. */
export function PageHead() {
  const { say } = useWords('diagnosis-page');
  const ui = useWords('ui');
  const { store } = usePage();
  const { kind, readOn } = store.shown.value?.overview ?? {};
  const [open, setOpen] = useState(false);
  const head = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  // Something else is shown: what led there is out of the way again, and the keyboard stays in sight.
  useTitle(say('title'));
  useEffect(() => {
    const { activeElement } = document;
    if (open && activeElement !== toggle.current && head.current?.contains(activeElement)) {
      toggle.current?.focus();
    }
    setOpen(false);
  }, [kind, readOn]);
  return (
    <header class="diagnosis-head" ref={head} data-more={kind && open}>
      <div class="diagnosis-title">
        <h1 tabIndex={-1}>
          Mailbox Coach <span class="muted">·</span> {say('title')}
        </h1>
        <div class="row no-print diagnosis-look">
          <LookOptions />
        </div>
      </div>
      <SourceLine />
      {kind && (
        <div class="diagnosis-actions no-print">
          <FirstAction kind={kind} />
          <button
            type="button"
            class="button diagnosis-more"
            ref={toggle}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {ui.say('panel.more')}
          </button>
          <div class="diagnosis-others">
            <OtherActions kind={kind} />
          </div>
        </div>
      )}
    </header>
  );
}
