import { useEffect, useState } from 'preact/hooks';
import { AuthorPart } from '../../components/training/authoring/AuthorPart';
import { ClassPart } from '../../components/training/page/ClassPart';
import {
  TRAINING_PARTS,
  TrainingPageContext,
  type TrainingPart,
  useTrainingPage,
} from '../../components/training/page/page-context';
import { ResultsPart } from '../../components/training/page/ResultsPart';
import { ScenariosPart } from '../../components/training/page/ScenariosPart';
import { Training } from '../../components/training/training-context';
import { LookOptions } from '../../components/ui/LookOptions';
import { useParts, useWords } from '../../components/ui/use-words';
import '../../components/ui/parts.css';
import '../../components/training/exercise/exercise.css';
import '../../components/training/page/training-page.css';

function partOf(hash: string): { name: TrainingPart; of: string | null } {
  const [name, of = ''] = hash.replace(/^#/, '').split('/');
  return { name: TRAINING_PARTS.find((each) => each === name) ?? 'scenarios', of: of || null };
}

function Head() {
  const training = useWords('training');
  const page = useWords('training-page');
  const { part, go } = useTrainingPage();
  return (
    <header class="training-head">
      <div class="row">
        <h1>
          Mailbox Coach <span class="muted">·</span> {training.say('title')}
        </h1>
        <div class="row">
          <LookOptions />
        </div>
      </div>
      <nav class="tabs" aria-label={training.say('title')}>
        {TRAINING_PARTS.map((name) => (
          <button
            key={name}
            type="button"
            class="tab"
            data-tab={name}
            aria-current={part.name === name ? 'page' : undefined}
            onClick={() => go(name)}
          >
            {page.say(`tabs.${name}`)}
          </button>
        ))}
      </nav>
    </header>
  );
}

function Part() {
  const { part } = useTrainingPage();
  switch (part.name) {
    case 'scenarios':
      return <ScenariosPart />;
    case 'results':
      return <ResultsPart />;
    case 'class':
      return <ClassPart />;
    case 'author':
      return <AuthorPart />;
  }
}

/** Exercises to choose from, their results, the class, and a form to write a scenario. */
export function TrainingPage() {
  const { say } = useWords('ui');
  const there = useParts(['training-page']);
  const [part, setPart] = useState(() => partOf(location.hash));
  useEffect(() => {
    const follow = () => setPart(partOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const loading = <p class="loading">{say('app.name')}</p>;
  if (!there) return loading;
  const go = (name: TrainingPart, of?: string) => {
    location.hash = of ? `${name}/${of}` : name;
  };
  return (
    <Training wait={loading}>
      <TrainingPageContext.Provider value={{ part, go }}>
        <div class="training-page">
          <Head />
          <main>
            <Part />
          </main>
        </div>
      </TrainingPageContext.Provider>
    </Training>
  );
}
