import { useState } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';
import { writePack } from '../../../sources/pack-file';
import { PACKAGE_KINDS, type PackageKind } from '../../../training/packages/kinds';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { Disclosure } from '../../ui/Disclosure';
import { useTraining } from '../training-context';
import { useTrainingPage } from './page-context';

/** One exercise, with what it takes and how well it went so far. */
export function ScenarioCard({
  pack,
  own = false,
  onStart,
}: {
  pack: ScenarioPack;
  own?: boolean;
  onStart(): void;
}) {
  const { store, say, read } = useTraining();
  const { tell, go } = useTrainingPage();
  const { places } = useApp();
  const [removing, setRemoving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { tenant, goals, limits } = pack;
  async function save(kind: PackageKind): Promise<void> {
    setProblem(null);
    try {
      const { name, bytes } = await store.makePackage(kind, pack);
      places.saveFile(name, bytes, 'application/zip');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }
  const scores = (store.results.value ?? [])
    .filter(({ record }) => record.start.pack.id === pack.id)
    .map(({ grade }) => grade.score);
  const mailboxes = [...tenant.users, ...tenant.queues].filter(({ sides }) => sides?.record !== 'inactive');
  return (
    <li class="scenario-card" data-pack={pack.id}>
      <h3>{read(pack.title)}</h3>
      <p>{read(pack.summary)}</p>
      <p class="muted">
        <span class="badge">{say(`level.${pack.level}`)}</span> {tell('goalsCount', { count: goals.length })}{' '}
        · {tell('mailboxesCount', { count: mailboxes.length })}
        {limits?.minutes && ` · ${tell('limit', { count: limits.minutes })}`}
        {scores.length > 0 && ` · ${tell('best', { score: Math.max(...scores) })}`}
      </p>
      <div class="row">
        <button type="button" class="button button-primary" onClick={onStart}>
          {tell('start')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => places.saveFile(`${pack.id}.json`, writePack(pack), 'application/json')}
        >
          {tell('saveScenario')}
        </button>
        <Disclosure label={tell('package')}>
          {(close) => (
            <>
              <p>{tell('package.text')}</p>
              {PACKAGE_KINDS.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  class="button"
                  data-package={kind}
                  onClick={() => {
                    close();
                    void save(kind);
                  }}
                >
                  {tell(`package.${kind}`)}
                </button>
              ))}
            </>
          )}
        </Disclosure>
        {own && (
          <>
            <button type="button" class="button" onClick={() => go('author', pack.id)}>
              {tell('edit')}
            </button>
            <button type="button" class="button" onClick={() => setRemoving(true)}>
              {tell('remove')}
            </button>
          </>
        )}
      </div>
      <div role="status">
        {problem && <p class="message message-bad">{say('refused', { reason: problem })}</p>}
      </div>
      {removing && (
        <Dialog
          title={tell('removeTitle', { title: read(pack.title) })}
          confirmLabel={tell('remove')}
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            void store.removePack(pack.id);
          }}
        >
          <p>{tell('removeText')}</p>
        </Dialog>
      )}
    </li>
  );
}
