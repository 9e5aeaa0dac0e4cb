import { expect, it } from 'vitest';
import { compareReadings } from '../../../diagnosis/session/comparison';
import { EVERY_MAILBOX, listReading } from '../../../diagnosis/session/listing';
import { overviewOf } from '../../../diagnosis/session/overview';
import { judge } from '../../../diagnosis/session/reading';
import { mailboxes, tenantWith, work, YESTERDAY } from '../../support/read-tenants';
import { many } from '../../support/scale';

const MANY = many(20_000, 100_000);

const ORIGIN = { file: null, format: null, problems: [], files: [], sources: [] };

/** Far above what it takes (README), so that a busy machine does not fail: a square of the number would. */
const AT_MOST_MS = 15_000;

it('judges, counts, searches and compares very many mailboxes in a few seconds', async () => {
  const [before, now] = [tenantWith(mailboxes(MANY), YESTERDAY), tenantWith(mailboxes(MANY))];
  const start = performance.now();
  const heard = work();
  const reading = await judge(now, ORIGIN, heard);
  const overview = overviewOf(reading);
  const { total } = listReading(reading).page({ ...EVERY_MAILBOX, text: 'kovacic' }, null, 0, 100);
  const { summary } = compareReadings(await judge(before, ORIGIN, work()), reading);
  expect(performance.now() - start).toBeLessThan(AT_MOST_MS);
  expect(overview.mailboxes).toBe(MANY);
  expect(overview.apart.healthy).toBe(0.6 * MANY);
  expect(total).toBe(Math.floor(MANY / 9));
  expect(summary.same).toBe(MANY);
  // Others get their turn in between.
  expect(heard.told.filter(({ phase }) => phase === 'judging').length).toBeGreaterThan(MANY / 5000);
}, 60_000);
