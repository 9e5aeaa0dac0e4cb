import { boot } from '../../pages/boot';
import { PermissionTablePage } from '../../pages/permissions/PermissionTablePage';
import { permissionStores } from '../../pages/permissions/stores';
import { panelShell } from '../shell/browser-places';
import { orgAccess } from '../shell/org-access';
import { WORKER_ORIGIN } from '../shell/wire';
import { connectWorker } from '../shell/worker-fetch';

void boot({
  compose: permissionStores,
  view: PermissionTablePage,
  fetch: connectWorker(),
  origin: WORKER_ORIGIN,
  shell: panelShell,
  orgAccess,
});
