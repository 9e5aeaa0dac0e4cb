import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatabaseProblem, StorageFull } from '../../db/errors';
import { createTenantRepository, type TenantChunk } from '../../db/tenants';
import { runs } from '../support/scale';
import { open, withFreshIndexedDB } from './fresh';

withFreshIndexedDB();
afterEach(() => vi.restoreAllMocks());

const mailboxes = (chunk: number, ...rows: unknown[]): TenantChunk => ({ table: 'mailboxes', chunk, rows });

/** A clock that is a second later every time it is asked. */
function ticking(): () => Date {
  let time = Date.parse('2026-11-23T08:00:00Z');
  return () => {
    time += 1000;
    return new Date(time);
  };
}

describe('save and load', () => {
  const TENANTS = ['adatum', 'contoso', 'contoso-2'];
  const TABLES = ['mailboxes', 'queues', 'systemusers'];
  const save = fc.record({
    id: fc.constantFrom(...TENANTS),
    core: fc.jsonValue(),
    chunks: fc.array(
      fc.record({
        table: fc.constantFrom(...TABLES),
        // Past 9, so that an order of digits instead of numbers would show.
        chunk: fc.nat({ max: 120 }),
        rows: fc.array(fc.record({ id: fc.uuid(), versionnumber: fc.nat() }), { maxLength: 3 }),
      }),
      { maxLength: 5 },
    ),
  });

  it('gives back the last of each chunk in order, whatever was saved before', async () => {
    const database = await open();
    await fc.assert(
      fc.asyncProperty(fc.array(save, { maxLength: 12 }), async (saves) => {
        await database.clear('tenants');
        await database.clear('chunks');
        const repository = createTenantRepository(database, ticking());
        const cores = new Map<string, unknown>();
        const chunks = new Map<string, readonly unknown[]>();
        for (const { id, core, chunks: changed } of saves) {
          await repository.save(id, core, changed, { durability: 'relaxed' });
          cores.set(id, core);
          for (const { table, chunk, rows } of changed) chunks.set(`${id} ${table} ${chunk}`, rows);
        }
        const rowsOf = (id: string, table: string) =>
          Array.from({ length: 121 }, (_, chunk) => chunks.get(`${id} ${table} ${chunk}`) ?? []).flat();
        for (const id of TENANTS) {
          const loaded = await repository.load(id);
          if (!cores.has(id)) expect(loaded).toBeNull();
          else {
            expect(loaded?.core).toEqual(cores.get(id));
            for (const table of TABLES) expect(loaded?.rows[table] ?? []).toEqual(rowsOf(id, table));
          }
        }
        expect(await repository.latest()).toBe(saves.at(-1)?.id ?? null);
      }),
      { numRuns: runs(50) },
    );
  });

  it('writes only the core and the chunks that it is given', async () => {
    const database = await open();
    const repository = createTenantRepository(database);
    await repository.save('contoso', { now: 1 }, [mailboxes(0, 'ana'), mailboxes(1, 'bor')]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await repository.save('contoso', { now: 2 }, [mailboxes(1, 'boris')]);
    expect(put.mock.calls.map(([, key]) => key)).toEqual([undefined, ['contoso', 'mailboxes', 1]]);
    expect(await repository.load('contoso')).toEqual({
      core: { now: 2 },
      rows: { mailboxes: ['ana', 'boris'] },
    });
  });

  it('is strict unless it is told that it may be relaxed', async () => {
    const database = await open();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const repository = createTenantRepository(database);
    await repository.save('contoso', {}, []);
    await repository.save('contoso', {}, [], { durability: 'relaxed' });
    expect(transaction.mock.calls.map(([, , options]) => options)).toEqual([
      { durability: 'strict' },
      { durability: 'relaxed' },
    ]);
  });

  it('lets a tenant take the place of another in one step, and leaves the others', async () => {
    const database = await open();
    const repository = createTenantRepository(database, ticking());
    await repository.save('contoso-2', {}, [mailboxes(0, 'cene')]);
    await repository.save('contoso', {}, [mailboxes(0, 'ana')]);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await repository.save('fabrikam', {}, [mailboxes(0, 'bor')], { insteadOf: 'contoso' });
    expect(transaction).toHaveBeenCalledOnce();
    expect(await repository.load('contoso')).toBeNull();
    expect(await repository.latest()).toBe('fabrikam');
    // Saved again, it has none of its former rows.
    await repository.save('contoso', {}, []);
    expect(await repository.load('contoso')).toEqual({ core: {}, rows: {} });
    expect(await repository.load('contoso-2')).toEqual({ core: {}, rows: { mailboxes: ['cene'] } });
  });

  it('says that a damaged chunk is damaged', async () => {
    const database = await open();
    const repository = createTenantRepository(database);
    await repository.save('contoso', {}, [mailboxes(0, 'ana')]);
    const damaged: unknown = { rows: 'nonsense' };
    await database.put('chunks', damaged as { rows: unknown[] }, ['contoso', 'mailboxes', 0]);
    await expect(repository.load('contoso')).rejects.toMatchObject({
      name: 'DatabaseProblem',
      kind: 'corrupted',
    });
  });
});

describe('a write that fails', () => {
  const full = () => new DOMException('The quota has been exceeded', 'QuotaExceededError');

  /** Makes the storage run out while a transaction commits; its requests only hear of an abort. */
  function fillUpOnPut(): void {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...record) {
      const request = put.apply(this, record);
      const fake: unknown = this.transaction;
      queueMicrotask(() => (fake as { _abort(name: string): void })._abort('QuotaExceededError'));
      return request;
    });
  }

  it.each([
    ['while it commits', fillUpOnPut],
    [
      'at once',
      () => {
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          throw full();
        });
      },
    ],
  ])('for want of space %s rejects with StorageFull and changes nothing', async (_when, fillUp) => {
    const repository = createTenantRepository(await open());
    await repository.save('contoso', { now: 1 }, [mailboxes(0, 'ana')]);
    fillUp();
    const problem = await repository
      .save('contoso', { now: 2 }, [mailboxes(0, 'bor')])
      .catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StorageFull);
    expect(problem).toMatchObject({ cause: { name: 'QuotaExceededError' } });
    vi.restoreAllMocks();
    expect(await repository.load('contoso')).toEqual({ core: { now: 1 }, rows: { mailboxes: ['ana'] } });
  });

  it('half way stores none of it', async () => {
    const repository = createTenantRepository(await open());
    await repository.save('contoso', { now: 1 }, [mailboxes(0, 'ana')]);
    await expect(
      repository.save('contoso', { now: 2 }, [mailboxes(0, 'bor'), mailboxes(1, () => 'no value')]),
    ).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(await repository.load('contoso')).toEqual({ core: { now: 1 }, rows: { mailboxes: ['ana'] } });
  });

  it('on a closed connection rejects with a DatabaseProblem', async () => {
    const database = await open();
    database.close();
    const problem = await createTenantRepository(database)
      .save('contoso', {}, [])
      .catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(DatabaseProblem);
    expect(problem).toMatchObject({ kind: 'unavailable' });
  });
});
