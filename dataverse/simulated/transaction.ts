import type { RowStore, VersionedRow } from './row-store';
import type { Journal, SimulatedTenant, TenantCore } from './tenant';

/** How many writes can be taken back. */
const UNDO_DEPTH = 20;

/** A write that can be taken back, with all that the tenant's time did since. */
interface WriteMark {
  tenant: SimulatedTenant;
  core: TenantCore;
  changes: Journal;
}

function restore(tenant: SimulatedTenant, core: TenantCore, changes: Journal): void {
  tenant.journal = null;
  for (const [store, rows] of changes) {
    const table = tenant.tables[store] as RowStore<VersionedRow>;
    for (const [id, before] of rows) {
      if (before) table.put(before);
      else table.remove(id);
    }
  }
  // Versions only ever grow: an ETag that was given out must not come to stand for another row.
  tenant.core = { ...core, sequence: tenant.core.sequence + 1 };
}

/** The writes of one tenant that can be taken back, the last one first. */
export class UndoHistory {
  readonly #marks: WriteMark[] = [];

  get depth(): number {
    return this.#marks.length;
  }

  /**
   * Does a write all or nothing: where it throws, every row is as it was before. What changes until the
   * next write belongs to this one. A write that changes no row leaves no mark.
   */
  write<Result>(tenant: SimulatedTenant, act: () => Result): Result {
    const core = { ...tenant.core };
    const before = tenant.journal;
    const changes: Journal = new Map();
    tenant.journal = changes;
    try {
      const result = act();
      if (changes.size > 0) {
        this.#marks.push({ tenant, core, changes });
        if (this.#marks.length > UNDO_DEPTH) this.#marks.shift();
      } else tenant.journal = before;
      return result;
    } catch (error) {
      restore(tenant, core, changes);
      tenant.journal = before;
      throw error;
    }
  }

  /** Back to before the last write. Answers whether there was one. */
  undo(tenant: SimulatedTenant): boolean {
    const mark = this.#marks.pop();
    if (mark?.tenant !== tenant) return false;
    restore(tenant, mark.core, mark.changes);
    tenant.journal = this.#marks.at(-1)?.changes ?? null;
    return true;
  }
}
