import { useEffect, useState } from 'preact/hooks';
import { BeginForm, useChosenExercise } from '../../components/class/BeginForm';
import { ClassContext, useClass } from '../../components/class/class-context';
import { DeleteClass } from '../../components/class/DeleteClass';
import { JoinCard } from '../../components/class/JoinCard';
import { MessageForm } from '../../components/class/MessageForm';
import { ResultsSection } from '../../components/class/ResultsSection';
import { SeatTable } from '../../components/class/SeatTable';
import { ProjectorSwitch } from '../../components/training/page/ProjectorSwitch';
import {
  TrainingPageContext,
  type TrainingPageValue,
  useTrainingPage,
} from '../../components/training/page/page-context';
import { useProjector } from '../../components/training/page/use-projector';
import { Training } from '../../components/training/training-context';
import { LookOptions } from '../../components/ui/LookOptions';
import { useTitle } from '../../components/ui/use-title';
import { useParts, useWords } from '../../components/ui/use-words';
import { createDraftKeeper } from '../../db/draft';
import type { ClassView } from '../../domain/classroom';
import type { TrainerClass } from '../../state/trainer-class';
import '../../components/ui/parts.css';
import '../../components/ui/form.css';
import '../../components/training/exercise/exercise.css';
import '../../components/training/board/board.css';
import '../../components/class/class.css';
import './class-page.css';

const PARTS = ['classroom', 'class', 'training-page', 'debrief', 'lifecycle'] as const;

function Head() {
  const { say } = useWords('classroom');
  useTitle(say('title'));
  return (
    <header class="class-head no-print">
      <h1>
        Mailbox Coach <span class="muted">·</span> {say('title')}
      </h1>
      <div class="row">
        <LookOptions />
      </div>
    </header>
  );
}

/** What the trainer does with the class; none of it is for the room. */
function Desk({ view }: { view: ClassView }) {
  const { order } = useClass();
  const chosen = useChosenExercise();
  return (
    <>
      <BeginForm view={view} chosen={chosen} />
      <SeatTable
        view={view}
        mayBegin={chosen.id !== ''}
        onBegin={(seat) => void order((control) => control.begin(chosen.wanted(), chosen.variant, [seat]))}
      />
      <MessageForm view={view} />
    </>
  );
}

function Parts() {
  const { say } = useWords('classroom');
  const { view, problem } = useClass();
  const { part, projector } = useTrainingPage();
  const now = view.value;
  const why = problem.value;
  if (why?.code === 'notTrainer') return <p class="message message-bad">{say('noKey')}</p>;
  return (
    <>
      {why && (
        <p class="message message-bad" role="alert">
          {say('unreachable', { reason: why.message })}
        </p>
      )}
      {now && <JoinCard view={now} />}
      {now && !part.of && <ProjectorSwitch />}
      {now && !projector && <Desk view={now} />}
      {now && <ResultsSection view={now} />}
      {now && !projector && <DeleteClass view={now} />}
    </>
  );
}

function Page({ store }: { store: TrainerClass | null }) {
  const { say } = useWords('classroom');
  const [part, setPart] = useState<TrainingPageValue['part']>({ name: 'class', of: null });
  const [drafts] = useState(() => createDraftKeeper(sessionStorage));
  const { projector, project } = useProjector(part);
  const page: TrainingPageValue = {
    part,
    go: (name, of) => setPart({ name, of: of ?? null }),
    projector,
    project,
    drafts,
  };
  return (
    <TrainingPageContext.Provider value={page}>
      <div class="class-page" data-projector={projector || undefined}>
        <Head />
        <main class="class-parts">
          {store ? (
            <ClassContext.Provider value={store}>
              <Parts />
            </ClassContext.Provider>
          ) : (
            <p class="message message-bad">{say('noKey')}</p>
          )}
        </main>
      </div>
    </TrainingPageContext.Provider>
  );
}

/** The page of whoever holds a class. @param store null where the page was opened without the key */
export function ClassPage({ store }: { store: TrainerClass | null }) {
  const ui = useWords('ui');
  const there = useParts(PARTS);
  useEffect(() => store?.follow(), []);
  const loading = <p class="loading">{ui.say('app.name')}</p>;
  if (!there) return loading;
  return (
    <Training wait={loading}>
      <Page store={store} />
    </Training>
  );
}
