import { boot } from '../../pages/boot';
import { DockedView } from '../../pages/docked/DockedView';
import { practiceStores } from '../../pages/practice/stores';
import { practiceShell } from './practice-shell';
import { sessionKeys } from './session-keys';

void boot({
  sessionKeys,
  compose: practiceStores,
  view: DockedView,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: practiceShell,
});
