import type { Line } from '../../domain/lifecycle';
import { chart, type NextEvent } from '../../machines/chart';
import { useWords } from '../ui/use-words';
import { lineInWords } from './lifecycle-words';

const ROW = 40;
const PILL = { x: 10, width: 176, height: 28 };
const RIGHT = PILL.x + PILL.width;
const WIDTH = 330;

const placeOf = (state: Line['state']) => chart.stations.findIndex((station) => station.state === state);
const middleOf = (place: number) => place * ROW + ROW / 2;

interface Arrow {
  to: number;
  /** Numbers of the events in the list that lead there. */
  numbers: readonly number[];
}

function arrowsOf(from: number, next: readonly NextEvent[]): readonly Arrow[] {
  const byStation = new Map<number, number[]>();
  next.forEach((event, index) => {
    const to = placeOf(event.to.state);
    if (to !== from) byStation.set(to, [...(byStation.get(to) ?? []), index + 1]);
  });
  return [...byStation].map(([to, numbers]) => ({ to, numbers }));
}

/** An arc from one station to another, the wider the farther. */
function arcOf(from: number, to: number): { path: string; widest: number } {
  const reach = RIGHT + 14 + Math.abs(to - from) * 14;
  // The arc ends a little beside the station, where its head has room.
  const [y1, y2] = [middleOf(from), middleOf(to)];
  return {
    path: `M ${RIGHT} ${y1} C ${reach} ${y1}, ${reach} ${y2}, ${RIGHT + 4} ${y2}`,
    widest: RIGHT + (reach - RIGHT) * 0.75,
  };
}

interface StationsPictureProps {
  /** Where the mailbox stands; more than one where that cannot be told for certain. */
  lines: readonly Line[];
  next: readonly NextEvent[];
  /** Ids of markers are of the whole page. */
  id: string;
}

/** The seven stations of the machine, the mailbox on one of them, and arrows to where the next event may lead. */
export function StationsPicture({ lines, next, id }: StationsPictureProps) {
  const words = useWords('lifecycle');
  const ui = useWords('ui');
  const [line] = lines;
  const from = line && lines.length === 1 ? placeOf(line.state) : -1;
  const arrows = from < 0 ? [] : arrowsOf(from, next);
  const inWords = (each: Line) => lineInWords(each, words, ui);
  const stationNamed = (place: number) => {
    const station = chart.stations[place];
    return station ? ui.say(`state.${station.state}`).replaceAll('\u00ad', '') : '';
  };
  const reachable =
    arrows.length > 0
      ? words.say('leads', { stations: arrows.map(({ to }) => stationNamed(to)).join(', ') })
      : words.say('leadsNowhere');
  const label =
    from < 0
      ? words.say('mayStand', { stations: lines.map(inWords).join(', ') })
      : words.say('picture', { station: lines.map(inWords).join(', '), reachable });
  return (
    <svg
      class="chart-picture"
      viewBox={`0 0 ${WIDTH} ${chart.stations.length * ROW}`}
      role="img"
      aria-label={label}
    >
      <defs>
        <marker id={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M 0 0 L 8 4 L 0 8 z" class="chart-head" />
        </marker>
      </defs>
      <path class="chart-line" d={`M ${PILL.x + 14} ${ROW / 2} V ${middleOf(placeOf('enabled'))}`} />
      {arrows.map(({ to, numbers }) => {
        const { path, widest } = arcOf(from, to);
        return (
          <g key={to}>
            <path class="chart-arrow" d={path} marker-end={`url(#${id})`} />
            <text class="chart-number" x={widest + 4} y={(middleOf(from) + middleOf(to)) / 2 + 4}>
              {numbers.length > 4 ? `${numbers.slice(0, 3).join(', ')} …` : numbers.join(', ')}
            </text>
          </g>
        );
      })}
      {chart.stations.map(({ state }, place) => {
        const here = lines.find((each) => each.state === state);
        const sub = here && 'substate' in here ? words.texts.substate[here.substate] : null;
        return (
          <g key={state} class={`chart-station chart-${state}`} data-here={here ? from >= 0 : undefined}>
            <rect
              x={PILL.x}
              y={middleOf(place) - PILL.height / 2}
              width={PILL.width}
              height={PILL.height}
              rx={state === 'error' ? 4 : 14}
            />
            <text x={PILL.x + 14} y={middleOf(place) + 5}>
              {here ? (from >= 0 ? '● ' : '? ') : ''}
              {stationNamed(place)}
            </text>
            {sub && (
              <text class="chart-substate" x={RIGHT + 6} y={middleOf(place) - 8}>
                {sub}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
