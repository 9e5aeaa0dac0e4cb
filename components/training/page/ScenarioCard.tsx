import { useState } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';
import { writePack } from '../../../sources/pack-file';
import { PACKAGE_KINDS, type PackageKind } from '../../../training/packages/kinds';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { useTrainingPage } from './page-context';

/** Makes packages of a scenario and saves them, and why the last one could not be made. */
function usePackages(pack: ScenarioPack) {
  const { store } = useTraining();
  const { places } = useApp();
  const [problem, setProblem] = useState<string | null>(null);
  async function save(kind: PackageKind): Promise<void> {
    setProblem(null);
    try {
      const { name, bytes } = await store.makePackage(kind, pack);
      places.saveFile(name, bytes, 'application/zip');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }
  return { save, problem };
}

/** How much it is, and how well it went so far. */
function Facts({ pack }: { pack: ScenarioPack }) {
  const training = useWords('training');
  const page = useWords('training-page');
  const { store } = useTraining();
  const { tenant, goals, limits } = pack;
  const scores = (store.results.value ?? [])
    .filter(({ record }) => record.start.pack.id === pack.id)
    .map(({ grade }) => grade.score);
  const mailboxes = [...tenant.users, ...tenant.queues].filter(({ sides }) => sides?.record !== 'inactive');
  return (
    <p class="muted">
      <span class="badge">{training.say(`level.${pack.level}`)}</span>{' '}
      {page.say('goalsCount', { count: goals.length })} ·{' '}
      {page.say('mailboxesCount', { count: mailboxes.length })}
      {limits?.minutes && ` · ${page.say('limit', { count: limits.minutes })}`}
      {scores.length > 0 && ` · ${page.say('best', { score: Math.max(...scores) })}`}
    </p>
  );
}

function PackageMenu({ onSave }: { onSave(kind: PackageKind): void }) {
  const { say } = useWords('training-page');
  return (
    <Disclosure label={say('package')}>
      {(close) => (
        <>
          <p>{say('package.text')}</p>
          {PACKAGE_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              class="button"
              data-package={kind}
              onClick={() => {
                close();
                onSave(kind);
              }}
            >
              {say(`package.${kind}`)}
            </button>
          ))}
        </>
      )}
    </Disclosure>
  );
}

/** What may be done with a scenario of one's own. */
function OwnActions({ pack, onRemove }: { pack: ScenarioPack; onRemove(): void }) {
  const { say } = useWords('training-page');
  const { go } = useTrainingPage();
  return (
    <>
      <button type="button" class="button" onClick={() => go('author', pack.id)}>
        {say('edit')}
      </button>
      <button type="button" class="button" onClick={onRemove}>
        {say('remove')}
      </button>
    </>
  );
}

function RemoveDialog({ pack, onClose }: { pack: ScenarioPack; onClose(): void }) {
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  return (
    <Dialog
      title={say('removeTitle', { title: read(pack.title) })}
      confirmLabel={say('remove')}
      onClose={onClose}
      onConfirm={() => {
        onClose();
        void store.removePack(pack.id);
      }}
    >
      <p>{say('removeText')}</p>
    </Dialog>
  );
}

interface ScenarioCardProps {
  pack: ScenarioPack;
  own?: boolean;
  onStart(): void;
}

/** One exercise, with what it takes and how well it went so far. */
export function ScenarioCard({ pack, own = false, onStart }: ScenarioCardProps) {
  const training = useWords('training');
  const page = useWords('training-page');
  const { read } = useTraining();
  const { places } = useApp();
  const { save, problem } = usePackages(pack);
  const [removing, setRemoving] = useState(false);
  return (
    <li class="scenario-card" data-pack={pack.id}>
      <h3>{read(pack.title)}</h3>
      <p>{read(pack.summary)}</p>
      <Facts pack={pack} />
      <div class="row">
        <button type="button" class="button button-primary" onClick={onStart}>
          {page.say('start')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => places.saveFile(`${pack.id}.json`, writePack(pack), 'application/json')}
        >
          {page.say('saveScenario')}
        </button>
        <PackageMenu onSave={(kind) => void save(kind)} />
        {own && <OwnActions pack={pack} onRemove={() => setRemoving(true)} />}
      </div>
      <div role="status">
        {problem && <p class="message message-bad">{training.say('refused', { reason: problem })}</p>}
      </div>
      {removing && <RemoveDialog pack={pack} onClose={() => setRemoving(false)} />}
    </li>
  );
}
