import { afterFirstFrame } from '../../pages/first-frame';
import { tenantPort } from '../shell/tenant-port';

// The tenant's worker starts while the panel is still being read.
const port = tenantPort();

void afterFirstFrame()
  .then(() => import('./panel'))
  .then(({ startPanel }) => startPanel(port));
