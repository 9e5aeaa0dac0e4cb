/** The command line as a script would use it: built, on the local service and on files. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PrintedAnswerData } from '../../diagnosis/printed-answer-schema';
import { serveTenant } from './support';

const service = serveTenant();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagnose-'));
});
afterAll(() => rm(folder, { recursive: true }));

function diagnose(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['.output/server/diagnose.js', ...args], (failure, out, error) => {
      resolve({ code: failure ? Number(failure.code) : 0, out, error });
    });
  });
}

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
    ['nothing at all', async () => '', /Give one file/],
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
});
