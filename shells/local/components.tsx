import { boot } from '../../pages/boot';
import { ComponentsPage } from '../../pages/components/ComponentsPage';
import { practiceStores } from '../../pages/practice/stores';
import { pageShell } from './page-shell';

void boot({
  compose: practiceStores,
  view: ComponentsPage,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: pageShell,
});
