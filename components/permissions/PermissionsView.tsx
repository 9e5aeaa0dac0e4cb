import { useApp } from '../app-context';
import { Segmented } from '../ui/Segmented';
import { CardView } from './CardView';
import { QuestionView } from './QuestionView';
import { TableView } from './TableView';
import { TenantView } from './TenantView';
import { usePermissionTexts } from './use-texts';
import './permissions.css';

const VIEWS = { table: TableView, question: QuestionView, tenant: TenantView, card: CardView } as const;
const TABS = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

/** Who may approve: the table, a question of one's own, this tenant's people, and a card to hand over. */
export default function PermissionsView() {
  const { language, preferences } = useApp();
  const texts = usePermissionTexts();
  const tab = preferences.values.value.permissionsTab;
  if (!texts) return <p class="loading">{language.t('common.loading')}</p>;
  const View = VIEWS[tab];
  return (
    <div class="permissions">
      <div class="no-print">
        <Segmented
          legend={texts.oracle.tabs.label}
          options={TABS.map((value) => ({ value, label: texts.oracle.tabs[value] }))}
          value={tab}
          onChange={(value) => void preferences.set('permissionsTab', value)}
        />
      </div>
      <View texts={texts} />
    </div>
  );
}
