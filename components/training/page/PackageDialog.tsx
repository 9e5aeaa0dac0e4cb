import { useState } from 'preact/hooks';
import { packs as shipped } from '../../../catalog/packs';
import type { LocalizedText, ScenarioPack } from '../../../domain/pack';
import { PACKAGE_KINDS, type PackageKind } from '../../../training/packages/kinds';
import { byLevel } from '../../../training/scenario-cards';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { Segmented } from '../../ui/Segmented';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { PackageChoice } from './PackageChoice';

interface PackageDialogProps {
  /** The scenario that was chosen already; else one or several can be chosen. */
  pack?: ScenarioPack;
  onClose(): void;
}

/** Makes a package of scenarios for a learning platform, and saves it. */
export function PackageDialog({ pack, onClose }: PackageDialogProps) {
  const training = useWords('training');
  const { say, tag } = useWords('training-page');
  const { store, read } = useTraining();
  const { places } = useApp();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(pack ? [pack.id] : []));
  const [name, setName] = useState('Mailbox Coach');
  const [kind, setKind] = useState<PackageKind>(PACKAGE_KINDS[0]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // Learners take them in the order in which the page shows them.
  const all = [...byLevel(shipped).flatMap(({ packs }) => packs), ...(store.packs.value ?? [])];
  const packs = pack ? [pack] : all.filter(({ id }) => chosen.has(id));
  const several = packs.length > 1;
  async function save(): Promise<void> {
    setBusy(true);
    setProblem(null);
    const title: LocalizedText = { en: name.trim(), [tag]: name.trim() };
    try {
      const made = await store.makePackage({ kind, packs, ...(several ? { title } : {}) });
      places.saveFile(made.name, made.bytes, 'application/zip');
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
      confirmDisabled={busy || packs.length === 0 || (several && name.trim() === '')}
      onClose={onClose}
      onConfirm={() => void save()}
    >
      <p>{say(pack ? 'package.text' : 'package.textSeveral')}</p>
      {!pack && <PackageChoice chosen={chosen} onChange={setChosen} />}
      {several && (
        <label class="field">
          <span>{say('package.name')}</span>
          <input
            type="text"
            name="package-name"
            required
            maxLength={100}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
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
