import { useTranslate } from '../../components/app-context';
import { Panel } from '../panel/PanelView';
import { PracticeView } from '../practice/PracticeView';
import './docked.css';

/** The practice client with the panel docked beside it, as `npm start` serves them. */
export function DockedView() {
  const t = useTranslate();
  return (
    <div class="docked">
      <PracticeView />
      <aside class="docked-panel" aria-label={t('app.name')}>
        <Panel docked />
      </aside>
    </div>
  );
}
