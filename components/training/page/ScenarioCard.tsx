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
  const training = useWords('training');
  const page = useWords('training-page');
  const { store, read } = useTraining();
  const { go } = useTrainingPage();
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
        <span class="badge">{training.say(`level.${pack.level}`)}</span>{' '}
        {page.say('goalsCount', { count: goals.length })} ·{' '}
        {page.say('mailboxesCount', { count: mailboxes.length })}
        {limits?.minutes && ` · ${page.say('limit', { count: limits.minutes })}`}
        {scores.length > 0 && ` · ${page.say('best', { score: Math.max(...scores) })}`}
      </p>
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
        <Disclosure label={page.say('package')}>
          {(close) => (
            <>
              <p>{page.say('package.text')}</p>
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
                  {page.say(`package.${kind}`)}
                </button>
              ))}
            </>
          )}
        </Disclosure>
        {own && (
          <>
            <button type="button" class="button" onClick={() => go('author', pack.id)}>
              {page.say('edit')}
            </button>
            <button type="button" class="button" onClick={() => setRemoving(true)}>
              {page.say('remove')}
            </button>
          </>
        )}
      </div>
      <div role="status">
        {problem && <p class="message message-bad">{training.say('refused', { reason: problem })}</p>}
      </div>
      {removing && (
        <Dialog
          title={page.say('removeTitle', { title: read(pack.title) })}
          confirmLabel={page.say('remove')}
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            void store.removePack(pack.id);
          }}
        >
          <p>{page.say('removeText')}</p>
        </Dialog>
      )}
    </li>
  );
}
