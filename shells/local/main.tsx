import { boot } from '../../pages/boot';
import { DockedView } from '../../pages/docked/DockedView';
import { pageDoings } from '../../pages/page-doings';
import { practiceStores } from '../../pages/practice/stores';
import { readingHash } from '../../state/reading-wanted';
import { sessionKeys } from './session-keys';

void boot({
  sessionKeys,
  compose: practiceStores,
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
    openDiagnosis: (read) => void open(`/diagnosis.html${readingHash(read)}`),
    openTraining: (part) => void open(`/training.html#${part}`, 'training'),
    openPermissionTable: () => void open('/permissions.html', 'permissions'),
  },
});
