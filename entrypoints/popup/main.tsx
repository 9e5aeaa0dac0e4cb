import { boot } from '../../components/boot';
import { PopupView } from '../../components/popup/PopupView';
import { openPanel, openPractice, panelShell } from '../shell/browser-places';
import { WORKER_ORIGIN } from '../shell/wire';
import { connectWorker } from '../shell/worker-fetch';

void boot({
  view: () => <PopupView onOpenGuide={openPanel} onOpenPractice={() => openPractice('#mailboxes')} />,
  fetch: connectWorker(),
  origin: WORKER_ORIGIN,
  shell: panelShell,
});
