import { boot } from '../../pages/boot';
import { ComponentsPage } from '../../pages/components/ComponentsPage';
import { pageDoings } from '../../pages/page-doings';
import { practiceStores } from '../../pages/practice/stores';

void boot({
  compose: practiceStores,
  view: ComponentsPage,
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
    openPermissionTable: () => void open('/permissions.html', 'permissions'),
  },
});
