/** What of the changes is still unsaved after some were saved: what was typed meanwhile stays. */
export function unsavedOf<Changes extends object>(now: Changes, saved: Changes): Changes {
  const known = saved as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(now).filter(([field, value]) => known[field] !== value),
  ) as Changes;
}
