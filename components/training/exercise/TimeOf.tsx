import { useEffect, useState } from 'preact/hooks';
import type { Exercise } from '../../../sources/exercise-control';
import { useWords } from '../../ui/use-words';

/** Minutes and seconds, or hours before them. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${parts.join(':')}` : parts.join(':');
}

/** The time spent on the exercise, or what is left of it; it goes on between two readings. */
export function TimeOf({ exercise }: { exercise: Exercise }) {
  const { say } = useWords('training');
  const [read, setRead] = useState({ at: performance.now(), exercise });
  const [, tick] = useState(0);
  useEffect(() => setRead({ at: performance.now(), exercise }), [exercise]);
  const running = exercise.stage === 'running';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => tick((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  const passed = running && read.exercise === exercise ? performance.now() - read.at : 0;
  const { elapsed, left } = exercise;
  return (
    <span class="exercise-time" role="timer">
      <span class="visually-hidden">{say(left === null ? 'time' : 'timeLeft')}</span>
      {left !== null && <span aria-hidden="true">−</span>}
      {clockText(left === null ? elapsed + passed : left - passed)}
    </span>
  );
}
