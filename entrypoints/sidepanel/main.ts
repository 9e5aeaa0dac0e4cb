import { afterFrame } from '../../pages/frames';

void Promise.all([import('./panel'), afterFrame()]).then(([{ startPanel }]) => startPanel());
