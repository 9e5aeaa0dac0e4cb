import { useState } from 'preact/hooks';
import { packFrom, tenantOfPack } from '../../../catalog/authoring/template';
import { packs as shipped } from '../../../catalog/packs';
import { DataverseError } from '../../../dataverse/client';
import type { ScenarioPack } from '../../../domain/pack';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { newPack } from './use-kept-draft';

const EMPTY = 'empty';
const PRESENT = 'present';

export const copyOf = (pack: ScenarioPack): ScenarioPack => ({ ...pack, id: `${pack.id}-copy`, revision: 1 });

/** What to begin with: something new, the practice tenant, or a copy of what is there. */
export function BeginWith({ dirty, onBegin }: { dirty: boolean; onBegin(pack: ScenarioPack): void }) {
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
