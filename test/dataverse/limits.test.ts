/** What is too much is refused before it costs much. */
import { describe, expect, it } from 'vitest';
import { firstSteps } from '../../catalog/scenarios/first-steps';
import { readText } from '../../dataverse/simulated/body';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { answerRequest } from '../../dataverse/simulated/service';
import { UndoHistory } from '../../dataverse/simulated/transaction';

const ROOT = 'http://localhost/api/data/v9.2';
const START = Date.parse('2021-07-12T08:00:00Z');

const ask = (request: Request, mailboxes = 20) =>
  answerRequest(newTenant(firstSteps, 7, START, { mailboxes }), new UndoHistory(), request);

/** A body without an end, which tells how much of it was taken. */
function endless() {
  let taken = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(32));
    },
  });
  return { stream, taken: () => taken };
}

const post = (body: ReadableStream, headers: Record<string, string> = {}) =>
  new Request(`${ROOT}/teams`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
    duplex: 'half',
  } as RequestInit);

describe('a body', () => {
  it('without an end is refused where it is too long, and read no further', async () => {
    const { stream, taken } = endless();
    expect((await ask(post(stream))).status).toBe(413);
    expect(taken()).toBeLessThan(18 * 1024 * 1024);
  });

  it('that says that it is too long is not read at all', async () => {
    const { stream, taken } = endless();
    const told = { 'Content-Length': String(600 * 1024 * 1024) };
    expect((await ask(post(stream, told))).status).toBe(413);
    expect(taken()).toBeLessThan(200_000);
  });

  it('is read whole, wherever a character is cut', async () => {
    const text = 'čšž €'.repeat(50_000);
    const request = new Request(ROOT, { method: 'POST', body: text });
    expect(await readText(request, 1_000_000)).toBe(text);
    expect(await readText(new Request(ROOT, { method: 'POST' }), 10)).toBe('');
  });
});

describe('a batch', () => {
  it('whose answers grow too large ends with a sentence, and what was answered stays', async () => {
    const part = '--b\r\nContent-Type: application/http\r\n\r\nGET mailboxes HTTP/1.1\r\n\r\n\r\n';
    const request = new Request(`${ROOT}/$batch`, {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=b', Prefer: 'odata.continue-on-error' },
      body: `${part.repeat(200)}--b--`,
    });
    const text = await (await ask(request, 3000)).text();
    expect(text).toContain('The answers of this batch grow too large');
    expect(text.match(/HTTP\/1.1 200/g)?.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThan(60_000_000);
  });
});

describe('a path', () => {
  it('of very many slashes costs as much as its length', async () => {
    const timed = async (slashes: number) => {
      const before = performance.now();
      await ask(new Request(`${ROOT}/mailboxes${'/'.repeat(slashes)}x`));
      return performance.now() - before;
    };
    await timed(1000);
    const [short, long] = [await timed(50_000), await timed(400_000)];
    // Eight times the length; looking at each again and again would take 64 times as long.
    expect(long).toBeLessThan(Math.max(short, 20) * 24);
  });
});
