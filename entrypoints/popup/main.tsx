import { CHANNEL, createTabChannel } from '../../db/tabs';
import { boot } from '../../pages/boot';
import { PopupView } from '../../pages/popup/PopupView';
import { popupStores } from '../../pages/popup/stores';
import { openPanel, openPractice, panelShell } from '../shell/browser-places';
import { orgAccess } from '../shell/org-access';
import { WORKER_ORIGIN } from '../shell/wire';
import { connectWorker } from '../shell/worker-fetch';

/** A click on the icon lends us the address of the tab: a panel that is open already has to look again. */
async function openWithPanel(): Promise<void> {
  await openPanel();
  createTabChannel(CHANNEL).announce('orgs');
}

void boot({
  compose: popupStores,
  view: () => <PopupView onOpenPanel={openWithPanel} onOpenPractice={() => openPractice('#mailboxes')} />,
  fetch: connectWorker(),
  origin: WORKER_ORIGIN,
  shell: panelShell,
  orgAccess,
});
