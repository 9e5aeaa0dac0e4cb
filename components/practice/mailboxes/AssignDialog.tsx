import { useState } from 'preact/hooks';
import { isForQueue } from '../../../domain/mailbox-columns';
import type { Guid, MailboxRow } from '../../../domain/rows';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { useTable } from '../use-table';

interface AssignDialogProps {
  mailboxes: readonly MailboxRow[];
  onClose(): void;
}

/** *Assign*: to the user that each mailbox is of, or all of them to one user. */
export function AssignDialog({ mailboxes, onClose }: AssignDialogProps) {
  const { say } = useWords('practice');
  const { language, practice } = useApp();
  const { label } = language;
  const { rows: users, problem } = useTable('systemusers');
  // A queue's mailbox is of no user, so somebody has to be named.
  const ownUsers = mailboxes.every((mailbox) => !isForQueue(mailbox));
  const [chosen, setChosen] = useState<Guid | 'own' | ''>(ownUsers ? 'own' : '');
  const sorted = users.value.toSorted((one, other) =>
    (one.fullname ?? '').localeCompare(other.fullname ?? '', language.tag.value),
  );
  return (
    <Dialog
      title={label('command.assign')}
      confirmLabel={label('command.ok')}
      confirmDisabled={chosen === ''}
      onClose={onClose}
      onConfirm={() => {
        void practice.assign(mailboxes, chosen === 'own' ? null : chosen);
        onClose();
      }}
    >
      <p>{say('dialog.assign', { count: mailboxes.length })}</p>
      {problem.value && (
        <p class="message message-bad">
          <span lang="en">{problem.value.message}</span>
        </p>
      )}
      <label class="field">
        <span>{label('column.owner')}</span>
        <select name="owner" value={chosen} onChange={({ currentTarget: { value } }) => setChosen(value)}>
          {ownUsers ? (
            <option value="own">{say('assign.own')}</option>
          ) : (
            <option value="">{say('assign.choose')}</option>
          )}
          {sorted.map(({ systemuserid, fullname }) => (
            <option key={systemuserid} value={systemuserid}>
              {fullname}
            </option>
          ))}
        </select>
      </label>
    </Dialog>
  );
}
