import { useApp } from '../../components/app-context';
import { Icon } from '../../components/ui/Icon';
import { TabList } from '../../components/ui/TabList';
import { useWords } from '../../components/ui/use-words';
import type { Settings } from '../../db/settings';
import { PanelMenu } from './PanelMenu';
import { TenantSwitcher } from './TenantSwitcher';

const TABS = ['guide', 'diagnosis', 'permissions'] as const satisfies Settings['panelTab'][];

/** Whose tenant, how old, what else: one row; and the three parts of the panel. */
export function PanelHead({ controls }: { controls: string }) {
  const { say } = useWords('ui');
  const { preferences, tenant } = useApp();
  const tab = preferences.values.value.panelTab;
  return (
    <header class="panel-head no-print" data-pane="panel">
      <h1 class="visually-hidden">{say('app.name')}</h1>
      <div class="panel-bar">
        <TenantSwitcher />
        {tenant.org.value && (
          <button
            type="button"
            class="icon-button"
            data-read="again"
            aria-label={say('tenant.readAgain')}
            title={say('tenant.readAgain')}
            disabled={tenant.progress.value !== null}
            onClick={() => void tenant.read()}
          >
            <Icon name="refresh" />
          </button>
        )}
        <PanelMenu />
      </div>
      <TabList
        label={say('panel.tabs')}
        tabs={TABS.map((each) => ({ tab: each, label: say(`panel.${each}`) }))}
        selected={TABS.find((each) => each === tab) ?? null}
        controls={controls}
        onSelect={(each) => void preferences.set('panelTab', each)}
      />
    </header>
  );
}
