import { describe, expect, it } from 'vitest';
import type { StepId } from '../../catalog/procedure';
import { createSettingsRepository } from '../../db/settings';
import { gateTo } from '../support/gate';
import { type OpenDesk, openDesk, withDesks } from '../support/open-desk';

withDesks();

const named = (desk: OpenDesk, language: 'en' | 'sl' = 'en') => desk.openApp({ language });

describe('the language of a page', () => {
  it('is the browser’s, until somebody chooses one, which is kept', async () => {
    const desk = await openDesk();
    const { app, theme } = await named(desk, 'sl');
    expect(app.language.language.value).toBe('sl');
    await app.preferences.set('language', 'en');
    await expect.poll(() => app.language.language.value).toBe('en');
    expect(theme().language).toBe('en');
    const later = await named(desk, 'sl');
    expect(later.app.language.language.value).toBe('en');
  });

  it('and its theme follow what was chosen in another tab', async () => {
    const desk = await openDesk();
    const [one, other] = [await named(desk), await named(desk)];
    await one.app.preferences.set('language', 'sl');
    await one.app.preferences.set('theme', 'dark');
    await expect.poll(() => other.theme()).toEqual({ theme: 'dark', language: 'sl' });
    expect(other.app.language.language.value).toBe('sl');
  });
});

describe('whom a page asks as', () => {
  it('is kept, and another tab follows', async () => {
    const desk = await openDesk();
    const [one, other] = [await named(desk), await named(desk)];
    await one.app.preferences.set('persona', 'systemAndExchangeAdministrator');
    for (const { app } of [one, other, await named(desk)]) {
      await expect.poll(() => app.simulator.basics.value?.caller?.fullname).toBe('Nina Horvat');
    }
  });
});

describe('a storage that refuses', () => {
  it('is told to whoever sets something, which then is as it was', async () => {
    const desk = await openDesk();
    const settings = {
      ...createSettingsRepository(desk.desk.database),
      write: () => Promise.reject(new Error('full')),
    };
    const { app, theme } = await desk.openApp({ changes: { settings } });
    await expect(app.preferences.set('theme', 'dark')).rejects.toThrow('full');
    expect(app.preferences.values.value.theme).toBe('system');
    expect(theme().theme).toBe('system');
  });

  it('to keep statements leaves exercises in use, without a store of learning records', async () => {
    const desk = await openDesk();
    const { app } = await desk.openApp({
      changes: { openOutbox: () => Promise.reject(new Error('closed')) },
    });
    const training = await app.training();
    expect(training.lrs).toBeNull();
    await expect.poll(() => training.results.value).toEqual([]);
  });
});

describe('a tenant that cannot be reached', () => {
  it('keeps no page from opening, and is on show once it answers', async () => {
    const desk = await openDesk();
    const gate = gateTo(desk.desk.fetch);
    gate.cut(true);
    const { app } = await desk.openApp({ changes: { fetch: gate.fetch } });
    await expect.poll(() => app.simulator.problem.value?.status).toBe(0);
    expect(app.tenant.snapshot.value).toBeNull();
    gate.cut(false);
    await expect.poll(() => app.tenant.snapshot.value?.name, { timeout: 10_000 }).toBe('Contoso');
    expect(app.simulator.problem.value).toBeNull();
  });
});

describe('what is put together', () => {
  it('ticks the checklist by the tenant that is on show, and writes it down under its name', async () => {
    const desk = await openDesk();
    const { app } = await named(desk);
    await expect.poll(() => app.guide.ready.value).toBe(true);
    await desk.simulator('POST', '/reset', { exchange: 'none' });
    const verified = () =>
      app.guide.progress.value.steps.find(({ step }) => step.id === 'profile.verify')?.status;
    await expect.poll(verified).toBe('open');
  });

  it('opens the permissions in the panel, and training once for all who ask', async () => {
    const desk = await openDesk();
    const { app } = await named(desk);
    app.places.openPermissions();
    await expect.poll(() => app.preferences.values.value.panelTab).toBe('permissions');
    const [one, other] = await Promise.all([app.training(), app.training()]);
    expect(one).toBe(other);
  });

  it('points in the panel at what the practice page shows, each in a tab of its own', async () => {
    const desk = await openDesk();
    const practice = await desk.openApp({ isPractice: true, hash: '#users' });
    const panel = await named(desk);
    await expect.poll(() => panel.app.pointer.trainee.value?.screen).toBe('users');
    panel.app.pointer.point('mailboxes.approve');
    await expect.poll(() => practice.app.pointer.step.value).toBe('mailboxes.approve');
    practice.app.places.openScreen('mailboxes');
    await expect.poll(() => panel.app.pointer.trainee.value?.screen).toBe('mailboxes');
  });

  it('points at nothing once the guide goes on to another step', async () => {
    const desk = await openDesk();
    const practice = await desk.openApp({ isPractice: true, hash: '#users' });
    const panel = await named(desk);
    const { guide, pointer } = panel.app;
    const focus = () => guide.progress.value.focus;
    await expect.poll(() => guide.ready.value && focus()).toBeTruthy();
    const step = focus() as StepId;
    pointer.point(step);
    await expect.poll(() => practice.app.pointer.step.value).toBe(step);
    await guide.tick(step);
    await expect.poll(focus).not.toBe(step);
    expect(pointer.step.value).toBeNull();
    await expect.poll(() => practice.app.pointer.step.value).toBeNull();
  });
});
