import { afterFirstFrame } from '../../pages/first-frame';
import { connectWorker } from '../shell/worker-fetch';

// The tenant's worker starts while the panel is still being read.
const fetch = connectWorker();

void afterFirstFrame()
  .then(() => import('./panel'))
  .then(({ startPanel }) => startPanel(fetch));
