import { useId, useMemo, useState } from 'preact/hooks';
import type { Frame, FrameStanding } from '../../../dataverse/simulated/exercise/frames';
import { lineOf } from '../../../domain/lifecycle';
import type { PossibleSides } from '../../../domain/possible-sides';
import type { LifecycleChartProps } from '../../lifecycle/LifecycleChart';
import { lazily } from '../../ui/lazily';
import { Loading, useWords } from '../../ui/use-words';
import { clockText } from '../exercise/TimeOf';

const LifecycleChart = lazily<LifecycleChartProps>(
  () => import('../../lifecycle/LifecycleChart').then((module) => ({ default: module.LifecycleChart })),
  Loading,
);

interface Stood extends FrameStanding {
  /** Milliseconds of work. */
  elapsed: number;
  frame: number;
}

/** By mailbox, where it stood from which frame on; those that moved come first. */
function standingsOf(frames: readonly Frame[]): ReadonlyMap<string, readonly Stood[]> {
  const standings = new Map<string, Stood[]>();
  frames.forEach(({ standings: moved, elapsed }, frame) => {
    for (const standing of moved) {
      const before = standings.get(standing.id) ?? [];
      standings.set(standing.id, [...before, { ...standing, elapsed, frame }]);
    }
  });
  return new Map([...standings].toSorted(([, one], [, other]) => other.length - one.length));
}

const possible = ({ regions: { cycle: _, ...sides } }: Stood): PossibleSides =>
  Object.fromEntries(
    Object.entries(sides).map(([side, state]) => [side, [state]]),
  ) as unknown as PossibleSides;

/** The stations that the mailbox came through, until the frame that is looked at. */
function Story({ stood }: { stood: readonly Stood[] }) {
  const words = useWords('training-page');
  const ui = useWords('ui');
  const stations = stood
    .map((each) => ({ ...each, state: lineOf(each.regions).state }))
    .filter(({ state }, place, all) => state !== all[place - 1]?.state);
  return (
    <div class="replay-story">
      <h3>{words.say('replay.came')}</h3>
      <ol>
        {stations.map(({ frame, elapsed, state }) => (
          <li key={frame}>
            <time>{clockText(elapsed)}</time> {ui.say(`state.${state}`).replaceAll('\u00ad', '')}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** One mailbox of the record on the chart of the lifecycle, where it moves with the frames. */
export function ReplayMailbox({ frames, at }: { frames: readonly Frame[]; at: number }) {
  const { say } = useWords('training-page');
  const standings = useMemo(() => standingsOf(frames), [frames]);
  const [chosen, setChosen] = useState<string | null>(null);
  const select = useId();
  const id = chosen && standings.has(chosen) ? chosen : [...standings.keys()][0];
  const stood = (id && standings.get(id)?.filter(({ frame }) => frame <= at)) || [];
  const now = stood.at(-1);
  if (!now) return null;
  return (
    <div class="replay-mailbox">
      <div class="row">
        <label htmlFor={select}>{say('replay.mailbox')}</label>
        <select id={select} value={id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {[...standings].map(([each, [first]]) => (
            <option key={each} value={each}>
              {first?.name}
            </option>
          ))}
        </select>
      </div>
      <LifecycleChart
        key={id}
        mailbox={{
          possible: possible(now),
          isQueue: now.isQueue,
          past: [],
          at: new Date(frames[at]?.at ?? 0).toISOString(),
        }}
        retried={now.regions.cycle === 'retrying'}
        story={<Story stood={stood} />}
      />
    </div>
  );
}
