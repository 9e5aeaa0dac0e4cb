import { useState } from 'preact/hooks';
import { FIRST_FILTER, RowState } from '../../../domain/choices';
import type { Guid } from '../../../domain/rows';
import { readQueueRecord } from '../../../sources/record-reader';
import type { QueueChanges } from '../../../state/practice/people-commands';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { Form, NoRecord } from '../frame/Form';
import { TextField } from '../frame/TextField';
import { unsavedOf } from '../unsaved';
import { FilterField } from './FilterField';
import { MailboxLink } from './MailboxLink';

interface QueueFieldsProps {
  values: QueueChanges;
  /** The filter that the queue has. */
  savedFilter: NonNullable<QueueChanges['filter']>;
  onChange(changes: QueueChanges): void;
}

function QueueFields({ values, savedFilter, onChange }: QueueFieldsProps) {
  const { say } = useWords('practice');
  const { label } = useApp().language;
  return (
    <fieldset class="form-section">
      <legend>{say('form.general')}</legend>
      <TextField
        name="name"
        column="name"
        label={label('column.name')}
        required
        value={values.name ?? ''}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        name="address"
        type="email"
        column="emailaddress"
        label={label('column.emailAddress')}
        value={values.address ?? ''}
        onChange={(address) => onChange({ address: address.trim() || null })}
      />
      <FilterField
        label="column.convertIncomingEmail"
        value={values.filter ?? savedFilter}
        saved={savedFilter}
        onChange={(filter) => onChange({ filter })}
      />
    </fieldset>
  );
}

export function NewQueueForm() {
  const { say } = useWords('practice');
  const { language, practice, places } = useApp();
  const { label } = language;
  const [values, setValues] = useState<QueueChanges>({});
  return (
    <Form
      title={label('command.newQueue')}
      changed={Object.keys(values).length > 0}
      invalid={values.name?.trim() ? null : say('form.required', { field: label('column.name') })}
      onSave={async () => {
        const made = await practice.createQueue(values);
        if (!made) return false;
        setValues({});
        places.leaveTo('queues', made);
        return true;
      }}
      onDiscard={() => setValues({})}
      onClose={() => places.closeRecord('queues')}
    >
      <p class="message">{say('form.newQueueNote')}</p>
      <div class="form-columns">
        <QueueFields
          values={values}
          savedFilter={FIRST_FILTER.queue}
          onChange={(changes) => setValues({ ...values, ...changes })}
        />
      </div>
    </Form>
  );
}

/** One queue, and the mailbox that it has. */
export function QueueForm({ id }: { id: Guid }) {
  const { say } = useWords('practice');
  const { language, practice, places } = useApp();
  const { label } = language;
  const [edited, setEdited] = useState<QueueChanges>({});
  const [asking, setAsking] = useState(false);
  const { value: queue, problem } = useRead((client) => readQueueRecord(client, id), id);
  const close = () => places.closeRecord('queues');
  if (!queue) return <NoRecord problem={problem} onClose={close} />;
  const active = queue.statecode === RowState.Active;
  const changed = Object.keys(edited).length > 0;
  const unsaved = changed ? say('unavailable.unsaved') : null;
  return (
    <Form
      title={queue.name ?? id}
      changed={changed}
      commands={[
        {
          label: 'command.activate',
          run: () => void practice.setQueuesActive([queue], true),
          unavailable: unsaved ?? (active ? say('unavailable.allActive') : null),
        },
        {
          label: 'command.deactivate',
          run: () => setAsking(true),
          unavailable: unsaved ?? (active ? null : say('unavailable.allInactive')),
        },
      ]}
      onSave={async () => {
        const done = await practice.saveQueue(queue, edited);
        if (done) setEdited((now) => unsavedOf(now, edited));
        return done;
      }}
      onDiscard={() => setEdited({})}
      onClose={close}
    >
      {!active && <p class="message message-warn">{label('record.inactive')}</p>}
      <div class="form-columns">
        <QueueFields
          values={{
            name: queue.name ?? '',
            address: queue.emailaddress ?? null,
            ...edited,
          }}
          savedFilter={queue.incomingemailfilteringmethod ?? FIRST_FILTER.queue}
          onChange={(changes) => setEdited({ ...edited, ...changes })}
        />
        <MailboxLink of={id} />
      </div>
      {edited.address !== undefined && <p class="message message-warn">{say('form.addressWarning')}</p>}
      {asking && (
        <Dialog
          title={label('command.deactivate')}
          confirmLabel={label('command.ok')}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            void practice.setQueuesActive([queue], false);
            setAsking(false);
          }}
        >
          <p>{say('dialog.deactivateQueues', { count: 1 })}</p>
        </Dialog>
      )}
    </Form>
  );
}
