import { useState } from 'preact/hooks';
import { isPersona } from '../../../catalog/personas';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { NewTenantDialog } from './NewTenantDialog';

const SPEEDS = [0, 1, 10, 60];

/** Above the practice client: that this is a simulated tenant, who one is in it, and its clock. */
export function SimulatorStrip() {
  const { say } = useWords('practice');
  const { language, preferences, simulator, places, practice } = useApp();
  const [resetting, setResetting] = useState(false);
  const status = simulator.status.value;
  return (
    <section class="strip" aria-label={say('strip.simulated')}>
      <strong class="badge badge-warn">{say('strip.simulated')}</strong>
      <label>
        {say('strip.persona')}{' '}
        <select
          name="persona"
          value={simulator.persona.value}
          onChange={({ currentTarget }) => void preferences.set('persona', currentTarget.value)}
        >
          {simulator.personas.value.map(({ persona, fullname }) => (
            <option value={persona} key={persona}>
              {fullname} · {isPersona(persona) ? say(`persona.${persona}`) : say('persona.added')}
            </option>
          ))}
        </select>
      </label>
      {status && (
        <>
          <span class="clock">
            <span class="visually-hidden">{say('strip.clock')}</span> {language.time(simulator.clock.value)}
          </span>
          <label>
            {say('strip.speed')}{' '}
            <select
              name="speed"
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
          </label>
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
        </>
      )}
      <button
        type="button"
        class="button"
        disabled={!status || status.undoable === 0 || practice.busy.value}
        onClick={() => void simulator.undo()}
      >
        {say('strip.undo')}
      </button>
      <button
        type="button"
        class="button"
        data-command="reset"
        disabled={practice.busy.value || status?.exercise === 'running' || status?.exercise === 'paused'}
        onClick={() => setResetting(true)}
      >
        {say('strip.reset')}
      </button>
      <button type="button" class="button" onClick={() => places.openTraining('scenarios')}>
        {say('strip.openTraining')}
      </button>
      <button type="button" class="button" onClick={() => places.openDiagnosis()}>
        {say('strip.openDiagnosis')}
      </button>
      {places.openGuide && (
        <button type="button" class="button button-primary" onClick={() => places.openGuide?.()}>
          {say('strip.openGuide')}
        </button>
      )}
      {resetting && <NewTenantDialog onClose={() => setResetting(false)} />}
    </section>
  );
}
