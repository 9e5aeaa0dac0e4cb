import { useMemo } from 'preact/hooks';
import * as v from 'valibot';
import { PackData } from '../../../dataverse/simulated/exercise/pack-schema';
import type { ScenarioPack } from '../../../domain/pack';
import { withPlaceholders } from '../../../training/authoring/draft-texts';
import { type PlacedIssue, placeIssues } from '../../../training/authoring/place-issues';

/** What is wrong in the draft, each at its field. */
function issuesOf(draft: ScenarioPack, parsed: v.SafeParseResult<typeof PackData>): readonly PlacedIssue[] {
  const issues = parsed.issues ?? [];
  return placeIssues(
    draft,
    issues.map((issue) => ({ name: v.getDotPath(issue) ?? '', message: issue.message })),
  );
}

/** The first of each field. */
const byField = (issues: readonly PlacedIssue[]): ReadonlyMap<string, string> =>
  new Map(issues.map(({ name, message }) => [name, message] as const).toReversed());

const packIn = (parsed: v.SafeParseResult<typeof PackData>): ScenarioPack | null =>
  parsed.success ? parsed.output : null;

/** The draft as a scenario, as far as it is one: whole, or but for its texts. */
export function useDraftChecks(draft: ScenarioPack) {
  const parsed = useMemo(() => v.safeParse(PackData, draft), [draft]);
  const trial = useMemo(() => v.safeParse(PackData, withPlaceholders(draft)), [draft]);
  const issues = useMemo(() => issuesOf(draft, parsed), [parsed]);
  const named = useMemo(() => byField(issues), [issues]);
  return { pack: packIn(parsed), trial: packIn(trial), issues, named };
}
