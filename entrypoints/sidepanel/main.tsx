import { boot } from '../../pages/boot';
import { PanelView } from '../../pages/panel/PanelView';
import { panelStores } from '../../pages/panel/stores';
import { panelShell } from '../shell/browser-places';
import { orgAccess } from '../shell/org-access';
import { WORKER_ORIGIN } from '../shell/wire';
import { connectWorker } from '../shell/worker-fetch';

void boot({
  compose: panelStores,
  view: PanelView,
  fetch: connectWorker(),
  origin: WORKER_ORIGIN,
  shell: panelShell,
  orgAccess,
});
