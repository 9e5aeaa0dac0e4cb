import { useApp } from '../../app-context';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';

const SPEEDS = [0, 1, 10, 60];

/** The tenant's time, how fast it goes, and the two steps that it can take at once. */
export function StripClock() {
  const { say } = useWords('practice');
  const { language, simulator } = useApp();
  const status = simulator.status.value;
  if (!status) return null;
  return (
    <fieldset class="strip-clock">
      <legend class="visually-hidden">{say('strip.clock')}</legend>
      <span class="clock">
        <Icon name="clock" />
        {language.time(simulator.clock.value)}
      </span>
      <select
        name="speed"
        aria-label={say('strip.speed')}
        title={say('strip.speed')}
        value={String(status.speed)}
        onChange={({ currentTarget }) => void simulator.setSpeed(Number(currentTarget.value))}
      >
        {[...new Set([...SPEEDS, status.speed])]
          .sort((one, other) => one - other)
          .map((speed) => (
            <option value={String(speed)} key={speed}>
              {speed === 0 ? say('strip.paused') : `${speed}×`}
            </option>
          ))}
      </select>
      <button
        type="button"
        class="button"
        disabled={status.nextDue === null}
        onClick={() => void simulator.advance('next')}
      >
        {say('strip.next')}
      </button>
      <button type="button" class="button" onClick={() => void simulator.advance('PT5M')}>
        {say('strip.fiveMinutes')}
      </button>
    </fieldset>
  );
}
