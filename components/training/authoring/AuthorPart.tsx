import { useEffect, useState } from 'preact/hooks';
import { packs as shipped } from '../../../catalog/packs';
import { languagesOf } from '../../../training/authoring/draft-texts';
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
import { TeamFields } from './TeamFields';
import { TenantFields } from './TenantFields';
import { useDraftChecks } from './use-draft-checks';
import { useFileView } from './use-file-view';
import { useKeptDraft } from './use-kept-draft';
import '../../ui/form.css';
import './authoring.css';
import './fields.css';

type Languages = Pick<ReturnType<typeof useKeptDraft>, 'languages' | 'setLanguages'>;

/** All parts of the form, in the order in which somebody writes. */
function Sections({ languages, setLanguages }: Languages) {
  return (
    <>
      <AboutFields
        onAddLanguage={(tag) => setLanguages([...languages, tag])}
        onRemoveLanguage={(tag) => setLanguages(languages.filter((each) => each !== tag))}
      />
      <ExamFields />
      <TenantFields />
      <ProfileFields />
      <TeamFields />
      <MailboxFields />
      <DealFields />
      <LaterFields />
      <GoalFields />
      <ConductFields />
      <HintFields />
    </>
  );
}

/** Begins with the scenario that the address names, unless something is being written. */
function useScenarioOfAddress({ dirty, base, left, begin }: ReturnType<typeof useKeptDraft>): void {
  const { store } = useTraining();
  const { part } = useTrainingPage();
  const own = part.of ? store.packs.value?.find(({ id }) => id === part.of) : undefined;
  useEffect(() => {
    if (dirty || left) return;
    const from = shipped.find(({ id }) => id === part.of);
    // What was kept just now is what stands here.
    if (own && own.id === base?.id && own.revision === base.revision) return;
    if (own) begin(own, 'own');
    else if (from) begin(copyOf(from));
  }, [own, part.of, left]);
}

/** A form to write a scenario, with the tenant that comes of it and a check that proves it. */
function Author() {
  const { say } = useWords('authoring');
  const kept = useKeptDraft();
  const { draft, dirty, left, file, change, begin } = kept;
  const [wanted, setWanted] = useState<string | null>(null);
  useScenarioOfAddress(kept);
  const view = useFileView(kept);
  const { pack, trial, issues, named } = useDraftChecks(draft);
  const value: DraftValue = {
    draft,
    change,
    languages: [...new Set([...languagesOf(draft), ...kept.languages])],
    issues: named,
    wanted,
    arrived: () => setWanted(null),
  };
  if (left) return <LeftDraft left={left} onGoOn={kept.goOn} onThrowAway={kept.throwAway} />;
  return (
    <DraftContext.Provider value={value}>
      <p>{say('intro')}</p>
      <div class="row authoring-begin">
        <BeginWith dirty={dirty} onBegin={begin} />
        <button type="button" class="button" onClick={file === null ? view.open : view.take}>
          {say(file === null ? 'asFile' : 'asForm')}
        </button>
      </div>
      <div class="authoring">
        <div class="form">
          {file === null ? (
            <Sections languages={kept.languages} setLanguages={kept.setLanguages} />
          ) : (
            <FileEditor
              text={file}
              problems={view.problems}
              onChange={kept.setFile}
              onTake={view.take}
              onDiscard={view.discard}
            />
          )}
        </div>
        <aside class="authoring-side">
          {!kept.roomy && (
            <p class="message message-warn" role="alert">
              {say('noRoom')}
            </p>
          )}
          <Problems issues={issues} onLead={setWanted} />
          <Doings pack={pack} trial={trial} base={kept.base} onKept={kept.saved} />
          <Preview pack={trial} />
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
