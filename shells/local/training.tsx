import { boot } from '../../pages/boot';
import { trainingStores } from '../../pages/training/stores';
import { TrainingPage } from '../../pages/training/TrainingPage';
import { pageShell } from './page-shell';
import { sessionKeys } from './session-keys';

void boot({
  sessionKeys,
  compose: trainingStores,
  view: TrainingPage,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: {
    ...pageShell,
    openTraining(part) {
      location.hash = part;
    },
  },
});
