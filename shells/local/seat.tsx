import { boot } from '../../pages/boot';
import { SeatPage } from '../../pages/class/SeatPage';
import { practiceStores } from '../../pages/practice/stores';
import { createSeatControl } from '../../sources/class-control';
import { practiceShell } from './practice-shell';
import { sessionKeys } from './session-keys';

const control = createSeatControl((path, init) => fetch(path, init));

void boot({
  sessionKeys,
  compose: practiceStores,
  view: () => <SeatPage control={control} />,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: practiceShell,
});
