import { useState } from 'preact/hooks';
import { useWords } from '../ui/use-words';
import { SendMeThisDialog } from './SendMeThisDialog';

/** Opens the card for whoever can see a tenant. */
export function SendMeThisButton() {
  const { say } = useWords('diagnosis-page');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" data-send-me-this onClick={() => setOpen(true)}>
        {say('sendMeThis')}
      </button>
      {open && <SendMeThisDialog onClose={() => setOpen(false)} />}
    </>
  );
}
