import { useState } from 'preact/hooks';
import { packs as shipped } from '../../../catalog/packs';
import type { ScenarioPack } from '../../../domain/pack';
import { PACKAGE_KINDS, type PackageKind } from '../../../training/packages/kinds';
import { nextToTake } from '../../../training/scenario-cards';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { Segmented } from '../../ui/Segmented';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';

interface PackageDialogProps {
  /** The scenario that was chosen already; else one can be chosen. */
  pack?: ScenarioPack;
  onClose(): void;
}

/** Makes a package of a scenario for a learning platform, and saves it. */
export function PackageDialog({ pack, onClose }: PackageDialogProps) {
  const training = useWords('training');
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  const { places } = useApp();
  const all = [...(store.packs.value ?? []), ...shipped];
  const [id, setId] = useState((pack ?? nextToTake(all, new Map()))?.id);
  const [kind, setKind] = useState<PackageKind>(PACKAGE_KINDS[0]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = pack ?? all.find((each) => each.id === id);
  async function save(of: ScenarioPack): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const { name, bytes } = await store.makePackage(kind, of);
      places.saveFile(name, bytes, 'application/zip');
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  }
  return (
    <Dialog
      title={pack ? say('packageTitle', { title: read(pack.title) }) : say('makePackage')}
      confirmLabel={say('packageSave')}
      confirmDisabled={busy || !chosen}
      onClose={onClose}
      onConfirm={() => chosen && void save(chosen)}
    >
      <p>{say('package.text')}</p>
      {!pack && (
        <label class="field">
          <span>{say('results.exercise')}</span>
          <select name="pack" value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
            {all.map((each) => (
              <option key={each.id} value={each.id}>
                {read(each.title)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div>
        <Segmented
          legend={say('package')}
          options={PACKAGE_KINDS.map((value) => ({ value, label: say(`package.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(value)}
        />
      </div>
      <div role="status">
        {problem && <p class="message message-bad">{training.say('refused', { reason: problem })}</p>}
      </div>
    </Dialog>
  );
}
