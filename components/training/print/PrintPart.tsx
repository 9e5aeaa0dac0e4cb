import { findPack } from '../../../catalog/packs';
import { Loading, useWords, withWords } from '../../ui/use-words';
import { useTrainingPage } from '../page/page-context';
import { useTraining } from '../training-context';
import { PrintBar } from './PrintBar';
import { ResultPrint } from './ResultPrint';
import { SolutionPrint } from './SolutionPrint';
import { TaskSheet } from './TaskSheet';
import './print.css';

/** The scenario of an id, one's own or one that is shipped; undefined until one's own are read. */
function usePack(id: string) {
  const { store } = useTraining();
  const own = store.packs.value;
  return findPack(id) ?? (own ? (own.find((each) => each.id === id) ?? null) : undefined);
}

function Nothing({ back }: { back(): void }) {
  const { say } = useWords('sheets');
  return (
    <>
      <PrintBar back={back} ready={false} />
      <p class="message">{say('gone')}</p>
    </>
  );
}

/** A sheet of a scenario: the task for who sits it, the solution for who teaches it. */
function PackPrint({ what, id, seed }: { what: 'task' | 'solution'; id: string; seed: string | null }) {
  const { go } = useTrainingPage();
  const pack = usePack(id);
  const back = () => go('scenarios');
  if (pack === undefined) return <Loading />;
  if (pack === null) return <Nothing back={back} />;
  if (what === 'solution') return <SolutionPrint key={`${id} ${seed}`} pack={pack} seed={seed} back={back} />;
  return (
    <>
      <PrintBar back={back} />
      <TaskSheet pack={pack} />
    </>
  );
}

/** Paper, as the address names it: what it is, and of what. */
function Part() {
  const { part, go } = useTrainingPage();
  const [what, of = '', more = ''] = (part.of ?? '').split('/');
  switch (what) {
    case 'task':
    case 'solution':
      return <PackPrint what={what} id={of} seed={more || null} />;
    case 'result':
    case 'certificate':
      return <ResultPrint what={what} from={of === 'class' ? 'class' : 'results'} attempt={more} />;
    default:
      return <Nothing back={() => go('scenarios')} />;
  }
}

export const PrintPart = withWords(['sheets', 'debrief'], Part, Loading);
