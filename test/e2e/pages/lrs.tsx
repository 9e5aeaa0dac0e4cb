/** The view of the Learning Record Store on a page of its own, with the browser's database and fetch. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../../components/app-context';
import LrsView from '../../../components/training/lrs/LrsView';
import { openDatabase } from '../../../db/open';
import { createOutbox } from '../../../db/outbox';
import type { ExerciseResult } from '../../../domain/exercise';
import { boot } from '../../../pages/boot';
import { pageDoings } from '../../../pages/page-doings';
import { sessionKeys } from '../../../shells/local/session-keys';
import { appOf } from '../../../state/app';
import { composeBase } from '../../../state/compose';
import { createLrsStore, type LrsStore } from '../../../state/lrs-store';

async function openStore(app: ReturnType<typeof useApp>): Promise<LrsStore> {
  const database = await openDatabase({ onBlocked() {}, onOutdated() {} });
  const store = createLrsStore({
    preferences: app.preferences,
    outbox: createOutbox(database),
    access: undefined,
    keys: sessionKeys,
    fetch: (request) => fetch(request),
    language: () => app.language.language.value,
    programVersion: '0.0.0',
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    later(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    onOnline: (callback) => addEventListener('online', callback),
  });
  await store.start();
  return store;
}

interface Opened {
  store: LrsStore;
  result: ExerciseResult;
}

function View() {
  const app = useApp();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    void Promise.all([openStore(app), fetch('/result.json').then((answer) => answer.json())]).then(
      ([store, result]) => setOpened({ store, result: result as ExerciseResult }),
    );
    const { theme, language } = Object.fromEntries(new URLSearchParams(location.search));
    if (theme === 'dark') void app.preferences.set('theme', theme);
    if (language === 'sl') void app.preferences.set('language', language);
  }, [app]);
  return opened && <LrsView {...opened} />;
}

void boot({
  compose: async (surroundings) => appOf(await composeBase(surroundings)),
  view: View,
  // There is no tenant beside this view.
  fetch: () => new Promise(() => {}),
  origin: location.origin,
  shell: {
    ...pageDoings,
    isPractice: false,
    hash: () => '',
    listen() {},
    open() {},
    openDiagnosis() {},
    openTraining() {},
    openPermissionTable() {},
  },
});
