import { boot } from '../../pages/boot';
import { pageDoings } from '../../pages/page-doings';
import { TrainingPage } from '../../pages/training/TrainingPage';

void boot({
  view: TrainingPage,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: {
    ...pageDoings,
    isPractice: false,
    hash: () => '',
    listen: () => {},
    open: (hash) => void open(`/${hash}`, 'practice'),
    openDiagnosis: () => void open('/diagnosis.html'),
    openTraining(part) {
      location.hash = part;
    },
  },
});
