import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../db/settings';
import { createPermissionsStore } from '../../state/permissions';
import type { SimulatorStore } from '../../state/simulator';

const ORG = 'https://contoso.crm4.dynamics.com';
const OTHER = 'https://other.crm4.dynamics.com';
const MAJA = '00000000-0000-4000-8000-00000000000a';

/** The store beside a tenant that a test may change; nothing of it was read. */
function openStore() {
  const values = signal({ tenantRolesTold: {} } as Settings);
  const org = signal<string | null>(null);
  const store = createPermissionsStore({
    simulator: {
      personas: signal([]),
      status: signal(null),
      persona: signal(null),
    } as unknown as SimulatorStore,
    tenant: { org, snapshot: signal(null) },
    orgs: { client: () => Promise.reject(new Error('Nothing is read here')) as never },
    preferences: {
      values,
      unreadable: signal([]),
      async set(name, value) {
        values.value = { ...values.value, [name]: value };
      },
      dismissUnreadable: () => {},
      reload: async () => {},
    },
    wait: async () => {},
  });
  return { store, org };
}

describe('what somebody told of roles in Microsoft 365', () => {
  it('is about the people of one organization, and goes with it', async () => {
    const { store, org } = openStore();
    await store.tell(MAJA, ['EA']);
    org.value = ORG;
    expect(store.told.value.get(MAJA)).toBe(undefined);
    await store.tell(MAJA, ['GA']);
    org.value = OTHER;
    await store.tell(MAJA, []);
    await store.forget(ORG);
    expect(store.told.value.get(MAJA)).toEqual([]);
    org.value = ORG;
    expect(store.told.value.get(MAJA)).toBe(undefined);
    org.value = null;
    expect(store.told.value.get(MAJA)).toEqual(['EA']);
  });

  it('is taken back where nobody was asked after all', async () => {
    const { store } = openStore();
    await store.tell(MAJA, ['GA']);
    await store.tell(MAJA, null);
    expect(store.told.value.size).toBe(0);
  });
});
