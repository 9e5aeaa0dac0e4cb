import type { Fetch } from '../../dataverse/client';
import { boot } from '../../pages/boot';
import { PanelView } from '../../pages/panel/PanelView';
import { panelStores } from '../../pages/panel/stores';
import { panelShell } from '../shell/browser-places';
import { orgAccess } from '../shell/org-access';
import { WORKER_ORIGIN } from '../shell/wire';
import { connectWorker } from '../shell/worker-fetch';

/** The worker starts with the first request, which the stores make when something is drawn. */
export function startPanel(): Promise<void> {
  let worker: Fetch | undefined;
  return boot({
    compose: panelStores,
    view: PanelView,
    fetch(request) {
      worker ??= connectWorker();
      return worker(request);
    },
    origin: WORKER_ORIGIN,
    shell: panelShell,
    orgAccess,
  });
}
