import { useState } from 'preact/hooks';
import type { EmailServerProfileRow } from '../../../domain/rows';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { ThisOrgOnly } from '../mailboxes/ThisOrgOnly';

/** *Test & Enable Mailboxes*: every mailbox of a profile, in a background job. */
export function TestProfileDialog({ profile, onClose }: { profile: EmailServerProfileRow; onClose(): void }) {
  const { say } = useWords('practice');
  const { language, practice } = useApp();
  const { label } = language;
  const [thisOrgOnly, setThisOrgOnly] = useState(false);
  return (
    <Dialog
      title={label('command.testEnableMailboxes')}
      confirmLabel={label('command.ok')}
      onClose={onClose}
      onConfirm={() => {
        void practice.testProfile(profile, { thisOrgOnly });
        onClose();
      }}
    >
      <p>{say('dialog.testProfile', { name: profile.name ?? '' })}</p>
      <ThisOrgOnly value={thisOrgOnly} onChange={setThisOrgOnly} />
    </Dialog>
  );
}
