/** Results on their way to a Learning Record Store: the connection and the queue. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Doubt, OutboxRepository } from '../db/outbox';
import type { ExerciseResult } from '../domain/exercise';
import type { Moment } from '../domain/rows';
import { basicAuth, endpointTyped, homePageTyped, type LrsAccess } from '../training/xapi/lrs-address';
import { createLrsClient, type LrsClient, type LrsProblem, mayPass } from '../training/xapi/lrs-client';
import { sendAll } from '../training/xapi/send-all';
import type { Statement } from '../training/xapi/statement';
import { runSending } from './actors';
import { countedOutbox } from './counted-outbox';
import type { OrgAccess } from './orgs';
import { resultStatements, type Teller } from './result-statements';
import { accessOf, type SessionKeys } from './session-keys';

export interface LrsConnection {
  endpoint: string;
  homePage: string;
  /** Whether the keys outlive the browser. */
  remembered: boolean;
  /** Whether they were forgotten with the browser: they have to be typed again. */
  forgotten: boolean;
  /** False where the grant was taken back in the browser's own settings. */
  granted: boolean;
}

export interface LrsQueue {
  sending: boolean;
  /** Why the last try stopped; null where it did not. */
  problem: LrsProblem | null;
  /** Milliseconds until it is tried again by itself; null where a person has to do something first. */
  nextIn: number | null;
  /** Statements that will be sent. */
  waiting: number;
  /** Those that somebody has to look at. */
  doubtful: readonly (Doubt & { id: string })[];
  lastSentOn: Moment | null;
}

export interface LrsTyped {
  endpoint: string;
  key: string;
  secret: string;
  /** Address of the place where the pseudonyms mean something; that of the store where left empty. */
  homePage: string;
  /** Whether the keys are to outlive the browser. */
  remember: boolean;
}

export type LrsConnected =
  | { is: 'connected' }
  | { is: 'noAddress' | 'noHomePage' | 'notGranted' }
  | { is: 'problem'; problem: LrsProblem };

export interface LrsStore {
  connection: ReadonlySignal<LrsConnection | null>;
  queue: ReadonlySignal<LrsQueue>;
  /** Sends what was left waiting by an earlier page; called once a page is there. */
  start(): Promise<void>;
  /** Reads again what waits, and whether the store may be asked. */
  refresh(): Promise<void>;
  /** Asks the browser for the origin, so only a click may; then the store whether it lets us in. */
  connect(typed: LrsTyped): Promise<LrsConnected>;
  /** Asks for the origin once more, where the grant was taken back; only a click may. @returns false for a no */
  allowAgain(): Promise<boolean>;
  /** Gives the grant back and forgets the key; what waits stays until it is thrown away. */
  disconnect(): Promise<void>;
  /** Keeps the statements of a result until they are taken, and begins to send where a store is connected. */
  queueResult(result: ExerciseResult): Promise<void>;
  sendNow(): Promise<void>;
  throwAway(): Promise<void>;
  /** What a store would be told of a result. */
  preview(result: ExerciseResult): Promise<readonly Statement[]>;
}

export interface LrsSurroundings extends Teller {
  outbox: OutboxRepository;
  /** Absent where the page needs no grant, and the store has to let its origin in (CORS). */
  access: Pick<OrgAccess, 'request' | 'giveBack' | 'isGranted' | 'onGrants'> | undefined;
  /** Where keys are that nobody asked to remember. */
  keys: SessionKeys;
  fetch: OrgAccess['fetch'];
  /** ISO 8601. */
  now(): string;
  later(callback: () => void, milliseconds: number): () => void;
  /** Calls back when the machine is connected again. */
  onOnline(callback: () => void): void;
}

const ours = (trouble: 'notGranted' | 'keysForgotten'): LrsProblem => ({ trouble, status: 0, detail: '' });

const mayAsk = async ({ access }: LrsSurroundings, endpoint: string): Promise<boolean> =>
  access?.isGranted(new URL(endpoint).origin) ?? true;

const clientOf = ({ fetch }: LrsSurroundings, to: LrsAccess): LrsClient =>
  createLrsClient({ fetch, endpoint: to.endpoint, authorization: basicAuth(to) });

