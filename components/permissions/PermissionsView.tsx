import { useApp } from '../app-context';
import { Segmented } from '../ui/Segmented';
import { Loading, useWords, withWords } from '../ui/use-words';
import { CardView } from './CardView';
import { QuestionView } from './QuestionView';
import { TableView } from './TableView';
import { TenantView } from './TenantView';
import './permissions.css';

const VIEWS = { table: TableView, question: QuestionView, tenant: TenantView, card: CardView } as const;
const TABS = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

/** Who may approve: the table, a question of one's own, this tenant's people, and a card to hand over. */
function Permissions() {
  const oracle = useWords('oracle');
  const { preferences } = useApp();
  const tab = preferences.values.value.permissionsTab;
  const View = VIEWS[tab];
  return (
    <div class="permissions">
      <div class="no-print">
        <Segmented
          legend={oracle.say('tabs.label')}
          options={TABS.map((value) => ({ value, label: oracle.say(`tabs.${value}`) }))}
          value={tab}
          onChange={(value) => void preferences.set('permissionsTab', value)}
        />
      </div>
      <View />
    </div>
  );
}

export default withWords(['oracle', 'permissions'], Permissions, Loading);
