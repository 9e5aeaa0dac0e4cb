import { useId } from 'preact/hooks';
import { useApp } from '../app-context';
import { TabList } from '../ui/TabList';
import { Loading, useWords, withWords } from '../ui/use-words';
import { CardView } from './CardView';
import { PrivilegesView } from './PrivilegesView';
import { QuestionView } from './QuestionView';
import { TenantView } from './TenantView';
import './permissions.css';

const VIEWS = {
  tenant: TenantView,
  question: QuestionView,
  privileges: PrivilegesView,
  card: CardView,
} as const;
const TABS = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

/** Who may approve: this tenant's people, a question of one's own, a card to hand over, and the whole table beside. */
function Permissions() {
  const oracle = useWords('oracle');
  const { places, preferences } = useApp();
  const tab = preferences.values.value.permissionsTab;
  const View = VIEWS[tab];
  const shown = useId();
  return (
    <div class="permissions">
      <div class="permission-ways no-print">
        <TabList
          label={oracle.say('tabs.label')}
          tabs={TABS.map((each) => ({ tab: each, label: oracle.say(`tabs.${each}`) }))}
          selected={tab}
          controls={shown}
          onSelect={(each) => void preferences.set('permissionsTab', each)}
        />
        <button
          type="button"
          class="button button-small button-quiet"
          data-open="permissionTable"
          onClick={() => places.openPermissionTable()}
        >
          {oracle.say('fullTable')}
        </button>
      </div>
      <div class="permission-view" id={shown}>
        <View />
      </div>
    </div>
  );
}

export default withWords(['oracle', 'permissions'], Permissions, Loading);
