import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError, readImport, readImportStream } from '../../../sources/import';
import { type NamedFile, readFiles } from '../../../sources/import/files';
import { type ListPath, RowSplitter } from '../../../sources/import/json-stream';
import { guidOf } from '../../bench/rows';
import { mailboxes, organization, page, profile, utf8 } from './samples';

function split(bytes: Uint8Array, size: number) {
  const rows: { path: ListPath; row: unknown }[] = [];
  const splitter = new RowSplitter({ row: (path, text) => rows.push({ path, row: JSON.parse(text) }) });
  for (let at = 0; at < bytes.length; at += size) splitter.write(bytes.subarray(at, at + size));
  splitter.end();
  return { rows, beside: splitter.beside };
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const streamed = (text: string, size = 7) => {
  const bytes = utf8(text);
  return readImportStream({ size: bytes.length, pieces: pieces(bytes, size) });
};
const whole = (text: string) => readImport({ name: 'x.json', bytes: utf8(text) });

const anyRow = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));

describe('rows that are cut out of JSON', () => {
  it('are those of the list, however the bytes come in', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow),
        fc.jsonValue({ maxDepth: 0 }),
        fc.integer({ min: 1, max: 64 }),
        (value, head, size) => {
          const text = JSON.stringify({ head, numbers: [1, 2], value, after: { head } });
          const found = split(utf8(text), size);
          expect(found.rows.map(({ row }) => row)).toEqual(JSON.parse(text).value);
          expect(found.rows.every(({ path }) => path.join() === 'value')).toBe(true);
          expect(JSON.parse(found.beside)).toEqual({ ...JSON.parse(text), value: [] });
        },
      ),
    );
  });

  it('keep marks in their texts and lists in their cells', () => {
    const value = [{ a: '}],{"\\', b: [{ c: [1, { d: ']' }] }], 'č"': 'ž' }, { '[': '{' }];
    for (const size of [1, 2, 3, 1000]) {
      const found = split(utf8(JSON.stringify(value)), size);
      expect(found.rows.map(({ row }) => row)).toEqual(value);
      expect(JSON.parse(found.beside)).toEqual([]);
    }
  });

  it('tell which list they are of', () => {
    const text = JSON.stringify({
      mailboxes: { value: [{ a: 1 }] },
      queues: [{ b: 2 }],
      body: { value: [] },
    });
    const found = split(utf8(text), 5);
    expect(found.rows.map(({ path }) => path.join('.'))).toEqual(['mailboxes.value', 'queues']);
    expect(JSON.parse(found.beside)).toEqual({ mailboxes: { value: [] }, queues: [], body: { value: [] } });
  });

  it('are refused where one of them has no end', () => {
    const splitter = new RowSplitter({ row: () => {} });
    splitter.write(utf8('[{"a":"'));
    const megabyte = new Uint8Array(2 ** 20).fill(0x61);
    expect(() => {
      for (let written = 0; written < 64; written += 1) splitter.write(megabyte);
    }).toThrow(ImportError);
  });
});

describe('JSON that is read row by row', () => {
  it.each([
    ['an answer', page('mailboxes', mailboxes(5))],
    ['a first page', page('mailboxes', mailboxes(5), { '@odata.nextLink': 'https://x/next' })],
    ['rows alone', JSON.stringify(mailboxes(3))],
    [
      'a bundle',
      JSON.stringify({
        organizations: { value: [organization] },
        emailserverprofiles: [profile],
        mailboxes: { value: mailboxes(4) },
        readOn: '2026-11-23T08:00:00Z',
      }),
    ],
    ['an answer that a flow wrapped', `{"statusCode":200,"body":${page('mailboxes', mailboxes(2))}}`],
  ])('gives what it gives as a whole: %s', async (_what, text) => {
    const { snapshot, format } = await streamed(text);
    const expected = await whole(text);
    expect(snapshot).toEqual(expected.snapshot);
    expect(format).toBe(expected.format);
  });

  it('is read up to where it was cut, and says so', async () => {
    const text = page('mailboxes', mailboxes(5));
    const { snapshot, problems } = await streamed(text.slice(0, text.lastIndexOf('{') + 20));
    expect(snapshot.mailboxes).toHaveLength(4);
    expect(problems).toContainEqual({ code: 'fileCut', detail: '4' });
    expect(snapshot.unseen).toContainEqual({ what: 'mailboxes', why: 'fileCut' });
  });

  it('of nothing that is read is refused', async () => {
    const codeOf = (text: string) =>
      streamed(text).then(
        () => 'read',
        (error: unknown) => (error instanceof ImportError ? error.code : error),
      );
    expect(await codeOf('{"a":1}')).toBe('unknownJson');
    expect(await codeOf('[{"b":1}]')).toBe('noIds');
  });
});

describe('a large file', () => {
  const large = (bytes: Uint8Array, size: number): NamedFile => ({
    name: 'large',
    size,
    stream: () => new Blob([new Uint8Array(bytes)]).stream(),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  });
  const MEGABYTE = 2 ** 20;

  it('of JSON is read row by row, anything else as a whole as far as it fits', async () => {
    const rows = [{ mailboxid: guidOf(1), name: 'Ana', statecode: 0 }];
    const json = await readFiles([large(utf8(page('mailboxes', rows)), 650 * MEGABYTE)]);
    expect(json.snapshot.mailboxes).toHaveLength(1);
    const text = utf8(`mailboxid,name,statecode\r\n${guidOf(1)},Ana,0\r\n`);
    const csv = await readFiles([large(text, 200 * MEGABYTE)]);
    expect(csv.snapshot.mailboxes).toHaveLength(1);
    const refused = (bytes: Uint8Array, size: number) =>
      readFiles([large(bytes, size)]).catch((error: unknown) => error);
    expect(await refused(text, 300 * MEGABYTE)).toMatchObject({ code: 'tooLarge' });
    expect(await refused(utf8('{'), 3000 * MEGABYTE)).toMatchObject({ code: 'tooLarge' });
  });
});
