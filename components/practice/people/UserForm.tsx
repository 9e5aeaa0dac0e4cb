import { useState } from 'preact/hooks';
import { choiceOptions } from '../../../catalog/choice-labels';
import { AccessMode } from '../../../domain/choices';
import type { Guid } from '../../../domain/rows';
import { readUserRecord } from '../../../sources/record-reader';
import type { UserChanges } from '../../../state/practice/people-commands';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { FieldMessage } from '../frame/FieldMessage';
import { Form, NoRecord } from '../frame/Form';
import { TextField } from '../frame/TextField';
import { unsavedOf } from '../unsaved';
import { Licence } from './Licence';
import { MailboxLink } from './MailboxLink';
import { ManageRolesDialog } from './ManageRolesDialog';

interface UserFieldsProps {
  values: UserChanges;
  isNew: boolean;
  onChange(changes: UserChanges): void;
}

function UserFields({ values, isNew, onChange }: UserFieldsProps) {
  const { say } = useWords('practice');
  const { language } = useApp();
  const { label } = language;
  return (
    <fieldset class="form-section">
      <legend>{say('form.general')}</legend>
      <TextField
        name="firstName"
        column="firstname"
        label={label('field.firstName')}
        value={values.firstName ?? ''}
        onChange={(name) => onChange({ firstName: name.trim() || null })}
      />
      <TextField
        name="lastName"
        column="lastname"
        label={label('field.lastName')}
        required
        value={values.lastName ?? ''}
        onChange={(lastName) => onChange({ lastName })}
      />
      {isNew && (
        <TextField
          name="userName"
          column="domainname"
          label={label('column.userPrincipalName')}
          required
          value={values.userName ?? ''}
          onChange={(userName) => onChange({ userName: userName.trim() })}
        />
      )}
      <TextField
        name="address"
        type="email"
        column="internalemailaddress"
        label={label('column.emailAddress')}
        value={values.address ?? ''}
        onChange={(address) => onChange({ address: address.trim() || null })}
      />
      <label class="field">
        <span>{label('column.accessMode')}</span>
        <select
          name="accessMode"
          value={String(values.accessMode ?? AccessMode.ReadWrite)}
          onChange={({ currentTarget: { value } }) =>
            onChange({ accessMode: Object.values(AccessMode).find((each) => String(each) === value) ?? 0 })
          }
        >
          {choiceOptions.AccessMode.map(({ value, label: words }) => (
            <option value={String(value)} key={value}>
              {words[language.labels.value]}
            </option>
          ))}
        </select>
        <FieldMessage column="accessmode" />
      </label>
    </fieldset>
  );
}

export function NewUserForm() {
  const { say } = useWords('practice');
  const { language, practice, places } = useApp();
  const { label } = language;
  const [values, setValues] = useState<UserChanges>({});
  const close = () => places.closeRecord('users');
  const missing = !values.lastName?.trim()
    ? label('field.lastName')
    : !values.userName
      ? label('column.userPrincipalName')
      : null;
  return (
    <Form
      title={label('command.newUser')}
      changed={Object.keys(values).length > 0}
      invalid={missing && say('form.required', { field: missing })}
      onSave={async () => {
        const made = await practice.createUser(values);
        if (!made) return false;
        setValues({});
        places.leaveTo('users', made);
        return true;
      }}
      onDiscard={() => setValues({})}
      onClose={close}
    >
      <p class="message">{say('form.newUserNote')}</p>
      <div class="form-columns">
        <UserFields values={values} isNew onChange={(changes) => setValues({ ...values, ...changes })} />
      </div>
    </Form>
  );
}

/** One user, their licence, and the mailbox that they have. */
export function UserForm({ id }: { id: Guid }) {
  const { say } = useWords('practice');
  const { language, practice, places } = useApp();
  const [edited, setEdited] = useState<UserChanges>({});
  const [roles, setRoles] = useState(false);
  const [asking, setAsking] = useState(false);
  const { value: user, problem } = useRead((client) => readUserRecord(client, id), id);
  const close = () => places.closeRecord('users');
  if (!user) return <NoRecord problem={problem} onClose={close} />;
  const changed = Object.keys(edited).length > 0;
  const unsaved = changed ? say('unavailable.unsaved') : null;
  return (
    <Form
      title={user.fullname ?? id}
      changed={changed}
      commands={[
        { label: 'command.manageRoles', run: () => setRoles(true), unavailable: unsaved },
        {
          label: 'command.enable',
          run: () => void practice.setUsersEnabled([user], true),
          unavailable: unsaved ?? (user.isdisabled ? null : say('unavailable.allEnabled')),
          more: true,
        },
        {
          label: 'command.disable',
          run: () => setAsking(true),
          unavailable: unsaved ?? (user.isdisabled ? say('unavailable.allDisabled') : null),
          more: true,
        },
      ]}
      onSave={async () => {
        const done = await practice.saveUser(user, edited);
        if (done) setEdited((now) => unsavedOf(now, edited));
        return done;
      }}
      onDiscard={() => setEdited({})}
      onClose={close}
    >
      {user.isdisabled && <p class="message message-warn">{say('form.disabledUser')}</p>}
      <div class="form-columns">
        <UserFields
          values={{
            firstName: user.firstname ?? null,
            lastName: user.lastname ?? '',
            address: user.internalemailaddress ?? null,
            ...(user.accessmode === undefined ? {} : { accessMode: user.accessmode }),
            ...edited,
          }}
          isNew={false}
          onChange={(changes) => setEdited({ ...edited, ...changes })}
        />
        <MailboxLink of={id} />
        <Licence user={user} />
      </div>
      {edited.address !== undefined && <p class="message message-warn">{say('form.addressWarning')}</p>}
      {asking && (
        <Dialog
          title={language.label('command.disable')}
          confirmLabel={language.label('command.ok')}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            void practice.setUsersEnabled([user], false);
            setAsking(false);
          }}
        >
          <p>{say('dialog.disableUsers', { count: 1 })}</p>
        </Dialog>
      )}
      {roles && <ManageRolesDialog users={[user]} onClose={() => setRoles(false)} />}
    </Form>
  );
}
