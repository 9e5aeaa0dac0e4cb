import { randomInt } from 'node:crypto';
import { takeChanges } from '../dataverse/simulated/changes';
import { newTenant } from '../dataverse/simulated/new-tenant';
import type { TenantStore } from '../dataverse/simulated/owner';
import { restoreTenant } from '../dataverse/simulated/saved-tenant';
import { momentOf, type SimulatedTenant } from '../dataverse/simulated/tenant';
import type { Options } from './options';
import { createTenantFolder, FolderError, openFolder, putAside, type SavedState } from './tenant-folder';

export interface KeptTenant {
  tenant: SimulatedTenant;
  store: TenantStore;
  /** Sentences for the person who started the server. */
  notes: readonly string[];
  close(): void;
}

export const freshSeed = () => randomInt(2 ** 31);

const restored = ({ core, rows }: SavedState) => restoreTenant(core, rows);

function describe(tenant: SimulatedTenant): string {
  return `${tenant.tables.mailboxes.size} mailboxes, as of ${momentOf(tenant)} in the tenant's time`;
}

function damagedMessage(folder: string, what: string, lastGood: SimulatedTenant | null): string {
  const again = lastGood
    ? `Its last good state can be read: ${describe(lastGood)}. To go on from that, with the damaged files kept in the folder:\n` +
      `  npm start -- --data ${folder} --recover`
    : `Nothing before it can be read either. To begin afresh, with the damaged files kept in the folder:\n` +
      `  npm start -- --data ${folder} --recover`;
  return `The tenant in ${folder} is damaged: ${what}.\n${again}`;
}

/**
 * The tenant to serve, and where it is kept.
 * @throws FolderError where the folder cannot be used as it is
 */
export async function openTenant({ scenario, data: folder, recover }: Options): Promise<KeptTenant> {
  const fresh = () => newTenant(scenario, freshSeed(), Date.now());
  if (folder === null) {
    // The tenant lives as long as the server does.
    return { tenant: fresh(), store: { save: async () => {} }, notes: [], close: () => {} };
  }
  const opened = openFolder(folder);
  const notes: string[] = [];
  let tenant: SimulatedTenant;
  if (opened.kind === 'new') tenant = fresh();
  else if (opened.kind === 'good') {
    tenant = restored(opened.state);
    notes.push(`Going on with the tenant in ${folder}: ${describe(tenant)}.`);
  } else {
    const lastGood = opened.lastGood && restored(opened.lastGood);
    if (!recover) throw new FolderError(damagedMessage(folder, opened.what, lastGood));
    const aside = putAside(folder, new Date());
    tenant = lastGood ?? fresh();
    notes.push(`Recovered: ${describe(tenant)}. The damaged files are in ${aside}.`);
  }
  const store = createTenantFolder(folder);
  // Before anything is answered, so that the state before it and its journal are complete together.
  await store.save(takeChanges(tenant));
  return { tenant, store, notes, close: () => store.close() };
}
