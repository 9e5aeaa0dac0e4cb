import { boot } from '../../pages/boot';
import { trainingStores } from '../../pages/training/stores';
import { TrainingPage } from '../../pages/training/TrainingPage';
import { trainingShell } from '../shell/browser-places';
import { orgAccess } from '../shell/org-access';
import { sessionKeys } from '../shell/session-keys';
import { WORKER_ORIGIN } from '../shell/wire';
import { connectWorker } from '../shell/worker-fetch';

void boot({
  compose: trainingStores,
  view: TrainingPage,
  fetch: connectWorker(),
  origin: WORKER_ORIGIN,
  shell: trainingShell,
  orgAccess,
  sessionKeys,
});
