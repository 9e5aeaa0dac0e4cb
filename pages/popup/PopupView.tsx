import { useEffect } from 'preact/hooks';
import type { StepId } from '../../catalog/procedure';
import { useApp } from '../../components/app-context';
import './popup.css';

interface PopupProps {
  onOpenGuide(): Promise<void>;
  onOpenPractice(): Promise<void>;
}

/** Where you are, what comes next, and one button that opens the guide. */
export function PopupView({ onOpenGuide, onOpenPractice }: PopupProps) {
  const { language, guide, tenant, places } = useApp();
  const { t } = language;
  useEffect(() => tenant.want('mailboxes'), []);
  const snapshot = tenant.snapshot.value;
  const { done, of, focus } = guide.progress.value;
  const close = () => window.close();
  return (
    <main class="popup">
      <h1>{t('app.name')}</h1>
      {snapshot && guide.ready.value ? (
        <>
          <p>
            <span class="badge badge-warn">{t('tenant.simulated')}</span> {snapshot.name}
          </p>
          <p>{t('guide.progress', { done, of })}</p>
          <p class="muted">
            {focus
              ? t('guide.next', { step: language.texts.value.steps[focus as StepId].title })
              : t('guide.finished')}
          </p>
        </>
      ) : (
        <p class="muted">{tenant.problem.value ? t('popup.noTenant') : t('common.loading')}</p>
      )}
      <button type="button" class="button button-primary" onClick={() => void onOpenGuide().then(close)}>
        {t('popup.open')}
      </button>
      <button type="button" class="button" onClick={() => void onOpenPractice().then(close)}>
        {t('popup.practice')}
      </button>
      <button type="button" class="button" onClick={() => places.openTraining('scenarios')}>
        {t('popup.training')}
      </button>
    </main>
  );
}
