/** Results on their way to a Learning Record Store: the connection, the queue, and what a result would tell. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Doubt, OutboxRepository } from '../db/outbox';
import type { ExerciseResult } from '../domain/exercise';
import type { Moment } from '../domain/rows';
import { basicAuth, endpointTyped } from '../training/xapi/lrs-address';
import { createLrsClient, type LrsClient, type LrsProblem, mayPass } from '../training/xapi/lrs-client';
import { sendAll } from '../training/xapi/send-all';
import type { Statement } from '../training/xapi/statement';
import { statementsOf } from '../training/xapi/statements';
import { uuid5 } from '../training/xapi/uuid5';
import { runSending } from './actors';
import type { OrgAccess } from './orgs';
import type { PreferencesStore } from './preferences';

export interface LrsConnection {
  endpoint: string;
  key: string;
  homePage: string;
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

export interface LrsSurroundings {
  preferences: PreferencesStore;
  outbox: OutboxRepository;
  /** Absent where the page needs no grant, and the store has to let its origin in (CORS). */
  access: Pick<OrgAccess, 'request' | 'giveBack' | 'isGranted' | 'onGrants'> | undefined;
  fetch: OrgAccess['fetch'];
  language(): string;
  programVersion: string;
  /** ISO 8601. */
  now(): string;
  newId(): string;
  later(callback: () => void, milliseconds: number): () => void;
  /** Calls back when the machine is connected again. */
  onOnline(callback: () => void): void;
}

/** Where a result tells of nobody's store: an address that belongs to nobody. */
const NO_HOME_PAGE = 'https://mailbox-coach.invalid/';

const NOT_GRANTED: LrsProblem = { trouble: 'notGranted', status: 0, detail: '' };

/** A name that says nothing, always the same for the same trainee of this browser. */
export const pseudonymOf = (key: string, trainee: string): string =>
  `trainee-${uuid5(key, trainee.trim()).slice(0, 18)}`;

function homePageTyped(text: string, endpoint: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return `${new URL(endpoint).origin}/`;
  return URL.canParse(trimmed) && /^https?:/.test(trimmed) ? new URL(trimmed).href : null;
}

export function createLrsStore(surroundings: LrsSurroundings): LrsStore {
  const { preferences, outbox, access, fetch, now, newId, later } = surroundings;
  const granted = signal(true);
  const waiting = signal<Pick<LrsQueue, 'waiting' | 'doubtful'>>({ waiting: 0, doubtful: [] });
  const settings = computed(() => preferences.values.value.lrs);

  const mayAsk = async (endpoint: string) => access?.isGranted(new URL(endpoint).origin) ?? true;
  const clientOf = (to: { endpoint: string; key: string; secret: string }): LrsClient =>
    createLrsClient({ fetch, endpoint: to.endpoint, authorization: basicAuth(to) });

  async function count(): Promise<void> {
    const all = await outbox.waiting();
    waiting.value = {
      waiting: all.filter(({ doubt }) => !doubt).length,
      doubtful: all.flatMap(({ id, doubt }) => (doubt ? [{ id, ...doubt }] : [])),
    };
  }

  const sender = runSending({
    later,
    async sendAll() {
      const problem = await sendAll({
        outbox,
        async client() {
          const to = settings.peek();
          return to && (await mayAsk(to.endpoint)) ? clientOf(to) : NOT_GRANTED;
        },
        async taken() {
          const to = settings.peek();
          if (to) await preferences.set('lrs', { ...to, lastSentOn: now() });
          await count();
        },
      });
      return problem && { passes: mayPass(problem.trouble), waitFor: problem.waitFor ?? null, problem };
    },
  });

  async function send(): Promise<void> {
    if (!settings.peek()) return;
    try {
      await sender.send();
    } finally {
      await count();
    }
  }

  async function refresh(): Promise<void> {
    const to = settings.peek();
    granted.value = to === null || (await mayAsk(to.endpoint));
    await count();
  }

  async function pseudonymKey(): Promise<string> {
    const known = preferences.values.peek().pseudonymKey;
    if (known) return known;
    const key = newId();
    await preferences.set('pseudonymKey', key);
    return key;
  }

  async function preview(result: ExerciseResult): Promise<readonly Statement[]> {
    return statementsOf(result, {
      actorHomePage: settings.peek()?.homePage ?? NO_HOME_PAGE,
      actorName: pseudonymOf(await pseudonymKey(), result.record.start.trainee),
      language: surroundings.language(),
      programVersion: surroundings.programVersion,
    });
  }

  const goOn = () => void send().catch(() => {});
  surroundings.onOnline(() => {
    if (waiting.peek().waiting > 0) goOn();
  });
  access?.onGrants(() => void refresh());

  return {
    connection: computed(() => {
      const to = settings.value;
      return to && { endpoint: to.endpoint, key: to.key, homePage: to.homePage, granted: granted.value };
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
    async connect({ endpoint: typed, key, secret, homePage: typedHome }) {
      const endpoint = endpointTyped(typed);
      if (!endpoint) return { is: 'noAddress' };
      const homePage = homePageTyped(typedHome, endpoint);
      if (!homePage) return { is: 'noHomePage' };
      if (access && !(await access.request(new URL(endpoint).origin))) return { is: 'notGranted' };
      const answer = await clientOf({ endpoint, key, secret }).check();
      // A key that may write and not read is good enough.
      if (!answer.ok && answer.problem.trouble !== 'forbidden') {
        return { is: 'problem', problem: answer.problem };
      }
      await preferences.set('lrs', { endpoint, key, secret, homePage, lastSentOn: null });
      await refresh();
      goOn();
      return { is: 'connected' };
    },
    async allowAgain() {
      const to = settings.peek();
      if (!to || (access && !(await access.request(new URL(to.endpoint).origin)))) return false;
      await refresh();
      goOn();
      return true;
    },
    async disconnect() {
      const to = settings.peek();
      if (!to) return;
      sender.rest();
      await preferences.set('lrs', null);
      await access?.giveBack(new URL(to.endpoint).origin);
      await refresh();
    },
    async queueResult(result) {
      await outbox.queue(result.record.start.attempt, await preview(result));
      await count();
      goOn();
    },
    async sendNow() {
      await outbox.clearDoubts();
      await send();
    },
    async throwAway() {
      await outbox.remove((await outbox.waiting()).map(({ id }) => id));
      await count();
    },
    preview,
  };
}
