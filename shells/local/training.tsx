import { boot } from '../../pages/boot';
import { pageDoings } from '../../pages/page-doings';
import { trainingStores } from '../../pages/training/stores';
import { TrainingPage } from '../../pages/training/TrainingPage';

void boot({
  compose: trainingStores,
  view: TrainingPage,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: {
    ...pageDoings,
    isPractice: false,
    hash: () => '',
    listen: () => {},
    open: (hash) => void open(`/${hash}`, 'practice'),
    openDiagnosis: (read) => void open(`/diagnosis.html${read ? `#read=${encodeURIComponent(read)}` : ''}`),
    openPermissionTable: () => void open('/permissions.html', 'permissions'),
    openTraining(part) {
      location.hash = part;
    },
  },
});
