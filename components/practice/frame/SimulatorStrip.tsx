import { useState } from 'preact/hooks';
import { isPersona } from '../../../catalog/personas';
import { useApp } from '../../app-context';
import { NewTenantDialog } from './NewTenantDialog';

const SPEEDS = [0, 1, 10, 60];

/** Above the practice client: that this is a simulated tenant, who one is in it, and its clock. */
export function SimulatorStrip() {
  const { language, tenant, places, practice } = useApp();
  const { t } = language;
  const [resetting, setResetting] = useState(false);
  const status = tenant.status.value;
  return (
    <section class="strip" aria-label={t('strip.simulated')}>
      <strong class="badge badge-warn">{t('strip.simulated')}</strong>
      <label>
        {t('strip.persona')}{' '}
        <select
          name="persona"
          value={tenant.persona.value}
          onChange={({ currentTarget }) => void tenant.usePersona(currentTarget.value)}
        >
          {tenant.personas.value.map(({ persona, fullname }) => (
            <option value={persona} key={persona}>
              {fullname} · {isPersona(persona) ? t(`persona.${persona}`) : t('persona.added')}
            </option>
          ))}
        </select>
      </label>
      {status && (
        <>
          <span class="clock">
            <span class="visually-hidden">{t('strip.clock')}</span> {language.time(tenant.clock.value)}
          </span>
          <label>
            {t('strip.speed')}{' '}
            <select
              name="speed"
              value={String(status.speed)}
              onChange={({ currentTarget }) => void tenant.setSpeed(Number(currentTarget.value))}
            >
              {[...new Set([...SPEEDS, status.speed])]
                .sort((one, other) => one - other)
                .map((speed) => (
                  <option value={String(speed)} key={speed}>
                    {speed === 0 ? t('strip.paused') : `${speed}×`}
                  </option>
                ))}
            </select>
          </label>
          <button
            type="button"
            class="button"
            disabled={status.nextDue === null}
            onClick={() => void tenant.advance('next')}
          >
            {t('strip.next')}
          </button>
          <button type="button" class="button" onClick={() => void tenant.advance('PT5M')}>
            {t('strip.fiveMinutes')}
          </button>
        </>
      )}
      <button
        type="button"
        class="button"
        disabled={!status || status.undoable === 0 || practice.busy.value}
        onClick={() => void tenant.undo()}
      >
        {t('strip.undo')}
      </button>
      <button
        type="button"
        class="button"
        data-command="reset"
        disabled={practice.busy.value || status?.exercise === 'running' || status?.exercise === 'paused'}
        onClick={() => setResetting(true)}
      >
        {t('strip.reset')}
      </button>
      <button type="button" class="button" onClick={() => places.openTraining('scenarios')}>
        {t('strip.openTraining')}
      </button>
      <button type="button" class="button" onClick={() => places.openDiagnosis()}>
        {t('strip.openDiagnosis')}
      </button>
      {places.openGuide && (
        <button type="button" class="button button-primary" onClick={() => places.openGuide?.()}>
          {t('strip.openGuide')}
        </button>
      )}
      {resetting && <NewTenantDialog onClose={() => setResetting(false)} />}
    </section>
  );
}
