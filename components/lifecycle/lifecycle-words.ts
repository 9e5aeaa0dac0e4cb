import { DIRECTIONS, type Direction, type Line } from '../../domain/lifecycle';
import type { EventName } from '../../domain/lifecycle-events';
import type { Words } from '../../locales';
import type { EventChoice } from '../../machines/event-choices';
import type { Region } from '../../machines/mailbox.regions';

type Lifecycle = Words<'lifecycle'>;

const isDirection = (name: string): name is Direction => (DIRECTIONS as readonly string[]).includes(name);

/** An event with how it turns out, such as *Incoming email, tested: it passes*. */
export function eventInWords({ event, turn }: EventChoice, { say, texts }: Lifecycle): string {
  const [of = '', what = ''] = event.type.split('.');
  const name = isDirection(of)
    ? say(`event.${what as Extract<EventName, 'configure'>}`, { direction: texts.side[of] })
    : texts.event[event.type as EventName];
  return turn ? `${name}: ${texts.turn[turn]}` : name;
}

export function sideStateInWords(side: Region, state: string, { texts }: Lifecycle): string {
  const states: Readonly<Record<string, string>> = texts.state[isDirection(side) ? 'direction' : side];
  return states[state] ?? state;
}

/** A station with its substate, such as *Testing, running*. */
export function lineInWords(line: Line, { texts }: Lifecycle, ui: Words<'ui'>): string {
  // Soft hyphens are for narrow lines.
  const station = ui.say(`state.${line.state}`).replaceAll('\u00ad', '');
  return 'substate' in line ? `${station}, ${texts.substate[line.substate]}` : station;
}
