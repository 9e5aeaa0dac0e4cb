import { boot } from '../../pages/boot';
import { DockedView } from '../../pages/docked/DockedView';
import { dockedStores } from '../../pages/docked/stores';
import { pageDoings } from '../../pages/page-doings';

void boot({
  compose: dockedStores,
  view: DockedView,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: {
    ...pageDoings,
    isPractice: true,
    hash: () => location.hash,
    listen: (callback) => addEventListener('hashchange', callback),
    open(hash) {
      location.hash = hash;
    },
    openDiagnosis: () => void open('/diagnosis.html'),
    openTraining: (part) => void open(`/training.html#${part}`, 'training'),
  },
});
