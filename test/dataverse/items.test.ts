/** Who reads the items that were not synchronized (today.md 4.1). */
import { beforeEach, describe, expect, it } from 'vitest';
import { readMonitoredItems } from '../../sources/item-reader';
import { missingItems } from '../support/missing-items';
import { openForRequests } from './requests';

const SET = 'exchangesyncidmappings';

let place: ReturnType<typeof openForRequests>;

beforeEach(async () => {
  place = openForRequests();
  const made = await place.raw('/simulator/reset', {
    method: 'POST',
    body: JSON.stringify({ scenario: missingItems }),
  });
  expect(made.status).toBe(200);
});

describe('items that were not synchronized', () => {
  it('are all a System Administrator’s to read, the latest first, with owners and their mailboxes', async () => {
    const { items, more, names, mailboxes } = await readMonitoredItems(await place.as('systemAdministrator'));
    expect(items.map((item) => [item.lastsyncerror, names.get(item._ownerid_value)])).toEqual([
      ['InternalEmailReject', 'Sara Krajnc'],
      ['NoRecipientMatch', 'Jan Vidmar'],
      ['Duplicate', 'Jan Vidmar'],
    ]);
    expect(more).toBe(false);
    expect([...mailboxes.values()]).toContain((await place.mailbox('Jan Vidmar')).mailboxid);
    expect(items.some((item) => 'itemsubject' in item)).toBe(false);
  });

  it('are otherwise read by whoever owns them, however far the privilege on mailboxes reaches', async () => {
    const own = await readMonitoredItems(await place.as('globalAdministrator'));
    expect(own.items.map(({ lastsyncerror }) => lastsyncerror)).toEqual(['NoRecipientMatch', 'Duplicate']);
    const { items } = await readMonitoredItems(await place.as('administratorWithoutMailboxWrite'));
    expect(items).toEqual([]);
  });

  it('are refused one by one, by FetchXML and by their number, too', async () => {
    const all = await place.send('GET', `${SET}?$select=exchangesyncidmappingid`);
    const [first] = all.body.value;
    const customizer = await place.personaHeader('administratorWithoutMailboxWrite');
    const path = `${SET}(${first.exchangesyncidmappingid})`;
    const one = await place.send('GET', path, undefined, customizer);
    expect(one.status).toBe(403);
    expect(one.body.error.message).toContain('prvReadMailbox');
    const xml =
      '<fetch><entity name="exchangesyncidmapping"><attribute name="lastsyncerror"/></entity></fetch>';
    const fetched = await place.send(
      'GET',
      `${SET}?fetchXml=${encodeURIComponent(xml)}`,
      undefined,
      customizer,
    );
    expect(fetched.body.value).toEqual([]);
    const count = await place.send('GET', `${SET}/$count`, undefined, customizer);
    expect(String(count.body)).toBe('0');
  });

  it('have no subject and are nobody’s to change', async () => {
    const all = await place.send('GET', `${SET}?$select=itemsubject`);
    expect(all.body.value.map((row: { itemsubject: unknown }) => row.itemsubject)).toEqual([
      null,
      null,
      null,
    ]);
    const path = `${SET}(${all.body.value[0].exchangesyncidmappingid})`;
    expect((await place.send('PATCH', path, { retries: 0 })).status).toBeGreaterThanOrEqual(400);
  });
});
