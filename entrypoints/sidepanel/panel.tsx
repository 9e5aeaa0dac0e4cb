import type { Fetch } from '../../dataverse/client';
import { boot } from '../../pages/boot';
import { PanelView } from '../../pages/panel/PanelView';
import { panelStores } from '../../pages/panel/stores';
import { panelShell } from '../shell/browser-places';
import { orgAccess } from '../shell/org-access';
import { WORKER_ORIGIN } from '../shell/wire';

export const startPanel = (fetch: Fetch): Promise<void> =>
  boot({
    compose: panelStores,
    view: PanelView,
    fetch,
    origin: WORKER_ORIGIN,
    shell: panelShell,
    orgAccess,
  });
