/** Places beside the procedure: items that were not synchronized, personal options, more of a mailbox and of profiles. */
import { beforeEach, describe, expect, it } from 'vitest';
import { missingItems } from '../support/missing-items';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import { type Practising, practise } from '../support/practising';
import { until } from '../support/screen';

withDesks();

let desk: OpenDesk;
let at: Practising;

beforeEach(async () => {
  desk = await openDesk();
});

describe('item monitoring', () => {
  it('says that items are kept for three days only where there are none', async () => {
    at = await practise(desk);
    await at.openScreen('siteMap.itemLevelMonitoring');
    await at.screen.says(at.text('items.none', { count: 3 }));
    await at.screen.says(at.text('items.lead'));
  });

  it('lists them by the time of their error, and leads from one to why it does not arrive', async () => {
    await desk.simulator('POST', '/reset', { scenario: missingItems });
    at = await practise(desk);
    await at.openScreen('siteMap.itemLevelMonitoring');
    await at.screen.find('grid', at.text('items.title'));
    const errors = () =>
      at.screen
        .all('button')
        .map((each) => each.textContent ?? '')
        .filter((each) => each.endsWith(at.text('mailboxes.why')))
        .map((each) => each.split(' ')[0]);
    expect(errors()).toEqual(['InternalEmailReject', 'NoRecipientMatch', 'Duplicate']);
    await at.pressed(`NoRecipientMatch. ${at.text('items.whyName', { name: 'Jan Vidmar' })}`);
    const { mailboxid } = await desk.mailbox('Jan Vidmar');
    const { app } = await desk.openApp();
    await until('the question', () => app.preferences.values.value.panelTab === 'diagnosis');
    expect(app.preferences.values.value).toMatchObject({
      diagnosedFor: 'incoming',
      diagnosedMailbox: mailboxid,
    });
  });

  it('shows others only their own, in Slovenian too', async () => {
    await desk.simulator('POST', '/reset', { scenario: missingItems });
    at = await practise(desk, 'sl', '#itemMonitoring');
    await at.screen.says(at.text('items.kept', { count: 3 }));
    await at.bePersona('administratorWithoutMailboxWrite');
    await at.screen.says(at.text('items.none', { count: 3 }));
  });
});
