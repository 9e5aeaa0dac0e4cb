import { useWords } from '../../components/ui/use-words';
import { Panel } from '../panel/PanelView';
import { PracticeView } from '../practice/PracticeView';
import './docked.css';

/** The practice client with the panel docked beside it, as `npm start` serves them. */
export function DockedView() {
  const { say } = useWords('ui');
  return (
    <div class="docked">
      <PracticeView besidePanel />
      <aside class="docked-panel" aria-label={say('app.name')}>
        <Panel docked />
      </aside>
    </div>
  );
}
