import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';

/** Asks before a form with changes is left. */
export function LeaveDialog() {
  const { language, places } = useApp();
  const { t } = language;
  if (!places.held.value) return null;
  return (
    <Dialog
      title={t('form.leaveTitle')}
      confirmLabel={t('form.discard')}
      onClose={() => places.stay()}
      onConfirm={() => places.leave()}
    >
      <p>{t('form.leaveText')}</p>
    </Dialog>
  );
}
