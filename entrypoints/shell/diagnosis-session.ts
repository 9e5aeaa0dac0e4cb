import { type SessionPort, sessionIn } from '../../diagnosis/session/port';
import { tenantPort } from './tenant-port';

/** Starts the worker that diagnoses, with a port of its own to the simulated tenant. */
export function startDiagnosis(): SessionPort {
  const worker = new Worker(new URL('./diagnosis-worker.ts', import.meta.url), { type: 'module' });
  const port = tenantPort();
  worker.postMessage(port, [port]);
  return sessionIn(worker);
}
