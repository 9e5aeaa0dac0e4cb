import { randomInt } from 'node:crypto';
import { takeChanges } from '../dataverse/simulated/changes';
import { newTenant } from '../dataverse/simulated/new-tenant';
import type { TenantStore } from '../dataverse/simulated/owner';
import { restoreTenant } from '../dataverse/simulated/saved-tenant';
import { momentOf, type SimulatedTenant } from '../dataverse/simulated/tenant';
import { calledAs } from './called-as';
import type { Options } from './options';
import { createTenantFolder, FolderError, openFolder, putAside, type SavedState } from './tenant-folder';

/** What a tenant is made of, and where it is kept. */
type TenantPlace = Pick<Options, 'scenario' | 'data' | 'recover'>;

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
      `  ${calledAs('serve')} --data ${folder} --recover`
    : `Nothing before it can be read either. To begin afresh, with the damaged files kept in the folder:\n` +
      `  ${calledAs('serve')} --data ${folder} --recover`;
  return `The tenant in ${folder} is damaged: ${what}.\n${again}`;
}

/** What an operating system says of a folder, and what to do. */
const TROUBLES: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read or written by you. Change its permissions, or name another folder.',
  EPERM: 'it may not be written by you. Change its permissions, or name another folder.',
  EROFS: 'it lies on a disk that is read only. Name a folder on another disk.',
  ENOSPC: 'the disk is full. Make room, or name a folder on another disk.',
  EDQUOT: 'your share of the disk is used up. Make room, or name a folder on another disk.',
  ENOTDIR: 'it is a file, or lies below one. Name a folder.',
  EEXIST: 'it is a file. Name a folder.',
  EISDIR: 'one of its files is a folder. Name another folder.',
  EMFILE: 'too many files are open. Stop other programs, and try again.',
  ENAMETOOLONG: 'its name is too long. Name another folder.',
};

/**
 * The tenant to serve, and where it is kept.
 * @throws FolderError where the folder cannot be used as it is
 */
export async function openTenant(options: TenantPlace): Promise<KeptTenant> {
  try {
    return await opening(options);
  } catch (error) {
    const why = TROUBLES[(error as NodeJS.ErrnoException).code ?? ''];
    if (!why || options.data === null) throw error;
    throw new FolderError(`The tenant cannot be kept in ${options.data}: ${why}`);
  }
}

async function opening({ scenario, data: folder, recover }: TenantPlace): Promise<KeptTenant> {
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
