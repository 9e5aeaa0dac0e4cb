import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Frame } from '../../../dataverse/simulated/exercise/frames';
import type { ExerciseRecord } from '../../../domain/exercise';
import { LifecycleLine } from '../../ui/LifecycleLine';
import { useWords } from '../../ui/use-words';
import { clockText } from '../exercise/TimeOf';
import { FrameText } from './FrameText';
import { ReplayMailbox } from './ReplayMailbox';

/** How long a picture stands while the record plays. */
const PLAY_MS = 700;

/** The pictures of a record, which of them is on show, and whether they play. */
function useReplay(record: ExerciseRecord) {
  const [frames, setFrames] = useState<readonly Frame[] | null>(null);
  const [at, show] = useState(0);
  const [playing, setPlaying] = useState(false);
  const last = (frames?.length ?? 1) - 1;
  useEffect(() => {
    let wanted = true;
    setFrames(null);
    void import('../../../dataverse/simulated/exercise/frames')
      .then(({ framesOf }) => framesOf(record))
      .then((made) => {
        if (!wanted) return;
        setFrames(made);
        show(made.length - 1);
      });
    return () => {
      wanted = false;
    };
  }, [record]);
  useEffect(() => {
    if (!playing) return;
    if (at >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => show(at + 1), PLAY_MS);
    return () => clearTimeout(timer);
  }, [playing, at, last]);
  const play = () => {
    if (!playing && at >= last) show(0);
    setPlaying(!playing);
  };
  return { frames, at, last, show, playing, play };
}

interface ScrubberProps
  extends Pick<ReturnType<typeof useReplay>, 'at' | 'last' | 'show' | 'playing' | 'play'> {
  /** Which picture it is, in words. */
  moment: string;
}

function Scrubber({ at, last, show, playing, play, moment }: ScrubberProps) {
  const { say } = useWords('training-page');
  const slider = useId();
  return (
    <div class="row replay-scrub">
      <button type="button" class="button" disabled={at === 0} onClick={() => show(at - 1)}>
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
        max={last}
        value={at}
        aria-valuetext={moment}
        onInput={({ currentTarget }) => show(Number(currentTarget.value))}
      />
      <button type="button" class="button" disabled={at === last} onClick={() => show(at + 1)}>
        {say('replay.next')}
      </button>
    </div>
  );
}

interface FrameListProps {
  frames: readonly Frame[];
  at: number;
  onChoose(at: number): void;
}

function FrameList({ frames, at, onChoose }: FrameListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const item = list.current?.children[at];
    // Only the list itself scrolls: the page stays where it is.
    if (item instanceof HTMLElement && list.current) list.current.scrollTop = item.offsetTop - 40;
  }, [at, frames]);
  return (
    <ol class="frames" ref={list}>
      {frames.map((each, place) => (
        // Events have no id but their place.
        <li key={place} aria-current={place === at ? 'step' : undefined}>
          <button type="button" class="frame" onClick={() => onChoose(place)}>
            <span class="frame-time">{clockText(each.elapsed)}</span>
            <span class="frame-text">
              <FrameText frame={each} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** A record to look through: a slider over its events, the mailboxes on the line, and what was done. */
export function ReplayView({ record, title }: { record: ExerciseRecord; title: string }) {
  const { say } = useWords('training-page');
  const { frames, at, ...replay } = useReplay(record);
  const frame = frames?.[at];
  if (!frames || !frame) return <p class="loading">{say('replay.making')}</p>;
  const moment = say('replay.moment', {
    number: at + 1,
    all: frames.length,
    time: clockText(frame.elapsed),
    goals: frame.met.length,
  });
  return (
    <section class="replay" aria-label={title}>
      <h3>{title}</h3>
      <LifecycleLine counts={frame.counts} />
      <Scrubber at={at} moment={moment} {...replay} />
      <p class="muted" role="status">
        {moment}
      </p>
      <ReplayMailbox frames={frames} at={at} />
      <FrameList frames={frames} at={at} onChoose={replay.show} />
    </section>
  );
}
