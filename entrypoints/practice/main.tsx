import { boot } from '../../pages/boot';
import { PracticeView } from '../../pages/practice/PracticeView';
import { practiceStores } from '../../pages/practice/stores';
import { practiceShell } from '../shell/browser-places';
import { orgAccess } from '../shell/org-access';
import { sessionKeys } from '../shell/session-keys';
import { WORKER_ORIGIN } from '../shell/wire';
import { connectWorker } from '../shell/worker-fetch';

void boot({
  compose: practiceStores,
  view: () => <PracticeView />,
  fetch: connectWorker(),
  origin: WORKER_ORIGIN,
  shell: practiceShell,
  orgAccess,
  sessionKeys,
});
