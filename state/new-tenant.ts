import { effect } from '@preact/signals';
import type { Guid } from '../domain/rows';
import type { App } from './app';

type Concerned = Pick<App, 'simulator' | 'tenant' | 'places' | 'pointer' | 'preferences'>;

/** What pointed into a simulated tenant is void as soon as another stands in its place. */
export function letGoAtNewTenant({ simulator, tenant, places, pointer, preferences }: Concerned): void {
  let known: Guid | null = null;
  effect(() => {
    const id = simulator.status.value?.organizationId ?? null;
    if (id === null || id === known) return;
    const isAnother = known !== null;
    known = id;
    if (!isAnother) return;
    places.dropRecord();
    pointer.point(null);
    // A mailbox of a real organization is still there.
    if (tenant.org.peek() === null) void preferences.set('diagnosedMailbox', null);
  });
}
