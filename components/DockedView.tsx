import { PanelView } from './PanelView';
import { PracticeView } from './practice/PracticeView';
import './docked.css';

/** The practice client with the panel docked beside it, as `npm start` serves them. */
export function DockedView() {
  return (
    <div class="docked">
      <PracticeView />
      <aside class="docked-panel">
        <PanelView />
      </aside>
    </div>
  );
}
