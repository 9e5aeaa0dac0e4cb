import { useEffect, useState } from 'preact/hooks';
import { useParts, useWords } from '../../components/ui/use-words';
import type { OwnSeat } from '../../domain/classroom';
import { ClassProblem, type SeatControl } from '../../sources/class-control';
import { DockedView } from '../docked/DockedView';
import './join.css';

/** Milliseconds between two looks for what the trainer says. */
const NEWS_EVERY = 3000;

/** Follows the seat, which also tells the trainer that somebody is here. */
function useSeat(control: SeatControl): { seat: OwnSeat | null; gone: boolean } {
  const [seat, setSeat] = useState<OwnSeat | null>(null);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    async function look(): Promise<void> {
      try {
        setSeat(await control.own());
        setGone(false);
      } catch (error) {
        // Whoever follows the tenant says that the server does not answer.
        if (error instanceof ClassProblem) setGone(error.code === 'noSeat');
      }
    }
    void look();
    const timer = setInterval(() => void look(), NEWS_EVERY);
    return () => clearInterval(timer);
  }, []);
  return { seat, gone };
}

function SeatStrip({ control }: { control: SeatControl }) {
  const { say } = useWords('classroom');
  const { seat, gone } = useSeat(control);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const message = seat?.message?.id === dismissed ? null : seat?.message;
  return (
    <div class="seat-strip">
      {seat && <span class="muted">{say('seat.you', { name: seat.name })}</span>}
      {gone && <a href="/join.html">{say('seat.gone')}</a>}
      <div role="status" data-class-message>
        {message && (
          <span>
            <strong>{say('seat.message')}</strong> {message.text}
          </span>
        )}
      </div>
      {message && (
        <button type="button" class="button button-small" onClick={() => setDismissed(message.id)}>
          {say('seat.dismiss')}
        </button>
      )}
    </div>
  );
}

/** The practice client of somebody who has a seat in a class, with what the trainer says above it. */
export function SeatPage({ control }: { control: SeatControl }) {
  const there = useParts(['classroom']);
  return (
    <div class="seat-page">
      {there ? <SeatStrip control={control} /> : <div class="seat-strip" />}
      <DockedView />
    </div>
  );
}
