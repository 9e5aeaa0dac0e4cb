import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';

/** Asks before a form with changes is left. */
export function LeaveDialog() {
  const { say } = useWords('practice');
  const { places } = useApp();
  if (!places.held.value) return null;
  return (
    <Dialog
      title={say('form.leaveTitle')}
      confirmLabel={say('form.discard')}
      onClose={() => places.stay()}
      onConfirm={() => places.leave()}
    >
      <p>{say('form.leaveText')}</p>
    </Dialog>
  );
}
