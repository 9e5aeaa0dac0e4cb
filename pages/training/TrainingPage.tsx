import { useEffect, useRef, useState } from 'preact/hooks';
import { AuthorPart } from '../../components/training/authoring/AuthorPart';
import { ClassPart } from '../../components/training/board/ClassPart';
import { CoursePart } from '../../components/training/page/CoursePart';
import {
  TRAINING_PARTS,
  TRAINING_TABS,
  TrainingPageContext,
  type TrainingPageValue,
  type TrainingPart,
  useTrainingPage,
} from '../../components/training/page/page-context';
import { ResultsPart } from '../../components/training/page/ResultsPart';
import { ScenariosPart } from '../../components/training/page/ScenariosPart';
import { useProjector } from '../../components/training/page/use-projector';
import { PrintPart } from '../../components/training/print/PrintPart';
import { Training } from '../../components/training/training-context';
import { ClosedInExam } from '../../components/ui/ClosedInExam';
import { LookOptions } from '../../components/ui/LookOptions';
import { TabList } from '../../components/ui/TabList';
import { useExam } from '../../components/ui/use-exam';
import { useFocusHome } from '../../components/ui/use-focus-home';
import { useTitle } from '../../components/ui/use-title';
import { useParts, useWords } from '../../components/ui/use-words';
import { createDraftKeeper } from '../../db/draft';
import '../../components/ui/parts.css';
import '../../components/training/exercise/exercise.css';
import '../../components/training/page/training-page.css';
import '../../components/training/page/projector.css';

function partOf(hash: string): TrainingPageValue['part'] {
  const [name, ...of] = hash.replace(/^#/, '').split('/');
  return { name: TRAINING_PARTS.find((each) => each === name) ?? 'scenarios', of: of.join('/') || null };
}

/** Id of what the tabs show. */
const PART = 'training-part';

function Head() {
  const training = useWords('training');
  const page = useWords('training-page');
  const { part, go } = useTrainingPage();
  const title = training.say('title');
  useTitle(part.name === 'print' ? title : `${page.say(`tabs.${part.name}`)} · ${title}`);
  return (
    <header class="training-head no-print">
      <div class="row">
        <h1>
          Mailbox Coach <span class="muted">·</span> {training.say('title')}
        </h1>
        <div class="row">
          <LookOptions />
        </div>
      </div>
      <TabList
        label={training.say('title')}
        tabs={TRAINING_TABS.map((tab) => ({ tab, label: page.say(`tabs.${tab}`) }))}
        selected={part.name === 'print' ? null : part.name}
        controls={PART}
        onSelect={go}
      />
    </header>
  );
}

/** For a room the title is only heard. */
function RoomHead() {
  const { say } = useWords('training');
  return (
    <header class="visually-hidden">
      <h1>Mailbox Coach · {say('title')}</h1>
    </header>
  );
}

function Part() {
  const { part } = useTrainingPage();
  switch (part.name) {
    case 'scenarios':
      return <ScenariosPart />;
    case 'course':
      return <CoursePart />;
    case 'results':
      return <ResultsPart />;
    case 'class':
      return <ClassPart />;
    case 'author':
      return <AuthorPart />;
    case 'print':
      return <PrintPart />;
  }
}

/** What the tab in front shows; the keyboard comes here where what it was on is gone. */
function Panel() {
  const { say } = useWords('training-page');
  const { part } = useTrainingPage();
  const panel = useRef<HTMLDivElement>(null);
  const exam = useExam();
  useFocusHome(panel, () => panel.current);
  return (
    <div
      class="training-part"
      id={PART}
      role="tabpanel"
      aria-label={say(`tabs.${part.name}`)}
      tabIndex={-1}
      ref={panel}
    >
      {exam ? <ClosedInExam is="closed" /> : <Part />}
    </div>
  );
}

/** Exercises to choose from, their results, the class, and a form to write a scenario. */
export function TrainingPage() {
  const { say } = useWords('ui');
  const there = useParts(['training-page']);
  const [drafts] = useState(() => createDraftKeeper(sessionStorage));
  const [part, setPart] = useState(() => partOf(location.hash));
  useEffect(() => {
    const follow = () => setPart(partOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const { projector, project } = useProjector(part);
  const loading = <p class="loading">{say('app.name')}</p>;
  if (!there) return loading;
  const go = (name: TrainingPart, of?: string) => {
    location.hash = of ? `${name}/${of}` : name;
  };
  return (
    <Training wait={loading}>
      <TrainingPageContext.Provider value={{ part, go, projector, project, drafts }}>
        <div class="training-page" data-projector={projector || undefined}>
          {projector ? <RoomHead /> : <Head />}
          <main>
            <Panel />
          </main>
        </div>
      </TrainingPageContext.Provider>
    </Training>
  );
}
