/** A port to the shared worker that owns the tenant, which the first one starts; only a page can open one. */
export const tenantPort = (): MessagePort =>
  new SharedWorker(new URL('./tenant-worker.ts', import.meta.url), { type: 'module', name: 'tenant' }).port;
