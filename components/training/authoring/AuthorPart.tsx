import { useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { packs as shipped } from '../../../catalog/packs';
import { PackData } from '../../../dataverse/simulated/exercise/pack-schema';
import type { ScenarioPack } from '../../../domain/pack';
import type { FileProblem } from '../../../sources/file-lines';
import { readDraft, writePack } from '../../../sources/pack-file';
import { languagesOf, withPlaceholders } from '../../../training/authoring/draft-texts';
import { type PlacedIssue, placeIssues } from '../../../training/authoring/place-issues';
import { Loading, useWords, withWords } from '../../ui/use-words';
import { useTrainingPage } from '../page/page-context';
import { useTraining } from '../training-context';
import { AboutFields } from './AboutFields';
import { BeginWith, copyOf } from './BeginWith';
import { ConductFields, HintFields } from './ConductFields';
import { DealFields } from './DealFields';
import { Doings } from './Doings';
import { DraftContext, type DraftValue } from './draft-context';
import { ExamFields } from './ExamFields';
import { FileEditor } from './FileEditor';
import { GoalFields } from './GoalFields';
import { LaterFields } from './LaterFields';
import { LeftDraft } from './LeftDraft';
import { MailboxFields } from './MailboxFields';
import { Preview } from './Preview';
import { Problems } from './Problems';
import { ProfileFields } from './ProfileFields';
import { TenantFields } from './TenantFields';
import { useKeptDraft } from './use-kept-draft';
import '../../ui/form.css';
import './authoring.css';
import './fields.css';

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

/** A form to write a scenario, with the tenant that comes of it and a check that proves it. */
function Author() {
  const { say } = useWords('authoring');
  const { store } = useTraining();
  const { part } = useTrainingPage();
  const kept = useKeptDraft();
  const { draft, dirty, base, left, file, change, begin } = kept;
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [wanted, setWanted] = useState<string | null>(null);
  const own = part.of ? store.packs.value?.find(({ id }) => id === part.of) : undefined;
  useEffect(() => {
    if (dirty || left) return;
    const from = shipped.find(({ id }) => id === part.of);
    // What was kept just now is what stands here.
    if (own && own.id === base?.id && own.revision === base.revision) return;
    if (own) begin(own, 'own');
    else if (from) begin(copyOf(from));
  }, [own, part.of, left]);
  const parsed = useMemo(() => v.safeParse(PackData, draft), [draft]);
  const trial = useMemo(() => v.safeParse(PackData, withPlaceholders(draft)), [draft]);
  const issues = useMemo(() => issuesOf(draft, parsed), [parsed]);
  const languages = [...new Set([...languagesOf(draft), ...kept.languages])];
  const value: DraftValue = {
    draft,
    change,
    languages,
    issues: useMemo(() => byField(issues), [issues]),
    wanted,
    arrived: () => setWanted(null),
  };
  const take = () => {
    const read = file === null || file === writePack(draft) ? null : readDraft(file, withPlaceholders);
    setProblems(read && 'problems' in read ? read.problems : []);
    if (read && 'problems' in read) return;
    if (read) change(() => read.pack);
    kept.setFile(null);
  };
  const discard = () => {
    setProblems([]);
    kept.setFile(null);
  };
  if (left) return <LeftDraft left={left} onGoOn={kept.goOn} onThrowAway={kept.throwAway} />;
  return (
    <DraftContext.Provider value={value}>
      <p>{say('intro')}</p>
      <div class="row authoring-begin">
        <BeginWith dirty={dirty} onBegin={begin} />
        <button
          type="button"
          class="button"
          onClick={() => (file === null ? kept.setFile(writePack(draft)) : take())}
        >
          {say(file === null ? 'asFile' : 'asForm')}
        </button>
      </div>
      <div class="authoring">
        <div class="form">
          {file !== null ? (
            <FileEditor
              text={file}
              problems={problems}
              onChange={kept.setFile}
              onTake={take}
              onDiscard={discard}
            />
          ) : (
            <>
              <AboutFields
                onAddLanguage={(tag) => kept.setLanguages([...kept.languages, tag])}
                onRemoveLanguage={(tag) => kept.setLanguages(kept.languages.filter((each) => each !== tag))}
              />
              <ExamFields />
              <TenantFields />
              <ProfileFields />
              <MailboxFields />
              <DealFields />
              <LaterFields />
              <GoalFields />
              <ConductFields />
              <HintFields />
            </>
          )}
        </div>
        <aside class="authoring-side">
          {!kept.roomy && (
            <p class="message message-warn" role="alert">
              {say('noRoom')}
            </p>
          )}
          <Problems issues={issues} onLead={setWanted} />
          <Doings
            pack={parsed.success ? parsed.output : null}
            trial={trial.success ? trial.output : null}
            base={kept.base}
            onKept={kept.saved}
          />
          <Preview pack={trial.success ? trial.output : null} />
        </aside>
      </div>
    </DraftContext.Provider>
  );
}

export const AuthorPart = withWords(
  ['authoring', 'authoring-fields', 'arrival', 'debrief', 'lifecycle'],
  Author,
  Loading,
);
