import { type SessionPort, sessionIn } from '../../diagnosis/session/port';
import { tenantPort } from './tenant-port';

/** Starts the worker that diagnoses; it asks the page for ports to the simulated tenant, which only a page can open. */
export function startDiagnosis(): SessionPort {
  const worker = new Worker(new URL('./diagnosis-worker.ts', import.meta.url), { type: 'module' });
  const { port1: asked, port2: asking } = new MessageChannel();
  asked.onmessage = () => {
    const port = tenantPort();
    asked.postMessage(port, [port]);
  };
  worker.postMessage(asking, [asking]);
  return sessionIn(worker);
}
