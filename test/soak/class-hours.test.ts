/** Eight class hours in a few minutes: a server and an extension are worked with while their clocks race. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startServer } from '../e2e/support/browser';
import { controlServer } from '../support/control-server';
import { many } from '../support/scale';
import { createPracticeDuty } from './duties/practice';
import { type BrowserProcess, makeProfile, removeProfile, startBrowser } from './support/browser-process';
import { keepFigures } from './support/figures';
import { folderSample, growthOf, pageSample, processSample, type Sample } from './support/memory';
import { randomOf } from './support/random';

const HOURS = 8;
/** Real minutes that they take. */
const MINUTES = Number(process.env.SOAK_MINUTES ?? many(0.2, 6));
const SPEED = Math.min(3600, (HOURS * 60) / MINUTES);
const SAMPLES = many(9, 45);
/** More than this by which the last third is above the middle one is growth. */
const SHARE = 0.25;

/** What the pages of a class ask of the server: lists, a rename, an approval, a test, and now and then a fresh tenant. */
async function workAtServer(url: string, turn: number): Promise<void> {
  const api = `${url}/api/data/v9.2`;
  const list = await fetch(`${api}/mailboxes?$select=name,mailboxid&$orderby=name`);
  const { value } = (await list.json()) as { value: { mailboxid: string }[] };
  const { mailboxid = '' } = value[turn % value.length] ?? {};
  const patch = (body: object) =>
    fetch(`${api}/mailboxes(${mailboxid})`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  expect((await patch({ name: `Class ${turn}` })).status).toBe(204);
  // Refused or not, by who may and how the mailbox stands.
  await patch({ emailrouteraccessapproval: 1 });
  await patch({ testemailconfigurationscheduled: true });
  await fetch(`${api}/tracelogs?$select=level`);
  if (turn % 400 === 399) {
    await controlServer(url, 'POST', '/reset', { seed: turn });
    await controlServer(url, 'POST', '/clock', { speed: SPEED });
  }
}

async function hoursOfClass(browser: BrowserProcess, url: string, sample: () => Promise<Sample>) {
  const duty = createPracticeDuty();
  const random = randomOf('class hours');
  const page = await duty.open(browser);
  const cdp = await browser.context.newCDPSession(page);
  await page.locator('.strip select[name="speed"]').selectOption('60');
  const samples: Sample[] = [];
  const ends = Date.now() + MINUTES * 60_000;
  let turns = 0;
  const served = (async () => {
    while (Date.now() < ends) {
      await workAtServer(url, turns);
      turns += 1;
    }
  })();
  let next = Date.now();
  while (Date.now() < ends) {
    await duty.act(page, random, browser);
    if (Date.now() < next) continue;
    next += (MINUTES * 60_000) / SAMPLES;
    samples.push({ ...(await sample()), ...(await pageSample(cdp, page)) });
  }
  await served;
  return { samples, turns, acts: duty.promises() };
}

describe('eight class hours', () => {
  it('leave nothing that grows', async () => {
    const [profile, folder] = [makeProfile(), mkdtempSync(join(tmpdir(), 'mailbox-coach-class-'))];
    const server = await startServer('--data', folder);
    const browser = await startBrowser(profile);
    try {
      await controlServer(server.url, 'POST', '/clock', { speed: SPEED });
      const sample = async () => ({ ...processSample(server.process.pid ?? 0), ...folderSample(folder) });
      const { samples, turns, acts } = await hoursOfClass(browser, server.url, sample);
      expect(samples.length).toBeGreaterThanOrEqual(process.env.SOAK ? SAMPLES / 3 : 1);
      const growth = growthOf(samples);
      keepFigures('class-hours', [
        {
          hours: HOURS,
          minutes: MINUTES,
          speed: Math.round(SPEED),
          'turns at the server': turns,
          'saved in the page': acts,
        },
        ...growth.map(({ what, middle, last }) => ({
          what,
          'middle third': Math.round(middle),
          'last third': Math.round(last),
          growth: `${Math.round((last / middle - 1) * 100)} %`,
        })),
      ]);
      expect(turns).toBeGreaterThan(0);
      expect(acts).toBeGreaterThan(0);
      // A journal grows until it is folded, and so does the log of the browser's database. Seconds tell nothing of growth.
      const bounded = process.env.SOAK ? growth.filter(({ what }) => /memory|heap|handles/.test(what)) : [];
      for (const { what, middle, last } of bounded) {
        expect(last, `${what}: ${middle} and then ${last}`).toBeLessThanOrEqual(middle * (1 + SHARE));
      }
      expect(browser.complaints).toEqual([]);
    } finally {
      await browser.kill();
      await server.stop();
      removeProfile(profile);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
