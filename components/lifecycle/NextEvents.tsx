import type { NextEvent } from '../../machines/chart';
import type { Focus } from '../../state/focus';
import { useWords } from '../ui/use-words';
import { eventInWords, lineInWords, sideStateInWords } from './lifecycle-words';

interface NextEventsProps {
  focus: Focus;
  /** Names of those in the tenant who may approve; absent where they are not known. */
  approvers?: readonly string[];
}

interface ItemProps {
  next: NextEvent;
  number: number;
  onTry: () => void;
  approvers: readonly string[] | undefined;
  stays: boolean;
  /** The next step of the shortest way to enabled. */
  onWay: boolean;
}

function Item({ next, number, onTry, approvers, stays, onWay }: ItemProps) {
  const words = useWords('lifecycle');
  const ui = useWords('ui');
  const station = lineInWords(next.to, words, ui);
  const who =
    next.by === 'approver' && approvers
      ? ` (${approvers.length > 0 ? words.say('approvers', { names: approvers.join(', ') }) : words.texts.noApprovers})`
      : '';
  return (
    <li>
      <button type="button" class="chart-event" onClick={onTry}>
        <span class="chart-event-number" aria-hidden="true">
          {number}
        </span>
        <span class="chart-event-text">
          <span class="chart-event-name">
            {eventInWords(next, words)}
            {!stays && <span class="chart-event-to"> → {station}</span>}
          </span>
          {onWay && <span class="badge badge-active">{words.texts.onWay}</span>}
          <span class="muted">
            {words.texts.by[next.by]}
            {who}
          </span>
          <span class="chart-event-moves">
            {next.moves.map(({ side, from, to }) => (
              <span key={side}>
                {words.say('moves', {
                  side: words.texts.side[side],
                  from: sideStateInWords(side, from, words),
                  to: sideStateInWords(side, to, words),
                })}
              </span>
            ))}
          </span>
        </span>
      </button>
    </li>
  );
}

/** What can happen next, and who may do it: a click shows what it would do, in this picture alone. */
export function NextEvents({ focus, approvers }: NextEventsProps) {
  const words = useWords('lifecycle');
  const ui = useWords('ui');
  const next = focus.next.value;
  const here = lineInWords(focus.line.value, words, ui);
  const tried = focus.tried.value;
  const step = focus.step.value;
  const numbered = next.map((event, index) => ({ event, number: index + 1 }));
  const list = (events: typeof numbered) => (
    <ol class="chart-events">
      {events.map(({ event, number }) => (
        <Item
          key={`${event.event.type} ${event.turn}`}
          next={event}
          number={number}
          approvers={approvers}
          stays={lineInWords(event.to, words, ui) === here}
          onWay={event.event.type === step && event.turn !== 'other'}
          onTry={() => focus.tryOut(event)}
        />
      ))}
    </ol>
  );
  const byPeople = numbered.filter(({ event }) => event.by !== 'service' && !event.back);
  const back = numbered.filter(({ event }) => event.back);
  const byService = numbered.filter(({ event }) => event.by === 'service');
  return (
    <div class="chart-next">
      <h3>{words.texts.next}</h3>
      <div role="status">
        {tried.length > 0 && (
          <div class="message message-warn chart-tried">
            <span>
              {words.say('tried', { events: tried.map((each) => eventInWords(each, words)).join(' → ') })}
            </span>
            <button type="button" class="button button-small" onClick={focus.back}>
              {words.texts.back}
            </button>
          </div>
        )}
      </div>
      {tried.length === 0 && <p class="muted no-print">{words.texts.tryHint}</p>}
      {byPeople.length > 0 ? list(byPeople) : <p class="muted">{words.texts.nothingNext}</p>}
      {back.length > 0 && (
        <details>
          <summary>{words.say('nextBack', { count: back.length })}</summary>
          {list(back)}
        </details>
      )}
      {byService.length > 0 && (
        <details open={byPeople.length === 0}>
          <summary>{words.say('nextByService', { count: byService.length })}</summary>
          {list(byService)}
        </details>
      )}
    </div>
  );
}
