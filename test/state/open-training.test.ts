import { expect, it } from 'vitest';
import { findPack } from '../../catalog/packs';
import { DEFAULT_PERSONA } from '../../catalog/personas';
import { createChecklistRepository } from '../../db/checklists';
import { openApp } from '../support/open-app';
import { openDesk, withDesks } from '../support/open-desk';

withDesks();

const pack = findPack('first-mailbox');
if (!pack) throw new Error('The first scenario is not shipped');

it('begins the same variant again as the administrator, with nothing ticked', async () => {
  const { desk } = await openDesk();
  const { app, close } = await openApp(desk);
  const checklists = createChecklistRepository(desk.database);
  const training = await app.training();
  await training.begin(pack, { trainee: 'Ana', seed: 5 });
  const id = app.simulator.status.value?.organizationId ?? '';
  await app.preferences.set('persona', 'systemAndGlobalAdministrator');
  await expect.poll(() => app.simulator.persona.value).toBe('systemAndGlobalAdministrator');
  await checklists.append(id, { kind: 'tick', step: 'profile.check', at: '2026-11-30T08:00:00Z' });

  await training.startOver();
  expect(app.simulator.status.value?.organizationId).toBe(id);
  await expect.poll(() => app.simulator.persona.value).toBe(DEFAULT_PERSONA);
  const { events } = await checklists.read(id);
  expect(events.at(-1)?.kind).toBe('reset');
  close();
});
