import type { RowStore, VersionedRow } from './row-store';
import type { Journal, SimulatedTenant, TenantCore } from './tenant';

/** How many writes can be taken back. */
const UNDO_DEPTH = 20;

/** A write that can be taken back, with all that the tenant's time did since. */
interface WriteMark {
  tenant: SimulatedTenant;
  core: TenantCore;
  changes: Journal;
  /** The action of a person that the write was a part of; null for one that stands alone. */
  action: string | null;
}

/** Adds what a later write of the same action changed first. */
function addChanges(to: Journal, changes: Journal): void {
  for (const [store, rows] of changes) {
    const known = to.get(store);
    if (!known) to.set(store, rows);
    else for (const [id, before] of rows) if (!known.has(id)) known.set(id, before);
  }
}

/** Puts rows back as they were before they changed. */
export function putBack(tenant: SimulatedTenant, changes: Journal): void {
  for (const [store, rows] of changes) {
    const table = tenant.tables[store] as RowStore<VersionedRow>;
    for (const [id, before] of rows) {
      if (before) table.put(before);
      else table.remove(id);
    }
  }
}

function restore(tenant: SimulatedTenant, core: TenantCore, changes: Journal): void {
  tenant.journal = null;
  putBack(tenant, changes);
  // Versions only ever grow: an ETag that was given out must not come to stand for another row.
  // What an exercise took of somebody's time is not given back.
  tenant.core = { ...core, exercise: tenant.core.exercise, sequence: tenant.core.sequence + 1 };
}

/** The writes of one tenant that can be taken back, the last one first. */
export class UndoHistory {
  readonly #marks: WriteMark[] = [];
  #rewound = 0;

  get depth(): number {
    return this.#marks.length;
  }

  /** How often a write was taken back: rows then have earlier versions, and a reader of changes starts over. */
  get rewound(): number {
    return this.#rewound;
  }

  /**
   * Does a write all or nothing: where it throws, every row is as it was before. What changes until the
   * next write belongs to this one. A write that changes no row leaves no mark, and one of the same
   * action as the write before it is taken back together with that.
   */
  write<Result>(tenant: SimulatedTenant, act: () => Result, action: string | null = null): Result {
    const core = { ...tenant.core };
    const before = tenant.journal;
    const changes: Journal = new Map();
    tenant.journal = changes;
    try {
      const result = act();
      // A row that only went away moved no version; followers and storage have to hear of it all the same.
      if (changes.size > 0 && tenant.core.sequence === core.sequence) tenant.core.sequence += 1;
      const last = this.#marks.at(-1);
      if (changes.size === 0) tenant.journal = before;
      else if (action !== null && last?.action === action) {
        addChanges(last.changes, changes);
        tenant.journal = last.changes;
      } else {
        this.#marks.push({ tenant, core, changes, action });
        if (this.#marks.length > UNDO_DEPTH) this.#marks.shift();
      }
      return result;
    } catch (error) {
      restore(tenant, core, changes);
      tenant.journal = before;
      throw error;
    }
  }

  /** What the writes so far changed is there no more: none of them can be taken back, and readers start over. */
  forget(tenant: SimulatedTenant): void {
    this.#marks.length = 0;
    this.#rewound += 1;
    tenant.journal = null;
  }

  /** Back to before the last write. Answers whether there was one. */
  undo(tenant: SimulatedTenant): boolean {
    const mark = this.#marks.pop();
    if (mark?.tenant !== tenant) return false;
    restore(tenant, mark.core, mark.changes);
    this.#rewound += 1;
    tenant.journal = this.#marks.at(-1)?.changes ?? null;
    return true;
  }
}
