import { useEffect, useState } from 'preact/hooks';
import type { KeptDraft } from '../../../db/draft';
import type { ScenarioPack } from '../../../domain/pack';
import { writePack } from '../../../sources/pack-file';
import type { PackCheck } from '../../../training/check-pack';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { StartDialog } from '../page/StartDialog';
import { useTraining } from '../training-context';
import { useDraft } from './draft-context';
import { PackCheckResult } from './PackCheckResult';

interface DoingsProps {
  /** What is written, where it is whole. */
  pack: ScenarioPack | null;
  /** The same with a word for each text that is to be written: enough to check it. */
  trial: ScenarioPack | null;
  base: KeptDraft['base'];
  onKept(as: ScenarioPack): void;
}

/** Whether what is kept is not what the draft goes on from: another window kept it, or it is another one altogether. */
const isAnother = (there: ScenarioPack, base: KeptDraft['base']): boolean =>
  base === null || base.id !== there.id || base.revision !== there.revision;

/** Everything that can be done with what is written so far. */
export function Doings({ pack, trial, base, onKept }: DoingsProps) {
  const { say } = useWords('authoring');
  const { draft } = useDraft();
  const { store, read } = useTraining();
  const { places } = useApp();
  const [check, setCheck] = useState<PackCheck | 'running' | null>(null);
  const [kept, setKept] = useState(false);
  const [starting, setStarting] = useState(false);
  const [replacing, setReplacing] = useState<ScenarioPack | null>(null);
  // What was checked or kept before a change says nothing of what there is now.
  const { revision: _revision, ...content } = draft;
  const written = JSON.stringify(content);
  useEffect(() => {
    setCheck(null);
    setKept(false);
  }, [written]);
  async function run(): Promise<void> {
    if (!trial) return;
    setCheck('running');
    const { checkPack } = await import('../../../training/check-pack');
    setCheck(await checkPack(trial));
  }
  async function keep(replace: boolean): Promise<void> {
    setReplacing(null);
    if (!pack) return;
    const there = await store.keptPack(pack.id);
    if (there && !replace && isAnother(there, base)) return setReplacing(there);
    const next = there ? { ...pack, revision: there.revision + 1 } : pack;
    await store.keepPack(next);
    setKept(true);
    onKept(next);
  }
  const running = check === 'running';
  return (
    <section>
      <div class="row">
        <button type="button" class="button" disabled={!trial || running} onClick={() => void run()}>
          {say('check')}
        </button>
        <button type="button" class="button button-primary" disabled={!pack} onClick={() => void keep(false)}>
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
        {kept && <p class="message message-good">{say('saved')}</p>}
      </div>
      {check && check !== 'running' && <PackCheckResult check={check} />}
      {starting && pack && <StartDialog pack={pack} onClose={() => setStarting(false)} />}
      {replacing && (
        <Dialog
          title={say('replaceTitle')}
          confirmLabel={say('replace')}
          danger
          onClose={() => setReplacing(null)}
          onConfirm={() => void keep(true)}
        >
          <p>{say('replaceText', { id: replacing.id, title: read(replacing.title) })}</p>
        </Dialog>
      )}
    </section>
  );
}
