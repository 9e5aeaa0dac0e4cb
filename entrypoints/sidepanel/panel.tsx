import { boot } from '../../pages/boot';
import { PanelView } from '../../pages/panel/PanelView';
import { panelStores } from '../../pages/panel/stores';
import { panelShell } from '../shell/browser-places';
import { fetchOver } from '../shell/fetch-over';
import { orgAccess } from '../shell/org-access';
import { WORKER_ORIGIN } from '../shell/wire';

/** @param port to the tenant's worker */
export const startPanel = (port: MessagePort): Promise<void> =>
  boot({
    compose: panelStores,
    view: PanelView,
    fetch: fetchOver(port),
    origin: WORKER_ORIGIN,
    shell: panelShell,
    orgAccess,
  });
