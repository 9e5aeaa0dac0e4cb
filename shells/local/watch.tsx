/** The practice client on somebody else's tenant, which is only looked at. */
import { boot } from '../../pages/boot';
import { WatchPage } from '../../pages/class/WatchPage';
import { practiceStores } from '../../pages/practice/stores';
import { createTrainerControl } from '../../sources/class-control';
import { noTraining } from '../package/memory-repositories';
import { practiceShell } from './practice-shell';
import { takeTrainerKey } from './trainer-key';

const seat = /^#([\da-f-]{36})$/.exec(location.hash)?.[1] ?? '';
const key = takeTrainerKey() ?? '';
// From here on the address says where in the client one is.
history.replaceState(null, '', location.pathname);

/** The same request to the trainer's view of the tenant; what changes something is refused there. */
async function look(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.set('Authorization', `Bearer ${key}`);
  const { method, signal } = request;
  const body = method === 'GET' ? {} : { body: await request.text() };
  return fetch(`/class/trainer/look/${seat}${pathname}${search}`, { method, headers, signal, ...body });
}

async function nameOf(): Promise<string> {
  const control = createTrainerControl((path, init) => fetch(path, init), key);
  const { seats } = await control.state(0, new AbortController().signal);
  return seats.find(({ id }) => id === seat)?.name ?? '';
}

const name = await nameOf().catch(() => '');

void boot({
  // What somebody else ends is no result of this browser.
  compose: (surroundings) =>
    practiceStores({ ...surroundings, openTrainingRepository: async () => noTraining }),
  view: () => <WatchPage name={name} />,
  fetch: look,
  origin: location.origin,
  shell: { ...practiceShell, alone: true },
});
