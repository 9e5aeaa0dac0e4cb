import { describe, expect, it } from 'vitest';
import { DataverseError } from '../../dataverse/client';
import { LIST_COLUMNS } from '../../domain/column-lists';
import type { MailboxRow } from '../../domain/rows';
import { createCommandRunner } from '../../state/command-run';
import type { Target } from '../../state/refusals';
import { openPracticeTenant } from '../dataverse/practice-tenant';

async function open(mailboxes?: number, persona = 'systemAdministrator') {
  const place = openPracticeTenant();
  if (mailboxes) await place.control.reset({ mailboxes });
  const client = await place.as(persona);
  let count = 0;
  const runner = createCommandRunner<'edit'>({
    client,
    wait: async () => {},
    refresh: async () => {},
    newId: () => `action ${++count}`,
  });
  const rows = await client.list<MailboxRow>('mailboxes', LIST_COLUMNS.mailboxes);
  const targets = rows.map((row): Target => ({ id: row.mailboxid, name: row.name ?? '' }));
  return { ...place, client, runner, targets };
}

const rename = ({ id }: Target) => ({
  method: 'PATCH' as const,
  path: `mailboxes(${id})`,
  body: { name: 'Renamed' },
});

describe('a command on many rows', () => {
  it('does them all in batches, and one step of undo takes all of it back', async () => {
    const { runner, targets, client, control } = await open(500);
    const depth = (await control.status()).undoable;
    expect(await runner.onRows('edit', targets, rename)).toBe(true);
    expect(runner.run.value).toMatchObject({ state: 'finished', total: 500, done: 500, refused: [] });
    const changed = () => client.list<MailboxRow>('mailboxes', ['mailboxid'], "name eq 'Renamed'");
    expect(await changed()).toHaveLength(500);
    expect((await control.status()).undoable).toBe(depth + 1);
    await control.undo();
    expect(await changed()).toEqual([]);
  });

  it('tells which rows were refused and why, and tries only those again', async () => {
    const { runner, targets, client } = await open();
    const gone: Target = { id: '00000000-0000-4000-8000-000000000000', name: 'Nobody' };
    expect(await runner.onRows('edit', [...targets, gone], rename)).toBe(false);
    const [refusal, ...others] = runner.run.value?.refused ?? [];
    expect(others).toEqual([]);
    expect(refusal?.targets).toEqual([gone]);
    expect(refusal?.message).toContain('Does Not Exist');
    expect(runner.run.value).toMatchObject({ done: targets.length, repeatable: true });
    await runner.repeat();
    expect(runner.run.value).toMatchObject({ total: 1, done: 0 });
    expect(await client.list('mailboxes', ['name'], "name eq 'Renamed'")).toHaveLength(targets.length);
  });

  it('joins rows that were refused alike under one reason', async () => {
    const { runner, targets } = await open(undefined, 'administratorWithoutMailboxWrite');
    await runner.onRows('edit', targets, rename);
    expect(runner.run.value?.refused).toHaveLength(1);
    expect(runner.run.value?.refused[0]?.targets).toHaveLength(targets.length);
    expect(runner.run.value?.refused[0]?.message).toContain('prvWriteMailbox');
  });

  it('stops where it is told to, and goes on with the rest', async () => {
    const { runner, targets } = await open(700);
    const running = runner.onRows('edit', targets, rename);
    runner.cancel();
    expect(await running).toBe(false);
    const { done = 0 } = runner.run.value ?? {};
    expect(runner.run.value).toMatchObject({ state: 'cancelled', repeatable: true });
    expect(done).toBeLessThan(700);
    await runner.repeat();
    expect(runner.run.value).toMatchObject({ state: 'finished', total: 700 - done, done: 700 - done });
  });

  it('waits for a service that is too busy, as long as that asks for', async () => {
    const { runner, targets, raw } = await open(500);
    await raw('/simulator/faults', {
      method: 'POST',
      body: '{"kind":"throttle","retryAfter":2,"requests":2}',
    });
    expect(await runner.onRows('edit', targets, rename)).toBe(true);
    expect(runner.run.value).toMatchObject({ state: 'finished', done: 500, refused: [] });
  });

  it('ends at a page that asks to sign in, and does not take it for success', async () => {
    const { runner, targets, raw } = await open();
    const expire = () =>
      raw('/simulator/faults', { method: 'POST', body: '{"kind":"expiredSession","requests":1}' });
    await expire();
    expect(await runner.onRows('edit', targets, rename)).toBe(false);
    expect(runner.run.value).toMatchObject({ state: 'cancelled', done: 0, refused: [] });
    expect(runner.run.value?.problem).toContain('sign in');
    await expire();
    expect(
      await runner.once('edit', 'it', (client) =>
        client.patch(`mailboxes(${targets[0]?.id})`, { name: 'x' }),
      ),
    ).toBe(false);
    expect(runner.run.value?.refused[0]?.message).toContain('sign in');
  });

  it('is one at a time, and goes on as the one who began it', async () => {
    const { runner, targets } = await open(500);
    const first = runner.onRows('edit', targets, rename);
    expect(await runner.onRows('edit', targets, rename)).toBe(false);
    expect(await first).toBe(true);
  });

  it('tried again is the same action: one undo takes back all of it', async () => {
    const { runner, targets, raw, control, client } = await open(500);
    await raw('/simulator/faults', { method: 'POST', body: '{"kind":"error","status":503,"requests":1}' });
    await runner.onRows('edit', targets, rename);
    await runner.repeat();
    await control.undo();
    expect(await client.list('mailboxes', ['name'], "name eq 'Renamed'")).toEqual([]);
  });

  it('keeps what was not reached when the service stops answering', async () => {
    const { runner, targets, raw } = await open(500);
    let asked = 0;
    const writeOf = (target: Target) => {
      asked += 1;
      return rename(target);
    };
    await raw('/simulator/faults', {
      method: 'POST',
      body: '{"kind":"error","status":503,"requests":1}',
    });
    expect(await runner.onRows('edit', targets, writeOf)).toBe(false);
    expect(runner.run.value).toMatchObject({ state: 'cancelled', done: 0, refused: [], repeatable: true });
    expect(asked).toBe(200);
    await runner.repeat();
    expect(runner.run.value).toMatchObject({ state: 'finished', done: 500 });
  });
});

describe('a single command', () => {
  it('reports a refusal and throws what is none', async () => {
    const { runner } = await open();
    const refused = await runner.once('edit', 'it', () =>
      Promise.reject(new DataverseError(403, '0x1', 'No.')),
    );
    expect(refused).toBe(false);
    expect(runner.run.value?.refused[0]).toMatchObject({ code: '0x1', message: 'No.' });
    await expect(runner.once('edit', 'it', () => Promise.reject(new Error('a mistake')))).rejects.toThrow(
      'a mistake',
    );
  });
});
