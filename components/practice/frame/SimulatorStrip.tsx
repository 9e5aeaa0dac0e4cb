import { useRef, useState } from 'preact/hooks';
import { isPersona } from '../../../catalog/personas';
import { useApp } from '../../app-context';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';
import { NewTenantDialog } from './NewTenantDialog';
import { StripClock } from './StripClock';
import { useUndo } from './use-undo';

function PersonaChoice() {
  const { say } = useWords('practice');
  const { preferences, simulator } = useApp();
  return (
    <label class="strip-persona">
      <span class="visually-hidden">{say('strip.persona')}</span>
      <select
        name="persona"
        title={say('strip.persona')}
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
  );
}

/** What is needed rarely: another tenant, and the pages beside this one. */
function StripMenu() {
  const { say } = useWords('practice');
  const { simulator, places, practice } = useApp();
  const [resetting, setResetting] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const exercise = simulator.status.value?.exercise;
  return (
    <span class="strip-menu" ref={box}>
      <Disclosure look="icon" from="end" name={say('strip.more')} label={<Icon name="more" />}>
        {(close) => (
          <div class="menu">
            <button
              type="button"
              class="menu-item"
              data-command="reset"
              disabled={practice.busy.value || exercise === 'running' || exercise === 'paused'}
              onClick={() => {
                // The dialog gives the focus back to what had it: the button that stays, not the item that goes.
                box.current?.querySelector('button')?.focus();
                close();
                setResetting(true);
              }}
            >
              {say('strip.reset')}
            </button>
            {!places.alone && (
              <>
                <hr class="menu-line" />
                <button type="button" class="menu-item" onClick={() => places.openTraining('scenarios')}>
                  {say('strip.openTraining')}
                </button>
                <button type="button" class="menu-item" onClick={() => places.openDiagnosis()}>
                  {say('strip.openDiagnosis')}
                </button>
              </>
            )}
          </div>
        )}
      </Disclosure>
      {resetting && <NewTenantDialog onClose={() => setResetting(false)} />}
    </span>
  );
}

/** Above the practice client: that this is a simulated tenant, who one is in it, its clock, and the one undo. */
export function SimulatorStrip() {
  const { say } = useWords('practice');
  const { places } = useApp();
  const undo = useUndo();
  return (
    <section class="strip" data-pane="simulator" aria-label={say('strip.simulated')}>
      <strong class="badge badge-warn" title={say('strip.simulated')}>
        {say('strip.badge')}
      </strong>
      <PersonaChoice />
      <StripClock />
      <button
        type="button"
        class="button"
        title={say('strip.undoTitle')}
        aria-keyshortcuts="Control+Z"
        disabled={undo === null}
        onClick={() => undo?.()}
      >
        <Icon name="undo" />
        {say('strip.undo')}
      </button>
      <StripMenu />
      {places.openGuide && (
        <button type="button" class="button button-primary" onClick={() => places.openGuide?.()}>
          {say('strip.openGuide')}
        </button>
      )}
    </section>
  );
}
