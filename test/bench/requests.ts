import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { resolve } from 'node:path';
import { controlServer } from '../support/control-server';
import { type Figure, grouped } from './report';
import { median } from './times';

const SERVER = resolve('.output/server/main.js');
const BARE = resolve('.output/bench/bare-server.mjs');
const API = '/api/data/v9.2';
const PAGE = `${API}/mailboxes?$select=name,emailaddress,mailboxstatus&$filter=emailrouteraccessapproval%20eq%202%20and%20statecode%20eq%200&$top=50`;
const SORTED_PAGE = `${PAGE}&$orderby=name`;
const REQUESTS = 2000;
const AT_ONCE = 8;
const RUNS = 5;

/** A server that answers every request with the bytes that it was given. */
const BARE_SERVER = `import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
const bytes = readFileSync(process.argv[2]);
const server = createServer((_request, response) => {
  response.setHeader('Content-Type', 'application/json; odata.metadata=minimal');
  response.end(bytes);
});
server.listen(0, '127.0.0.1', () => console.log('http://localhost:' + server.address().port));
`;

interface Running {
  url: string;
  process: ChildProcess;
}

function start(...args: string[]): Promise<Running> {
  const child = spawn(process.execPath, args);
  return new Promise((done, fail) => {
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += String(data);
      const [url] = /http:\/\/localhost:\d+/.exec(output) ?? [];
      if (url) done({ url: url.replace('localhost', '127.0.0.1'), process: child });
    });
    child.on('exit', (code) => fail(new Error(`${args[0]} ended with ${code}: ${output}`)));
  });
}

interface Sent {
  url: string;
  method?: string;
  body?: string;
}

function send({ url, method = 'GET', body }: Sent, agent: Agent): Promise<void> {
  return new Promise((done, fail) => {
    const headers = {
      Host: 'localhost',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    };
    const sent = request(url, { agent, method, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 200 || response.statusCode === 204) done();
        else fail(new Error(`HTTP ${response.statusCode} of ${url}`));
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

/** Milliseconds that what is sent in a row takes, many of them going on at once. */
async function timeOf(sent: (number: number) => readonly Sent[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  let left = REQUESTS;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left > 0) {
        left -= 1;
        for (const each of sent(left)) await send(each, agent);
      }
    }),
  );
  agent.destroy();
  return (performance.now() - started) / REQUESTS;
}

/** Each in turn and again, so that what else the machine does strikes all of them. */
async function medians<Name extends string>(
  kinds: Readonly<Record<Name, (number: number) => readonly Sent[]>>,
): Promise<Record<Name, number>> {
  const entries = Object.entries(kinds) as [Name, (number: number) => readonly Sent[]][];
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, sent] of entries) times.get(name)?.push(await timeOf(sent));
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, median(taken)])) as Record<Name, number>;
}

/** Another name for a mailbox, which moves it in a list that is sorted by names. */
async function renaming(url: string): Promise<(number: number) => Sent> {
  const answer = await fetch(`${url}${API}/mailboxes?$select=mailboxid&$top=500`);
  const { value } = (await answer.json()) as { value: { mailboxid: string }[] };
  return (number) => ({
    url: `${url}${API}/mailboxes(${value[number % value.length]?.mailboxid})`,
    method: 'PATCH',
    body: JSON.stringify({ name: `Renamed ${(number * 7919) % 1000} ${number}` }),
  });
}

const perSecond = (milliseconds: number) => `${grouped(Math.round(1000 / milliseconds))} a second`;

/** A filtered page over HTTP: over a bare server that answers the same bytes from memory, and sorted over unsorted. */
export async function measureRequests(mailboxes: number): Promise<Figure[]> {
  const ours = await start(SERVER, '--no-open', '--port', '0');
  try {
    await controlServer(ours.url, 'POST', '/reset', { seed: 7, mailboxes });
    const answer = await fetch(`${ours.url}${PAGE}`);
    const bytes = `${BARE}.answer`;
    writeFileSync(bytes, Buffer.from(await answer.arrayBuffer()));
    writeFileSync(BARE, BARE_SERVER);
    const bare = await start(BARE, bytes);
    try {
      const page = { url: `${ours.url}${PAGE}` };
      const sortedPage = { url: `${ours.url}${SORTED_PAGE}` };
      const rename = await renaming(ours.url);
      const { own, floor, sorted, written, sortedWritten } = await medians({
        floor: () => [{ url: `${bare.url}/` }],
        own: () => [page],
        sorted: () => [sortedPage],
        written: (number) => [rename(number), page],
        sortedWritten: (number) => [rename(number), sortedPage],
      });
      const what = `a filtered page of 50 in ${grouped(mailboxes)}`;
      return [
        {
          what: `${what} (${perSecond(own)})`,
          measured: own,
          unit: 'ms',
          floor: { what: 'a bare server', measured: floor },
          aim: '<= 2x, half of its requests per second',
        },
        {
          what: `the same sorted by name (${perSecond(sorted)})`,
          measured: sorted,
          unit: 'ms',
          floor: { what: 'unsorted', measured: own },
          aim: '<= 5x',
        },
        {
          what: 'the same after a mailbox was renamed, with the renaming',
          measured: sortedWritten,
          unit: 'ms',
          floor: { what: 'unsorted', measured: written },
          aim: '<= 5x',
        },
      ];
    } finally {
      bare.process.kill();
    }
  } finally {
    ours.process.kill();
  }
}
