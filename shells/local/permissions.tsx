import { boot } from '../../pages/boot';
import { pageDoings } from '../../pages/page-doings';
import { PermissionTablePage } from '../../pages/permissions/PermissionTablePage';
import { permissionStores } from '../../pages/permissions/stores';

void boot({
  compose: permissionStores,
  view: PermissionTablePage,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: {
    ...pageDoings,
    isPractice: false,
    hash: () => '',
    listen: () => {},
    open: (hash) => void open(`/${hash}`, 'practice'),
    openDiagnosis: (read) => void open(`/diagnosis.html${read ? `#read=${encodeURIComponent(read)}` : ''}`),
    openTraining: (part) => void open(`/training.html#${part}`, 'training'),
    openPermissionTable: () => {},
  },
});
