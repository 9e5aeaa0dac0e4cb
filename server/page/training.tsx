import { boot } from '../../components/boot';
import { pageDoings } from '../../components/page-doings';
import { TrainingPage } from '../../components/training/page/TrainingPage';

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
