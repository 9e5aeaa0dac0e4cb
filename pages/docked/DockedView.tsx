import { useMemo, useState } from 'preact/hooks';
import { DialogPaneContext } from '../../components/ui/dialog-pane';
import { useWords } from '../../components/ui/use-words';
import { Panel } from '../panel/PanelView';
import { PracticeView } from '../practice/PracticeView';
import './docked.css';

/** The practice client, whose dialogs leave the panel beside it in use. */
function PracticePane() {
  const [behind, setBehind] = useState<HTMLElement | null>(null);
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const pane = useMemo(() => (behind && layer ? { behind, layer } : null), [behind, layer]);
  return (
    <div class="docked-practice">
      <div class="docked-behind" ref={setBehind}>
        <DialogPaneContext.Provider value={pane}>
          <PracticeView besidePanel />
        </DialogPaneContext.Provider>
      </div>
      <div class="docked-dialogs" ref={setLayer} />
    </div>
  );
}

/** The practice client with the panel docked beside it, as `npm start` serves them. */
export function DockedView() {
  const { say } = useWords('ui');
  return (
    <div class="docked">
      <PracticePane />
      <aside class="docked-panel" aria-label={say('app.name')}>
        <Panel docked />
      </aside>
    </div>
  );
}
