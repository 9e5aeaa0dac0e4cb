/** Files that were made to stall a reader: each is read or refused at once. */
import { expect, it } from 'vitest';
import { ImportError } from '../../../sources/import';
import { readFiles } from '../../../sources/import/files';
import { guidOf } from '../../bench/rows';
import { csv, page, utf8 } from './samples';

const DEEP = 100_000;
const deepList = '['.repeat(DEEP) + ']'.repeat(DEEP);
const WHOLE = { isStreamed: false };
const STREAMED = { isStreamed: true };

function read(text: string, { isStreamed } = WHOLE) {
  const bytes = utf8(text);
  const stream = () => new Blob([bytes]).stream();
  return readFiles([
    {
      name: 'file',
      arrayBuffer: async () => new Uint8Array(bytes).buffer,
      ...(isStreamed ? { size: 300 * 2 ** 20, stream } : {}),
    },
  ]);
}

/** How long it may take: far longer than it does, far shorter than what stalls. */
const AT_ONCE = 5000;

it.each<[string, string, { isStreamed: boolean }, string]>([
  ['lists in lists', deepList, WHOLE, 'unknownJson'],
  ['lists in lists, row by row', deepList, STREAMED, 'unknownJson'],
  ['objects in objects, row by row', `${'{"a":'.repeat(DEEP)}[]`, STREAMED, 'unknownJson'],
  ['an error with a deep message', `{"error":{"message":${deepList}}}`, WHOLE, 'errorAnswer'],
  ['wrapped over and over', `${'{"body":'.repeat(DEEP)}[]${'}'.repeat(DEEP)}`, WHOLE, 'unknownJson'],
  ['a line of millions of cells', `name,emailaddress,${'x,'.repeat(9_000_000)}`, WHOLE, 'tooLarge'],
])('%s', { timeout: AT_ONCE }, async (_kind, text, how, code) => {
  await expect(read(text, how)).rejects.toMatchObject({ code });
  await expect(read(text, how)).rejects.toBeInstanceOf(ImportError);
});

it('thousands of answers in a recording', { timeout: AT_ONCE }, async () => {
  const entries = Array.from({ length: 2000 }, (_, number) => ({
    response: { content: { text: page('mailboxes', [{ mailboxid: guidOf(number), name: `${number}` }]) } },
  }));
  const { snapshot } = await read(JSON.stringify({ log: { entries } }));
  expect(snapshot.mailboxes).toHaveLength(2000);
});

it('alerts without ids beside very many mailboxes', { timeout: AT_ONCE }, async () => {
  const rows = Array.from({ length: 20_000 }, (_, number) => ({
    mailboxid: guidOf(number),
    name: `User ${number} Contoso`,
    emailaddress: `user.${number}@contoso.com`,
  }));
  const alerts = Array.from({ length: 2000 }, (_, number) => ({
    Level: 'Error',
    Text: `The mailbox ${number} Contoso, user.${number}@contoso.com, did not answer`,
    'Created On': '2026-11-20 08:00',
  }));
  const files = [csv(rows), csv(alerts)].map((text, at) => ({
    name: `${at}.csv`,
    arrayBuffer: async () => new Uint8Array(utf8(text)).buffer,
  }));
  const { snapshot } = await readFiles(files);
  expect(snapshot.alerts?.[7]?._regardingobjectid_value).toBe(guidOf(7));
});

it('names that prototypes have are names', async () => {
  const { snapshot } = await read(
    `[{"mailboxid":"${guidOf(1)}","name":"a","__proto__":{"statecode":1},"constructor":{"prototype":{"x":1}}}]`,
  );
  expect(Object.entries(snapshot.mailboxes?.[0] ?? {})).toEqual([
    ['mailboxid', guidOf(1)],
    ['name', 'a'],
  ]);
});
