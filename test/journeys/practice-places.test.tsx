/** Places beside the procedure: items that were not synchronized, personal options, more of a mailbox and of profiles. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { TermId } from '../../catalog/terms';
import { missingItems } from '../support/missing-items';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';
import { type Practising, practise } from '../support/practising';
import { createScreen, until } from '../support/screen';
import { choose, click, type } from '../support/user';
import { part } from '../support/words';

withDesks();

let desk: OpenDesk;
let at: Practising;

beforeEach(async () => {
  desk = await openDesk();
});

describe('a list', () => {
  it.each(['active', 'view.activeMailboxes'])(
    'shows the view that its address names, by %s',
    async (view) => {
      at = await practise(desk, 'en', `#mailboxes?view=${view}`);
      await at.screen.find('button', 'Ana Novak');
      const picker = at.screen.root.querySelector<HTMLSelectElement>('select[name="view"]');
      expect(picker?.value).toBe('active');
    },
  );
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

describe('personal options', () => {
  const filterOf = async (name: string) => {
    const { _regardingobjectid_value: user } = await desk.mailbox(name);
    const client = await desk.as('systemAdministrator');
    const { body } = await client.get<{ incomingemailfilteringmethod: number }>(
      `usersettingscollection(${user})?$select=incomingemailfilteringmethod`,
    );
    return body.incomingemailfilteringmethod;
  };

  it('of whoever is at work are saved, reported, and taken back by undo', async () => {
    at = await practise(desk);
    await at.bePersona('globalAdministrator');
    await at.pressed(at.label('menu.userSettings'));
    await at.pressed(at.label('menu.options'));
    await at.screen.find('heading', at.label('menu.options'));
    await at.screen.find('heading', 'Jan Vidmar');
    await at.screen.says(at.text('options.lead'));
    const field = () => at.screen.find('combobox', part(at.label('field.incomingEmailFilteringMethod')));
    expect((await field()).textContent).not.toContain('No email messages');
    await choose(await field(), 'All email messages');
    await at.command('command.save');
    expect(await at.done()).toContain(at.text('did.saveOptions', { count: 1 }));
    expect(await filterOf('Jan Vidmar')).toBe(0);
    expect(await filterOf('Maja Kos')).toBe(2);
    await at.pressed(at.text('strip.undo'));
    await expect.poll(() => filterOf('Jan Vidmar')).toBe(2);
  });
});

describe('the form of a queue', () => {
  const filterOf = async () => {
    const client = await desk.as('systemAdministrator');
    const [queue] = await client.list<{ incomingemailfilteringmethod: number }>(
      'queues',
      ['incomingemailfilteringmethod'],
      "name eq 'Support'",
    );
    return queue?.incomingemailfilteringmethod;
  };

  it('saves which mail becomes an activity, reports it, and has it undone', async () => {
    at = await practise(desk, 'en', '#queues');
    await at.open('Support');
    const field = await at.screen.find('combobox', part(at.label('column.convertIncomingEmail')));
    await choose(field, 'Email messages in response to Dynamics 365 email');
    await at.command('command.save');
    expect(await at.done()).toContain(at.text('did.saveQueue', { count: 1 }));
    expect(await filterOf()).toBe(1);
    await at.pressed(at.text('strip.undo'));
    await expect.poll(filterOf).toBe(0);
  });
});

describe('the form of a mailbox', () => {
  it('takes the day from which on mail is read, and gives it back by undo', async () => {
    at = await practise(desk);
    await at.openScreen('siteMap.mailboxes');
    await at.open('Maja Kos');
    const day = at.screen.root.querySelector<HTMLElement>('input[name="receivedAfter"]');
    if (!day) throw new Error('There is no field for the day');
    await type(day, '2021-07-01');
    await at.command('command.save');
    expect(await at.done()).toContain(at.text('did.saveMailbox', { count: 1 }));
    const dayOf = async () => {
      const { mailboxid } = await desk.mailbox('Maja Kos');
      const client = await desk.as('systemAdministrator');
      const { body } = await client.get<{ processemailreceivedafter: string | null }>(
        `mailboxes(${mailboxid})?$select=processemailreceivedafter`,
      );
      return body.processemailreceivedafter;
    };
    expect(await dayOf()).toBe('2021-07-01T00:00:00Z');
    await until('nothing unsaved', () => !at.screen.text().includes(at.text('form.unsaved')));
    await at.pressed(at.text('strip.undo'));
    await expect.poll(dayOf).toBeNull();
  });

  it('tells of the app for Outlook, and leads to why it is not there', async () => {
    at = await practise(desk);
    await at.openScreen('siteMap.mailboxes');
    await at.open('Maja Kos');
    const section = await at.screen.find('region', at.label('section.appForOutlook'));
    expect(section.textContent).toContain(`${at.label('field.officeAppsDeploymentType')}NotInstalled`);
    await at.pressed(at.text('form.whyNoApp'));
    const { app } = await desk.openApp();
    await until('the question', () => app.preferences.values.value.panelTab === 'diagnosis');
    expect(app.preferences.values.value.diagnosedFor).toBe('app');
  });
});

describe('a profile made anew', () => {
  const profileOf = async (name: string) => {
    const client = await desk.as('systemAdministrator');
    const select = [
      'name',
      'servertype',
      'incomingcredentialretrieval',
      'incomingserverlocation',
      'outgoingserverlocation',
      'incomingportnumber',
      'outgoingportnumber',
      'exchangeonlinetenantid',
      'usedefaulttenantid',
      'oauthclientid',
      'isoauthclientsecretset',
      'aadresourceid',
      'useautodiscover',
      'incomingusername',
      'isincomingpasswordset',
    ];
    const [row] = await client.list<Record<string, unknown>>(
      'emailserverprofiles',
      select,
      `name eq '${name}'`,
    );
    return row;
  };
  const fill = async (name: string, value: string) => {
    const field = () => at.screen.root.querySelector<HTMLElement>(`input[name="${name}"]`);
    await type(await until(`the field ${name}`, field), value);
  };
  const pick = async (term: TermId, of: TermId) =>
    choose(await at.screen.find('combobox', part(at.label(of))), at.label(term));
  const saveButton = async () => {
    const bar = createScreen(await at.screen.find('toolbar', at.text('practice.commands')));
    return bar.find('button', at.label('command.save'));
  };

  beforeEach(async () => {
    at = await practise(desk, 'en', '#emailServerProfiles/new');
  });

  it('across tenants asks for tenant, application and secret, fills the rest, and shows no secret again', async () => {
    await fill('name', 'Fabrikam');
    await pick('option.crossTenant', 'column.authentication');
    expect((await saveButton()).title).toContain(at.label('field.tenantId'));
    await fill('tenantId', '0e8d1f0c-5a0e-4b52-9f57-9a3a1f4b8c11');
    await fill('applicationId', '5f0c7d5e-3f0b-4df4-8a52-6a2b2b1f9d10');
    await fill('clientSecret', 'Correct-Horse-7');
    await at.screen.says(at.text('form.noRealSecret'));
    await at.command('command.save');
    expect(await at.done()).toContain(at.text('did.createProfile', { count: 1 }));
    expect(await profileOf('Fabrikam')).toMatchObject({
      servertype: 0,
      incomingcredentialretrieval: 7,
      incomingserverlocation: 'https://outlook.office365.com/EWS/Exchange.asmx',
      incomingportnumber: 443,
      exchangeonlinetenantid: '0e8d1f0c-5a0e-4b52-9f57-9a3a1f4b8c11',
      usedefaulttenantid: false,
      isoauthclientsecretset: true,
    });
    await at.screen.find('heading', 'Fabrikam');
    await until('the secret gone', () => {
      const field = at.screen.root.querySelector<HTMLInputElement>('input[name="clientSecret"]');
      return field?.value === '' && field.placeholder === at.text('form.secretSet');
    });
    expect(JSON.stringify(desk.tenant.tables.emailserverprofiles.rows)).not.toContain('Horse');
    // Another name is saved without typing the secret again.
    await fill('name', 'Fabrikam 2');
    await at.command('command.save');
    expect(await at.done()).toContain(at.text('did.saveProfile', { count: 1 }));
    expect(await profileOf('Fabrikam 2')).toMatchObject({ isoauthclientsecretset: true });
  });

  it('for a server of one’s own has its two ways of signing in, and a location unless it is discovered', async () => {
    await fill('name', 'On premises');
    await pick('option.exchangeOnPremises', 'column.serverType');
    await fill('userName', 'CONTOSO\\sync');
    await fill('password', 'Correct-Horse-7');
    expect((await saveButton()).title).toContain(at.label('field.incomingServerLocation'));
    await pick('option.active', 'field.autodiscover');
    await at.command('command.save');
    await at.done();
    expect(await profileOf('On premises')).toMatchObject({
      servertype: 2,
      incomingcredentialretrieval: 1,
      useautodiscover: true,
      incomingserverlocation: null,
      incomingusername: 'CONTOSO\\sync',
      isincomingpasswordset: true,
    });
    await at.screen.find('heading', 'On premises');
    await pick('option.hybridModernAuth', 'column.authentication');
    for (const [field, value] of Object.entries({
      location: 'https://mail.contoso.com/EWS/Exchange.asmx',
      resourceId: 'https://mail.contoso.com',
      tenantId: '0e8d1f0c-5a0e-4b52-9f57-9a3a1f4b8c11',
      applicationId: '5f0c7d5e-3f0b-4df4-8a52-6a2b2b1f9d10',
      keyVaultUri: 'https://contoso.vault.azure.net',
      keyName: 'hma',
      keyVaultApplicationId: '5f0c7d5e-3f0b-4df4-8a52-6a2b2b1f9d11',
      keyVaultSecret: 'Correct-Horse-8',
    })) {
      await fill(field, value);
    }
    await at.command('command.save');
    await until(
      'the other way',
      async () => (await profileOf('On premises'))?.incomingcredentialretrieval === 6,
    );
    expect(await profileOf('On premises')).toMatchObject({
      aadresourceid: 'https://mail.contoso.com',
      incomingserverlocation: 'https://mail.contoso.com/EWS/Exchange.asmx',
      outgoingserverlocation: 'https://mail.contoso.com/EWS/Exchange.asmx',
      useautodiscover: false,
    });
    await at.pressed(at.text('strip.undo'));
    await expect.poll(async () => (await profileOf('On premises'))?.incomingcredentialretrieval).toBe(1);
  });

  it('for Gmail has the documented ports, and can be the default', async () => {
    await fill('name', 'Gmail');
    await pick('option.gmail', 'column.serverType');
    await fill('incomingLocation', 'pop.example.com');
    await fill('outgoingLocation', 'smtp.example.com');
    await fill('applicationId', 'an id');
    await fill('clientSecret', 'Correct-Horse-7');
    await click(await at.screen.find('checkbox', at.label('current.setAsDefaultProfile')));
    await at.command('command.save');
    await at.done();
    expect(await profileOf('Gmail')).toMatchObject({
      servertype: 1,
      incomingcredentialretrieval: 5,
      incomingportnumber: 995,
      outgoingportnumber: 587,
    });
    await at.screen.says(at.text('form.isDefault'));
  });
});
