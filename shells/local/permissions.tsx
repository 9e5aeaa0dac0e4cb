import { boot } from '../../pages/boot';
import { PermissionTablePage } from '../../pages/permissions/PermissionTablePage';
import { permissionStores } from '../../pages/permissions/stores';
import { pageShell } from './page-shell';

void boot({
  compose: permissionStores,
  view: PermissionTablePage,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: pageShell,
});
