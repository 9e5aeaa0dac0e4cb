import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { resolve } from 'node:path';
import { controlServer } from '../support/control-server';
import { type Figure, grouped } from './report';
import { median } from './times';

const SERVER = resolve('.output/server/main.js');
const BARE = resolve('.output/bench/bare-server.mjs');
const PATH =
  '/api/data/v9.2/mailboxes?$select=name,emailaddress,mailboxstatus&$filter=emailrouteraccessapproval%20eq%202%20and%20statecode%20eq%200&$top=50';
const REQUESTS = 3000;
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

function get(url: string, agent: Agent): Promise<number> {
  return new Promise((done, fail) => {
    const sent = request(url, { agent, headers: { Host: 'localhost' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        if (response.statusCode === 200) done(bytes);
        else fail(new Error(`HTTP ${response.statusCode} of ${url}`));
      });
    });
    sent.on('error', fail);
    sent.end();
  });
}

/** Milliseconds that a request takes, many of them going on at once. */
async function timePerRequest(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  let left = REQUESTS;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left > 0) {
        left -= 1;
        await get(url, agent);
      }
    }),
  );
  agent.destroy();
  return (performance.now() - started) / REQUESTS;
}

/** A filtered page over HTTP, over a bare server that answers the same bytes from memory. */
export async function measureRequests(mailboxes: number): Promise<Figure[]> {
  const ours = await start(SERVER, '--no-open', '--port', '0');
  try {
    await controlServer(ours.url, 'POST', '/reset', { seed: 7, mailboxes });
    const answer = await fetch(`${ours.url}${PATH}`);
    const bytes = `${BARE}.answer`;
    writeFileSync(bytes, Buffer.from(await answer.arrayBuffer()));
    writeFileSync(BARE, BARE_SERVER);
    const bare = await start(BARE, bytes);
    try {
      const [own, floor]: [number[], number[]] = [[], []];
      for (let run = 0; run < RUNS; run += 1) {
        own.push(await timePerRequest(`${ours.url}${PATH}`));
        floor.push(await timePerRequest(`${bare.url}/`));
      }
      const perSecond = Math.round(1000 / median(own));
      return [
        {
          what: `a filtered page of 50 in ${grouped(mailboxes)} (${grouped(perSecond)} a second)`,
          measured: median(own),
          unit: 'ms',
          floor: { what: 'a bare server', measured: median(floor) },
          aim: '<= 2x, half of its requests per second',
        },
      ];
    } finally {
      bare.process.kill();
    }
  } finally {
    ours.process.kill();
  }
}
