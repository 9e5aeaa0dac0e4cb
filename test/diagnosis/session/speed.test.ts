// @vitest-environment node
import { expect, it } from 'vitest';
import { compareReadings } from '../../../diagnosis/session/comparison';
import { EVERY_MAILBOX, listReading } from '../../../diagnosis/session/listing';
import { overviewOf } from '../../../diagnosis/session/overview';
import { judge } from '../../../diagnosis/session/reading';
import { mailboxes, tenantWith, work, YESTERDAY } from '../../support/read-tenants';

const ORIGIN = { file: null, format: null, problems: [] };

/** Far above what it takes (README), so that a busy machine does not fail: a square of the number would. */
const AT_MOST_MS = 15_000;

it('judges, counts, searches and compares a hundred thousand mailboxes in a few seconds', async () => {
  const [before, now] = [tenantWith(mailboxes(100_000), YESTERDAY), tenantWith(mailboxes(100_000))];
  const start = performance.now();
  const heard = work();
  const reading = await judge(now, ORIGIN, heard);
  const overview = overviewOf(reading);
  const { total } = listReading(reading).page({ ...EVERY_MAILBOX, text: 'kovacic' }, null, 0, 100);
  const { summary } = compareReadings(await judge(before, ORIGIN, work()), reading);
  expect(performance.now() - start).toBeLessThan(AT_MOST_MS);
  expect(overview.mailboxes).toBe(100_000);
  expect(overview.healthy).toBe(60_000);
  expect(total).toBe(11_111);
  expect(summary.same).toBe(100_000);
  // Others get their turn in between.
  expect(heard.told.filter(({ phase }) => phase === 'judging').length).toBeGreaterThan(20);
}, 60_000);
