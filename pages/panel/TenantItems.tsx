import { useApp } from '../../components/app-context';
import { ageOf } from '../../components/ui/moments';
import { useNow } from '../../components/ui/use-now';
import { useWords } from '../../components/ui/use-words';
import type { TenantName } from './TenantSwitcher';

/** The tenants that the panel can speak of, and the way to connect another. */
export default function TenantItems({ onClose }: { onClose(): void }) {
  const { say, tag } = useWords('ui');
  const { orgs, preferences, simulator, tenant } = useApp();
  const now = useNow();
  const shown = tenant.org.value;
  const choose = async (origin: string | null) => {
    // From the list of organizations back to what the panel is for.
    if (preferences.values.peek().panelTab === 'orgs') await preferences.set('panelTab', 'guide');
    await tenant.choose(origin);
  };
  return (
    <div class="menu">
      <TenantItem
        name={simulator.basics.value?.name ?? say('tenant.simulated')}
        about={say('tenant.simulated')}
        isShown={shown === null}
        onChoose={() => {
          onClose();
          void choose(null);
        }}
      />
      {orgs.orgs.value.map(({ origin, granted, readOn }) => (
        <TenantItem
          key={origin}
          name={new URL(origin).host}
          about={
            !granted
              ? say('tenant.notGranted')
              : readOn
                ? say('tenant.liveRead', { age: ageOf(readOn, now, tag) })
                : say('tenant.liveUnread')
          }
          isShown={shown === origin}
          onChoose={() => {
            onClose();
            void (granted ? choose(origin) : preferences.set('panelTab', 'orgs'));
          }}
        />
      ))}
      <hr class="menu-line" />
      <button
        type="button"
        class="menu-item"
        data-open="orgs"
        onClick={() => {
          onClose();
          void preferences.set('panelTab', 'orgs');
        }}
      >
        {say('panel.orgs')}
      </button>
    </div>
  );
}

interface TenantItemProps extends TenantName {
  isShown: boolean;
  onChoose(): void;
}

function TenantItem({ name, about, isShown, onChoose }: TenantItemProps) {
  return (
    <button type="button" class="menu-item" aria-current={isShown} onClick={onChoose}>
      <span>
        {name}
        <br />
        <span class="muted tenant-item-about">{about}</span>
      </span>
    </button>
  );
}
