import { boot } from '../../pages/boot';
import { ClassPage } from '../../pages/class/ClassPage';
import { classStores } from '../../pages/class/stores';
import { createTrainerControl } from '../../sources/class-control';
import { createTrainerClass } from '../../state/trainer-class';
import { pageShell } from './page-shell';
import { takeTrainerKey } from './trainer-key';

const key = takeTrainerKey();
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const store =
  key === null
    ? null
    : createTrainerClass(
        createTrainerControl((path, init) => fetch(path, init), key),
        wait,
      );

void boot({
  compose: classStores,
  view: () => <ClassPage store={store} />,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: pageShell,
});
