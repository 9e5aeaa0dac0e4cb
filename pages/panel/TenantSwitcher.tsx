import { useApp } from '../../components/app-context';
import { Disclosure } from '../../components/ui/Disclosure';
import { lazily } from '../../components/ui/lazily';
import { ageOf } from '../../components/ui/moments';
import { useNow } from '../../components/ui/use-now';
import { useWords } from '../../components/ui/use-words';

const TenantItems = lazily(() => import('./TenantItems'));

export interface TenantName {
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
  const { say } = useWords('ui');
  const { tenant } = useApp();
  const { name, about } = useTenantName();
  return (
    <div class="tenant-switcher">
      <Disclosure
        look="bare"
        label={
          <span class="tenant-now">
            <span class="visually-hidden">{say('tenant.switch')} </span>
            <strong class="tenant-name">{name}</strong>{' '}
            <span class="tenant-about" data-kind={tenant.org.value ? 'live' : 'simulated'}>
              {about}
            </span>
          </span>
        }
      >
        {(close) => <TenantItems onClose={close} />}
      </Disclosure>
    </div>
  );
}
