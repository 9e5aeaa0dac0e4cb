import { useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { packFrom, tenantOfPack } from '../../../catalog/authoring/template';
import { packs as shipped } from '../../../catalog/packs';
import { DataverseError } from '../../../dataverse/client';
import { PackData } from '../../../dataverse/simulated/exercise/pack-schema';
import type { ScenarioPack } from '../../../domain/pack';
import { writePack } from '../../../sources/pack-file';
import type { PackCheck } from '../../../training/check-pack';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { Loading, useWords, withWords } from '../../ui/use-words';
import { useTrainingPage } from '../page/page-context';
import { StartDialog } from '../page/StartDialog';
import { useTraining } from '../training-context';
import { AboutFields } from './AboutFields';
import { ConductFields, HintFields } from './ConductFields';
import { changed, DraftContext, type DraftValue, useDraft } from './draft-context';
import { FileEditor } from './FileEditor';
import { GoalFields } from './GoalFields';
import { LaterFields } from './LaterFields';
import { LeftDraft } from './LeftDraft';
import { MailboxFields } from './MailboxFields';
import { PackCheckResult } from './PackCheckResult';
import { Preview } from './Preview';
import { TenantFields } from './TenantFields';
import { newPack, useKeptDraft } from './use-kept-draft';
import '../../ui/form.css';
import './authoring.css';

const EMPTY = 'empty';
const PRESENT = 'present';

const copyOf = (pack: ScenarioPack): ScenarioPack => ({ ...pack, id: `${pack.id}-copy`, revision: 1 });

/** What to begin with: something new, the practice tenant, or a copy of what is there. */
function BeginWith({ dirty, onBegin }: { dirty: boolean; onBegin(pack: ScenarioPack): void }) {
  const { say } = useWords('authoring');
  const { store, read } = useTraining();
  const [from, setFrom] = useState(EMPTY);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function begin(): Promise<void> {
    setAsking(false);
    setProblem(null);
    try {
      if (from === EMPTY) onBegin(newPack());
      else if (from === PRESENT) {
        onBegin(packFrom(tenantOfPack(await store.control.presentScenario()), 'my-scenario'));
      } else {
        const pack = shipped.find(({ id }) => id === from);
        if (pack) onBegin(copyOf(pack));
      }
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      setProblem(error.message);
    }
  }
  return (
    <div class="row">
      <label class="field">
        <span>{say('from')}</span>
        <select name="from" value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)}>
          <option value={EMPTY}>{say('from.empty')}</option>
          <option value={PRESENT}>{say('from.present')}</option>
          {shipped.map((pack) => (
            <option key={pack.id} value={pack.id}>
              {say('from.shipped', { title: read(pack.title) })}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={() => (dirty ? setAsking(true) : void begin())}>
        {say('begin')}
      </button>
      {problem && (
        <p class="message message-bad" role="alert">
          {say('presentRefused', { reason: problem })}
        </p>
      )}
      {asking && (
        <Dialog
          title={say('fromTitle')}
          confirmLabel={say('begin')}
          onClose={() => setAsking(false)}
          onConfirm={() => void begin()}
        >
          <p>{say('fromText')}</p>
        </Dialog>
      )}
    </div>
  );
}

/** Everything that can be done with what is written so far. */
function Doings({ pack, onKept }: { pack: ScenarioPack | null; onKept(): void }) {
  const { say } = useWords('authoring');
  const { draft } = useDraft();
  const { store } = useTraining();
  const { places } = useApp();
  const [check, setCheck] = useState<PackCheck | 'running' | null>(null);
  const [kept, setKept] = useState<ScenarioPack | null>(null);
  const [starting, setStarting] = useState(false);
  // What was checked or kept before a change says nothing of what there is now.
  useEffect(() => setCheck(null), [draft]);
  async function run(): Promise<void> {
    if (!pack) return;
    setCheck('running');
    const { checkPack } = await import('../../../training/check-pack');
    setCheck(await checkPack(pack));
  }
  async function keep(): Promise<void> {
    if (!pack) return;
    const before = store.packs.value?.find(({ id }) => id === pack.id);
    const next = before ? { ...pack, revision: before.revision + 1 } : pack;
    await store.keepPack(next);
    setKept(draft);
    onKept();
  }
  const running = check === 'running';
  return (
    <section>
      <div class="row">
        <button type="button" class="button" disabled={!pack || running} onClick={() => void run()}>
          {say('check')}
        </button>
        <button type="button" class="button button-primary" disabled={!pack} onClick={() => void keep()}>
          {say('save')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!pack}
          onClick={() => pack && places.saveFile(`${pack.id}.json`, writePack(pack), 'application/json')}
        >
          {say('file')}
        </button>
        <button type="button" class="button" disabled={!pack} onClick={() => setStarting(true)}>
          {say('try')}
        </button>
      </div>
      <div role="status">
        {running && <p class="loading">{say('checking')}</p>}
        {kept === draft && <p class="message message-good">{say('saved')}</p>}
      </div>
      {check && check !== 'running' && <PackCheckResult check={check} />}
      {starting && pack && <StartDialog pack={pack} onClose={() => setStarting(false)} />}
    </section>
  );
}

function Problems({ issues }: { issues: readonly v.BaseIssue<unknown>[] }) {
  const { say } = useWords('authoring');
  if (issues.length === 0) return null;
  return (
    <div class="message message-warn" role="status">
      <div>
        <p>{say('invalid')}</p>
        <ul>
          {issues.slice(0, 10).map((issue) => (
            <li key={`${v.getDotPath(issue)} ${issue.message}`}>
              <code>{v.getDotPath(issue)}</code>: {issue.message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A form to write a scenario, with the tenant that comes of it and a check that proves it. */
function Author() {
  const { say } = useWords('authoring');
  const { store } = useTraining();
  const { part } = useTrainingPage();
  const { draft, dirty, left, change, begin, saved, goOn, throwAway } = useKeptDraft();
  const [asFile, setAsFile] = useState(false);
  const own = part.of ? store.packs.value?.find(({ id }) => id === part.of) : undefined;
  useEffect(() => {
    if (dirty || left) return;
    const from = shipped.find(({ id }) => id === part.of);
    if (own) begin(own);
    else if (from) begin(copyOf(from));
  }, [own, part.of, left]);
  const parsed = useMemo(() => v.safeParse(PackData, draft), [draft]);
  const pack = parsed.success ? parsed.output : null;
  const value: DraftValue = {
    draft,
    change: (members) => change((before) => changed(before, members)),
  };
  if (left) return <LeftDraft left={left} onGoOn={goOn} onThrowAway={throwAway} />;
  return (
    <DraftContext.Provider value={value}>
      <p>{say('intro')}</p>
      <div class="row authoring-begin">
        <BeginWith dirty={dirty} onBegin={begin} />
        <button type="button" class="button" onClick={() => setAsFile(!asFile)}>
          {say(asFile ? 'asForm' : 'asFile')}
        </button>
      </div>
      <div class="authoring">
        <div class="form">
          {asFile ? (
            <FileEditor onTaken={() => setAsFile(false)} />
          ) : (
            <>
              <AboutFields />
              <TenantFields />
              <MailboxFields />
              <LaterFields />
              <GoalFields />
              <ConductFields />
              <HintFields />
            </>
          )}
        </div>
        <aside class="authoring-side">
          <Problems issues={parsed.success ? [] : parsed.issues} />
          <Doings pack={pack} onKept={saved} />
          <Preview pack={pack} />
        </aside>
      </div>
    </DraftContext.Provider>
  );
}

export const AuthorPart = withWords(['authoring', 'debrief'], Author, Loading);
