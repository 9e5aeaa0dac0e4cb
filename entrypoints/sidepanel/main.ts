import { afterFirstFrame } from '../../pages/first-frame';
import { tenantPort } from '../shell/tenant-port';

// The tenant's worker starts while the panel is still being read.
const port = tenantPort();

void Promise.all([import('./panel'), afterFirstFrame()]).then(([{ startPanel }]) => startPanel(port));
