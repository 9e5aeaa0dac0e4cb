import { boot } from '../../pages/boot';
import { JoinPage } from '../../pages/class/JoinPage';
import { joinStores } from '../../pages/class/stores';
import { createSeatControl } from '../../sources/class-control';
import { pageShell } from './page-shell';

const [, code = ''] = /^#code=([A-Za-z\d]{1,20})$/.exec(location.hash) ?? [];

void boot({
  compose: joinStores,
  view: () => <JoinPage control={createSeatControl((path, init) => fetch(path, init))} code={code} />,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: pageShell,
});
