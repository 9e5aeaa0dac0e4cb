import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadPublished, publishedColumns } from '../../dataverse/published/columns';
import { ENTITY_SETS, type Table, tables } from '../../dataverse/tables';
import { toldHeaders } from '../support/coverage/headers';
import { coveragePage } from '../support/coverage/page';
import { neverAnswered, UNREACHED } from '../support/coverage/refusals';
import { publishedText } from '../support/published-schema';

/** Headers of answers, which the page itself looks for. */
const ANSWERED_WITH = ['ETag', 'Preference-Applied', 'Retry-After'];

/** Without what the format of the house adds to a table. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim())
    .filter(Boolean);

describe('the page of what is simulated', () => {
  let page = '';
  const looked = new Set<string>();

  beforeAll(async () => {
    const { get, has } = Headers.prototype;
    vi.spyOn(Headers.prototype, 'get').mockImplementation(function (this: Headers, name) {
      looked.add(name);
      return get.call(this, name);
    });
    vi.spyOn(Headers.prototype, 'has').mockImplementation(function (this: Headers, name) {
      looked.add(name);
      return has.call(this, name);
    });
    page = await coveragePage();
    vi.restoreAllMocks();
  }, 120_000);

  afterAll(() => {
    vi.restoreAllMocks();
  });

  it('is what the service answers today (UPDATE_SCHEMA=1 writes it)', () => {
    expect(lines(publishedText('coverage.md', page))).toEqual(lines(page));
  });

  it('shows every refusal that the code words as not supported', () => {
    expect(neverAnswered().sort()).toEqual([...UNREACHED].sort());
  });

  it('tells of every header that the service looks for', () => {
    expect([...looked].filter((name) => !ANSWERED_WITH.includes(name)).sort()).toEqual(
      [...toldHeaders()].sort(),
    );
  });

  it('lets no column be written that a live organization keeps to itself', async () => {
    await loadPublished();
    const alone = ENTITY_SETS.flatMap((set) => {
      const { logicalName, columns }: Table = tables[set];
      const published = publishedColumns(logicalName);
      return Object.entries(columns)
        .filter(
          ([name, { write }]) => write && write !== 'create' && published[name] && !published[name].write,
        )
        .map(([name]) => `${set}.${name}`);
    });
    expect(alone).toEqual([]);
  });
});
