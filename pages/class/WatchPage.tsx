import { useParts, useWords } from '../../components/ui/use-words';
import { PracticeView } from '../practice/PracticeView';
import './join.css';

function WatchStrip({ name }: { name: string }) {
  const { say } = useWords('classroom');
  return (
    <p class="seat-strip" role="status" data-watching>
      {say('watch.title', { name })}
    </p>
  );
}

/** Somebody's practice client as their trainer sees it. */
export function WatchPage({ name }: { name: string }) {
  const there = useParts(['classroom']);
  return (
    <div class="seat-page">
      {there ? <WatchStrip name={name} /> : <div class="seat-strip" />}
      <PracticeView />
    </div>
  );
}
