import { Dialog } from '../../components/ui/Dialog';
import { useWords } from '../../components/ui/use-words';

interface ResetDialogProps {
  onClose(): void;
  onConfirm(): void;
}

/** Asks before the checklist is begun afresh. */
export default function ResetDialog({ onClose, onConfirm }: ResetDialogProps) {
  const { say } = useWords('ui');
  return (
    <Dialog
      title={say('guide.resetTitle')}
      confirmLabel={say('guide.reset')}
      onClose={onClose}
      onConfirm={onConfirm}
    >
      <p>{say('guide.resetText')}</p>
    </Dialog>
  );
}
