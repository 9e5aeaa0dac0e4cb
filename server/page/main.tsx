import { boot } from '../../components/boot';
import { DockedView } from '../../components/DockedView';

void boot({
  view: DockedView,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: {
    hash: () => location.hash,
    listen: (callback) => addEventListener('hashchange', callback),
    open(hash) {
      location.hash = hash;
    },
    copyText: (text) => navigator.clipboard.writeText(text),
    print: () => window.print(),
  },
});