/** Sends what waits to the store that is connected, and counts again as it is taken. */
function senderOf(surroundings: LrsSurroundings, count: () => Promise<void>) {
  const { preferences, outbox, keys, now, later } = surroundings;
  const settings = () => preferences.values.peek().lrs;
  return runSending({
    later,
    async sendAll() {
      const problem = await sendAll({
        outbox,
        async client() {
          const to = settings();
          if (!to || !(await mayAsk(surroundings, to.endpoint))) return ours('notGranted');
          const access = await accessOf(to, keys);
          return access ? clientOf(surroundings, access) : ours('keysForgotten');
        },
        async taken() {
          const to = settings();
          if (to) await preferences.set('lrs', { ...to, lastSentOn: now() });
          await count();
        },
      });
      return problem && { passes: mayPass(problem.trouble), waitFor: problem.waitFor ?? null, problem };
    },
  });
}

/** Checks what somebody typed, and writes it down where the store lets us in. */
async function connect(typed: LrsTyped, surroundings: LrsSurroundings): Promise<LrsConnected> {
  const { preferences, access, keys } = surroundings;
  const { key, secret, remember } = typed;
  const endpoint = endpointTyped(typed.endpoint);
  if (!endpoint) return { is: 'noAddress' };
  const homePage = homePageTyped(typed.homePage, endpoint);
  if (!homePage) return { is: 'noHomePage' };
  if (access && !(await access.request(new URL(endpoint).origin, true))) return { is: 'notGranted' };
  const answer = await clientOf(surroundings, { endpoint, key, secret }).check();
  // A key that may write and not read is good enough.
  if (!answer.ok && answer.problem.trouble !== 'forbidden') return { is: 'problem', problem: answer.problem };
  await keys.keep(remember ? null : { key, secret });
  const kept = remember ? { key, secret } : { key: null, secret: null };
  await preferences.set('lrs', { endpoint, ...kept, homePage, lastSentOn: null });
  return { is: 'connected' };
}

export function createLrsStore(surroundings: LrsSurroundings): LrsStore {
  const { preferences, outbox, access, keys } = surroundings;
  const granted = signal(true);
  const forgotten = signal(false);
  const settings = computed(() => preferences.values.value.lrs);
  const { waiting, count, throwAway } = countedOutbox(outbox);
  const sender = senderOf(surroundings, count);

  async function send(): Promise<void> {
    if (!settings.peek()) return;
    try {
      await sender.send();
    } finally {
      await count();
    }
  }
  const goOn = () => void send().catch(() => {});

  async function refresh(): Promise<void> {
    const to = settings.peek();
    granted.value = to === null || (await mayAsk(surroundings, to.endpoint));
    forgotten.value = to !== null && (await accessOf(to, keys)) === null;
    await count();
  }

  surroundings.onOnline(() => {
    if (waiting.peek().waiting > 0) goOn();
  });
  access?.onGrants(() => void refresh());

  return {
    connection: computed(() => {
      const to = settings.value;
      return (
        to && {
          endpoint: to.endpoint,
          homePage: to.homePage,
          remembered: to.key !== null,
          forgotten: forgotten.value,
          granted: granted.value,
        }
      );
    }),
    queue: computed(() => ({
      ...waiting.value,
      sending: sender.sending.value,
      problem: sender.problem.value?.problem ?? null,
      nextIn: sender.nextIn.value,
      lastSentOn: settings.value?.lastSentOn ?? null,
    })),
    async start() {
      await refresh();
      if (waiting.peek().waiting > 0) goOn();
    },
    refresh,
    async connect(typed) {
      const connected = await connect(typed, surroundings);
      if (connected.is !== 'connected') return connected;
      await refresh();
      goOn();
      return connected;
    },
    async allowAgain() {
      const to = settings.peek();
      if (!to || (access && !(await access.request(new URL(to.endpoint).origin, true)))) return false;
      await refresh();
      goOn();
      return true;
    },
    async disconnect() {
      const to = settings.peek();
      if (!to) return;
      sender.rest();
      await preferences.set('lrs', null);
      await keys.keep(null);
      await access?.giveBack(new URL(to.endpoint).origin);
      await refresh();
    },
    async queueResult(result) {
      await outbox.queue(result.record.start.attempt, await resultStatements(result, surroundings));
      await count();
      goOn();
    },
    async sendNow() {
      await outbox.clearDoubts();
      await send();
    },
    throwAway,
    preview: (result) => resultStatements(result, surroundings),
  };
}
