import { expect, it } from 'vitest';
import { copyOfMailbox } from '../../dataverse/simulated/mailbox-copy';
import { emptyMailbox } from '../support/rows';

const row = { ...emptyMailbox(), work: null };

it.each([
  ['as it is made', row],
  ['with a column more', { ...row, processemailreceivedafter: '2026-11-30T00:00:00Z' }],
  ['of another order', Object.fromEntries(Object.entries(row).reverse()) as unknown as typeof row],
  [
    'with one column less and another more',
    (({ hostid: _hostid, ...rest }) => ({ ...rest, lastsyncerrorcode: 1 }))(row) as unknown as typeof row,
  ],
])('a mailbox %s is copied whole', (_what, mailbox) => {
  const copy = copyOfMailbox(mailbox);
  expect(copy).toStrictEqual(mailbox);
  expect(copy).not.toBe(mailbox);
});
