/** The command line as a script would use it: built, on the local service and on files. */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PrintedAnswerData } from '../../diagnosis/printed-answer-schema';
import { DIAGNOSE_FORMATS } from '../../server/diagnose-options';
import { guidOf } from '../bench/rows';
import { page } from '../sources/import/samples';
import { serveTenant } from './support';

const service = serveTenant();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagnose-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number;
  out: string;
  error: string;
}

function run(
  args: readonly string[],
  { env = process.env, input = '' }: { env?: NodeJS.ProcessEnv; input?: string },
): Promise<Ended> {
  return new Promise((resolve) => {
    const command = execFile(
      process.execPath,
      ['.output/server/diagnose.js', ...args],
      { env },
      (failure, out, error) => resolve({ code: failure ? Number(failure.code) : 0, out, error }),
    );
    command.stdin?.end(input);
  });
}

const diagnose = (...args: string[]) => run(args, {});
const diagnoseWith = (input: string, ...args: string[]) => run(args, { input });

async function fileWith(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('diagnose', () => {
  it('answers of a service in the documented shape, by the time of the service', async () => {
    await service.advance('PT5H');
    const { now } = await service.control<{ now: string }>('GET', '');
    const { code, out } = await diagnose(service.root, '--format', 'json');
    expect(code).toBe(0);
    const answer = v.parse(PrintedAnswerData, JSON.parse(out));
    expect(Math.abs(Date.parse(answer.at) - Date.parse(now))).toBeLessThan(1000);
    expect(answer).toMatchObject({ source: service.root, partial: false });
    expect(answer.mailboxes).toHaveLength(15);
    const ids = answer.tenant.findings.map(({ id }) => id);
    expect(ids).toEqual(['schema-old', 'profile-not-default', 'defaults-not-sss']);
  });

  it('tells of one mailbox, in Slovenian, as a page', async () => {
    const { code, out } = await diagnose(
      service.root,
      ...['--mailbox', 'PETER.MLAKAR@contoso.com', '--lang', 'sl', '--format', 'html'],
    );
    expect(code).toBe(0);
    expect(out).toContain('<html lang="sl"');
    expect(out).toContain('never-tested');
    expect(out).toContain('Preskusi in omogoči nabiralnik');
  });

  it('takes another moment for now', async () => {
    const { out } = await diagnose(service.root, '--format', 'json', '--at', '2030-01-01T00:00:00Z');
    expect(v.parse(PrintedAnswerData, JSON.parse(out)).at).toBe('2030-01-01T00:00:00Z');
  });

  it('reads a file, and says on the other output what was wrong with it', async () => {
    const { mailboxes } = JSON.parse((await diagnose(service.root, '--format', 'json')).out);
    const rows = mailboxes.map(({ mailboxid, name }: { mailboxid: string; name: string }) => ({
      mailboxid,
      name,
      statecode: 1,
      actdeliverymethod: 'many',
    }));
    const path = await fileWith('page.json', JSON.stringify({ value: rows }));
    const { code, out, error } = await diagnose(path, '--format', 'json');
    expect(code).toBe(0);
    const answer = v.parse(PrintedAnswerData, JSON.parse(out));
    expect(answer.partial).toBe(true);
    expect(answer.mailboxes[0]).toMatchObject({ state: 'unconfigured', findings: [{ id: 'row-inactive' }] });
    expect(error).toContain('actdeliverymethod');
    expect(answer.problems[0]).toMatchObject({ code: 'badCell', column: 'actdeliverymethod', row: 1 });
    expect(error.split('\n')).toContain(answer.problems[0]?.text);
    expect(answer.counts).toMatchObject({
      mailboxes: 15,
      byState: { unconfigured: 15, enabled: 0 },
      byFirstCause: { 'row-inactive': 15 },
    });
  });

  it.each([
    ['a file that is not there', async () => join(folder, 'nothing.json'), /no file/],
    ['a sign-in page', () => fileWith('page.html', '<!DOCTYPE html><title>Sign in</title>'), /sign-in page/],
    ['a service that does not answer', async () => 'http://localhost:9/api/data/v9.2', /does not answer/],
    ['an empty name', async () => '', /no file/],
  ])('ends with 2 and a line that says so: %s', async (_, source, line) => {
    const { code, out, error } = await diagnose(await source());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toMatch(line);
  });

  it('ends with 2 where the one mailbox is not there', async () => {
    const { code, error } = await diagnose(service.root, '--mailbox', 'nobody@contoso.com');
    expect(code).toBe(2);
    expect(error).toContain('nobody@contoso.com');
  });

  it('reads several files as one tenant, from the standard input as well, and says which gave nothing', async () => {
    const mailbox = { mailboxid: guidOf(1), name: 'Ana', emailaddress: 'ana@contoso.com', statecode: 1 };
    const mailboxes = await fileWith('mailboxes.json', page('mailboxes', [mailbox]));
    const profiles = page('emailserverprofiles', [{ emailserverprofileid: guidOf(2), name: 'Exchange' }]);
    const picture = await fileWith('picture.png', '\u0089PNG\u0000\u0001');
    const { code, out, error } = await diagnoseWith(profiles, mailboxes, '-', picture, '--format', 'json');
    expect(code).toBe(0);
    const answer = v.parse(PrintedAnswerData, JSON.parse(out));
    expect(answer.mailboxes).toHaveLength(1);
    expect(answer.problems).toContainEqual(expect.objectContaining({ code: 'fileLeftOut', file: picture }));
    expect(error).toContain(picture);
  });

  it('ends with 1 where something was found that one asked for, and writes all the same', async () => {
    const failed = await fileWith(
      'failed.json',
      page('mailboxes', [{ mailboxid: guidOf(1), incomingemaildeliverymethod: 2, incomingemailstatus: 2 }]),
    );
    const off = await fileWith('off.json', page('mailboxes', [{ mailboxid: guidOf(1), statecode: 1 }]));
    const endOf = async (file: string, what: string) => (await diagnose(file, '--fail-on', what)).code;
    expect(await endOf(failed, 'error')).toBe(1);
    expect(await endOf(off, 'error')).toBe(0);
    expect(await endOf(off, 'certain')).toBe(1);
    expect(await endOf(off, 'any')).toBe(1);
    const output = join(folder, 'answer.json');
    const { code, out } = await diagnose(off, '--fail-on', 'any', '--format', 'json', '--output', output);
    expect([code, out]).toEqual([1, '']);
    v.parse(PrintedAnswerData, JSON.parse(await readFile(output, 'utf8')));
    const { error } = await diagnose(off, '--output', join(folder, 'no', 'folder.json'));
    expect(error).toMatch(/cannot be written \(ENOENT\)/);
  });

  it('names nobody with pseudonyms, in no format', async () => {
    const text = [
      'mailboxid,name,emailaddress,statecode,actdeliverymethod',
      `${guidOf(1)},Ana Novak,ana@contoso.com,1,Ana Novak`,
      '',
    ].join('\r\n');
    const path = await fileWith('ana.csv', text);
    for (const format of DIAGNOSE_FORMATS) {
      const { code, out, error } = await diagnose(path, '--format', format, '--pseudonyms');
      expect(code).toBe(0);
      expect(`${out}${error}`.replaceAll(path, ''), format).not.toMatch(/novak|ana@|contoso/i);
    }
  });

  it('writes lines of JSON and numbers for monitoring', async () => {
    const { out: lines } = await diagnose(service.root, '--format', 'ndjson');
    const [tenant, ...mailboxes] = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(tenant).toMatchObject({ type: 'tenant', format: 'mailbox-coach-diagnosis' });
    expect(mailboxes).toHaveLength(15);
    const { out: metrics } = await diagnose(service.root, '--format', 'prometheus');
    const values = metrics.split('\n').filter((line) => line && !line.startsWith('#'));
    for (const line of values) expect(line).toMatch(/^mailbox_coach_\w+(?:\{[^}]*\})? \d+$/);
    const states = values.filter((line) => line.startsWith('mailbox_coach_mailboxes{'));
    expect(states.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0)).toBe(15);
  });

  it('sends a token to the address alone, reads and nothing else, and notes each request', async () => {
    const asked: {
      method: string | undefined;
      url: string | undefined;
      authorization: string | undefined;
    }[] = [];
    const passing = createServer((request, response) => {
      const { method, url, headers } = request;
      asked.push({ method, url, authorization: headers.authorization });
      void fetch(new URL(url ?? '/', service.root)).then(async (answer) => {
        response.writeHead(answer.status, {
          'content-type': 'application/json',
          date: new Date().toUTCString(),
        });
        response.end(await answer.text());
      });
    });
    await new Promise<void>((resolve) => passing.listen(0, '127.0.0.1', resolve));
    const { port } = passing.address() as AddressInfo;
    const ledger = join(folder, 'ledger.jsonl');
    const root = `http://127.0.0.1:${port}/api/data/v9.2`;
    const env = { ...process.env, TOKEN: 'top-secret' };
    const { code, out, error } = await run([root, '--token-env', 'TOKEN', '--ledger', ledger], { env });
    passing.close();
    expect(code).toBe(0);
    expect(`${out}${error}`).not.toContain('top-secret');
    expect(new Set(asked.map(({ method, authorization }) => `${method} ${authorization}`))).toEqual(
      new Set(['GET Bearer top-secret']),
    );
    expect(asked.every(({ url }) => url?.startsWith('/api/data/v9.2/'))).toBe(true);
    const noted = (await readFile(ledger, 'utf8')).trimEnd().split('\n');
    expect(noted.length).toBeGreaterThanOrEqual(asked.length);
    expect(noted.join()).not.toContain('top-secret');
  });

  it('sends no token where it could be read on the way, and none that is not there', async () => {
    const env = { ...process.env, TOKEN: 'top-secret' };
    const open = await run(['http://contoso.crm4.dynamics.com', '--token-env', 'TOKEN'], { env });
    expect([open.code, open.error]).toEqual([2, expect.stringMatching(/https only/)]);
    const none = await run([service.root, '--token-env', 'NO_SUCH_TOKEN'], {});
    expect([none.code, none.error]).toEqual([2, expect.stringMatching(/holds no token/)]);
  });

  it('ends quietly where nobody reads on', async () => {
    const command = spawn(process.execPath, ['.output/server/diagnose.js', service.root, '--format', 'json']);
    let error = '';
    command.stderr.on('data', (part) => {
      error += part;
    });
    command.stdout.once('data', () => command.stdout.destroy());
    const code = await new Promise((resolve) => command.on('close', resolve));
    expect([code, error]).toEqual([0, '']);
  });

  it.each([
    ['--help', /^Usage: /],
    ['-h', /^Usage: /],
    ['--version', /^\d+\.\d+\.\d+\n$/],
  ])('answers %s', async (option, what) => {
    const { code, out, error } = await diagnose(option);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(what);
  });

  it.each([
    [[], /Give files/],
    [['a', 'https://contoso.crm4.dynamics.com'], /One address is read by itself/],
    [['-', '-'], /read once/],
    [['a', '--format', 'pdf'], /--format is one of/],
    [['a', '--fail-on', 'never'], /--fail-on is one of/],
    [['a', '--token-env', 'X'], /goes with an address/],
    [['a', '--nonsense'], /nonsense/],
  ])('does not understand %j, and says so', async (args, what) => {
    const { code, out, error } = await diagnose(...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(what);
    expect(error).toContain('Usage: ');
  });
});
