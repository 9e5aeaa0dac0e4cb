/** The scripts for whoever can see a tenant, run as they are handed out, and what is diagnosed of their bundles. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import which from 'which';
import { SENT_FILE } from '../../catalog/send-me-this';
import { createClient } from '../../dataverse/client';
import { scriptOf } from '../../diagnosis/send-me-this/scripts';
import type { TenantSnapshot } from '../../domain/snapshot';
import { loadWords } from '../../locales';
import { readImport } from '../../sources/import';
import { readTenant } from '../../sources/tenant-reader';
import { toldOf } from '../support/shipped-tenants';
import { serveTenant } from './support';

const service = serveTenant();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'send-me-this-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ran {
  code: number;
  out: string;
  error: string;
}

/** The script of curl is for a POSIX shell, which not every machine has. */
const KINDS = (
  [
    ['node', process.execPath],
    ['curl', 'sh'],
  ] as const
).filter(([, command]) => which.sync(command, { nothrow: true }) !== null);

async function run(
  kind: 'node' | 'curl',
  command: string,
  args: readonly string[],
  token: string | null = 'token-of-nobody',
): Promise<Ran> {
  const { file, text } = scriptOf(kind, { origin: null, words: await loadWords('send-me-this', 'sl') });
  const path = join(folder, file);
  await writeFile(path, text);
  const { DATAVERSE_TOKEN: _before, ...env } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      command,
      [path, ...args],
      { cwd: folder, env: { ...env, ...(token === null ? {} : { DATAVERSE_TOKEN: token }) } },
      (failure, out, error) => resolve({ code: failure ? Number(failure.code) : 0, out, error }),
    );
    child.stdin?.end();
  });
}

async function imported(name = SENT_FILE) {
  return readImport({ name, bytes: await readFile(join(folder, name)) });
}

async function readDirectly(): Promise<TenantSnapshot> {
  const client = createClient({ fetch, base: service.root });
  const snapshot = await readTenant(client, { kind: 'live', wait: async () => {} });
  return { ...snapshot, kind: 'imported' };
}

/** What is told of it, by the same clock, with what was not seen in the same order. */
const comparable = (snapshot: TenantSnapshot, readOn: string) =>
  toldOf({
    ...snapshot,
    readOn,
    unseen: snapshot.unseen.toSorted((one, other) => one.what.localeCompare(other.what)),
  });

describe.each(KINDS)('the script for %s', (kind, command) => {
  const origin = () => service.root.replace(/\/api\/.*$/, '');

  it.each(['9.2.22104.170', '9.2.24122.100'])(
    'writes a bundle that is diagnosed as the tenant itself is, version %s',
    async (version) => {
      await service.control('POST', '/reset', { seed: 7, version });
      await service.control('POST', '/clock', { speed: 0 });
      const client = service.client();
      const { value } = await client.retrieveMultiple<{ mailboxid: string }>({ collection: 'mailboxes' });
      for (const { mailboxid } of value.slice(0, 8)) {
        await client
          .update({
            collection: 'mailboxes',
            key: mailboxid,
            data: { testemailconfigurationscheduled: true },
          })
          .catch(() => {});
      }
      await service.advance('PT3M');
      const ran = await run(kind, command, [origin()]);
      expect(ran).toMatchObject({ code: 0, out: '' });
      expect(ran.error).toContain(SENT_FILE);
      const { format, problems, snapshot } = await imported();
      expect({ format, problems }).toEqual({ format: 'bundle', problems: [] });
      const direct = await readDirectly();
      expect(Math.abs(Date.parse(snapshot.readOn) - Date.parse(direct.readOn))).toBeLessThan(5000);
      expect(snapshot.unseen.map(({ what, status }) => [what, status]).sort()).toEqual(
        direct.unseen.map(({ what, status }) => [what, status]).sort(),
      );
      expect(snapshot.caller).toEqual(direct.caller);
      expect(comparable(snapshot, direct.readOn)).toEqual(comparable(direct, direct.readOn));
    },
  );

  it('writes what the published schema takes', async () => {
    await run(kind, command, [origin(), 'named.json']);
    const schema = JSON.parse(await readFile('docs/bundle.schema.json', 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    validate(JSON.parse(await readFile(join(folder, 'named.json'), 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it('follows the pages of a large tenant', async () => {
    await service.control('POST', '/reset', { seed: 7, mailboxes: 12_000 });
    const { code } = await run(kind, command, [origin()]);
    expect(code).toBe(0);
    const { problems, snapshot } = await imported();
    expect(problems).toEqual([]);
    expect(snapshot.mailboxes).toHaveLength(12_000);
  });

  it('tries again where the service is throttled or unavailable', async () => {
    await service.control('POST', '/faults', { kind: 'throttle', retryAfter: 1, requests: 2 });
    const { code } = await run(kind, command, [origin()]);
    expect(code).toBe(0);
    expect((await imported()).snapshot.mailboxes).toHaveLength(15);
  });

  it('writes nothing where a page to sign in on answers', async () => {
    await rm(join(folder, SENT_FILE), { force: true });
    await service.control('POST', '/faults', { kind: 'expiredSession', requests: 1 });
    const { code, error } = await run(kind, command, [origin()]);
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('ni prebrano nič') });
    await expect(readFile(join(folder, SENT_FILE))).rejects.toThrow();
  });

  it.each([
    ['no token', () => [origin()], null],
    ['an address without a certificate', () => ['http://contoso.crm4.dynamics.com'], 'x'],
    ['no address at all', () => [], 'x'],
    ['somebody else’s name before the host', () => ['http://localhost:80@example.org'], 'x'],
  ] as const)('writes nothing and says so with %s', async (_what, args, token) => {
    await rm(join(folder, SENT_FILE), { force: true });
    const { code, error } = await run(kind, command, args(), token);
    expect(code).toBe(2);
    expect(error).toMatch(/DATAVERSE_TOKEN|Navedite naslov/);
    await expect(readFile(join(folder, SENT_FILE))).rejects.toThrow();
  });
});
