import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Frame } from '../../../dataverse/simulated/exercise/frames';
import type { ExerciseRecord } from '../../../domain/exercise';
import { LifecycleLine } from '../../ui/LifecycleLine';
import { useWords } from '../../ui/use-words';
import { clockText } from '../exercise/TimeOf';
import { FrameText } from './FrameText';

/** How long a picture stands while the record plays. */
const PLAY_MS = 700;

/** A record to look through: a slider over its events, the mailboxes on the line, and what was done. */
export function ReplayView({ record, title }: { record: ExerciseRecord; title: string }) {
  const { say } = useWords('training-page');
  const [frames, setFrames] = useState<readonly Frame[] | null>(null);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const slider = useId();
  useEffect(() => {
    let wanted = true;
    setFrames(null);
    void import('../../../dataverse/simulated/exercise/frames')
      .then(({ framesOf }) => framesOf(record))
      .then((made) => {
        if (!wanted) return;
        setFrames(made);
        setAt(made.length - 1);
      });
    return () => {
      wanted = false;
    };
  }, [record]);
  useEffect(() => {
    const item = list.current?.children[at];
    // Only the list itself scrolls: the page stays where it is.
    if (item instanceof HTMLElement && list.current) list.current.scrollTop = item.offsetTop - 40;
  }, [at, frames]);
  const last = (frames?.length ?? 1) - 1;
  useEffect(() => {
    if (!playing) return;
    if (at >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => setAt(at + 1), PLAY_MS);
    return () => clearTimeout(timer);
  }, [playing, at, last]);
  const play = () => {
    if (!playing && at >= last) setAt(0);
    setPlaying(!playing);
  };
  const frame = frames?.[at];
  if (!frames || !frame) return <p class="loading">{say('replay.making')}</p>;
  const moment = say('replay.moment', {
    number: at + 1,
    all: frames.length,
    time: clockText(frame.elapsed),
    goals: frame.goalsMet,
  });
  return (
    <section class="replay" aria-label={title}>
      <h3>{title}</h3>
      <LifecycleLine counts={frame.counts} />
      <div class="row replay-scrub">
        <button type="button" class="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {say('replay.prev')}
        </button>
        <button type="button" class="button" onClick={play}>
          {say(playing ? 'replay.stop' : 'replay.play')}
        </button>
        <label class="visually-hidden" htmlFor={slider}>
          {say('replay.scrub')}
        </label>
        <input
          id={slider}
          type="range"
          name="moment"
          min={0}
          max={frames.length - 1}
          value={at}
          aria-valuetext={moment}
          onInput={({ currentTarget }) => setAt(Number(currentTarget.value))}
        />
        <button
          type="button"
          class="button"
          disabled={at === frames.length - 1}
          onClick={() => setAt(at + 1)}
        >
          {say('replay.next')}
        </button>
      </div>
      <p class="muted" role="status">
        {moment}
      </p>
      <ol class="frames" ref={list}>
        {frames.map((each, place) => (
          // Events have no id but their place.
          <li key={place} aria-current={place === at ? 'step' : undefined}>
            <button type="button" class="frame" onClick={() => setAt(place)}>
              <span class="frame-time">{clockText(each.elapsed)}</span>
              <span class="frame-text">
                <FrameText frame={each} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
