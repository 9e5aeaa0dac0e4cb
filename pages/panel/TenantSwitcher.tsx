import { useApp } from '../../components/app-context';
import { Disclosure } from '../../components/ui/Disclosure';
import { ageOf } from '../../components/ui/moments';
import { useNow } from '../../components/ui/use-now';
import { useWords } from '../../components/ui/use-words';

interface TenantName {
  name: string;
  /** Kind and age, such as *Live, read only · 2 minutes ago*. */
  about: string;
}

/** What the tenant on show is called, of what kind it is, and how old what is shown of it is. */
function useTenantName(): TenantName {
  const { say, tag } = useWords('ui');
  const { tenant } = useApp();
  const now = useNow();
  const org = tenant.org.value;
  const snapshot = tenant.snapshot.value;
  // Its clock is the practice client's.
  if (!org) return { name: snapshot?.name ?? '', about: say('tenant.simulated') };
  const age = snapshot && ageOf(snapshot.readOn, now, tag);
  return {
    name: new URL(org).host,
    about: age ? say('tenant.liveRead', { age }) : say('tenant.liveUnread'),
  };
}

/** The tenant that the panel speaks of, which is never to be mistaken, and the way to another one. */
export function TenantSwitcher() {
  const { say, tag } = useWords('ui');
  const { orgs, preferences, simulator, tenant } = useApp();
  const now = useNow();
  const { name, about } = useTenantName();
  const shown = tenant.org.value;
  const choose = async (origin: string | null) => {
    // From the list of organizations back to what the panel is for.
    if (preferences.values.peek().panelTab === 'orgs') await preferences.set('panelTab', 'guide');
    await tenant.choose(origin);
  };
  return (
    <div class="tenant-switcher">
      <Disclosure
        look="bare"
        label={
          <span class="tenant-now">
            <span class="visually-hidden">{say('tenant.switch')} </span>
            <strong class="tenant-name">{name}</strong>{' '}
            <span class="tenant-about" data-kind={shown ? 'live' : 'simulated'}>
              {about}
            </span>
          </span>
        }
      >
        {(close) => (
          <div class="menu">
            <TenantItem
              name={simulator.basics.value?.name ?? say('tenant.simulated')}
              about={say('tenant.simulated')}
              isShown={shown === null}
              onChoose={() => {
                close();
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
                  close();
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
                close();
                void preferences.set('panelTab', 'orgs');
              }}
            >
              {say('panel.orgs')}
            </button>
          </div>
        )}
      </Disclosure>
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
