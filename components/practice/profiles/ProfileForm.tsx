import { useState } from 'preact/hooks';
import { choiceOptions } from '../../../catalog/choice-labels';
import { CredentialRetrieval, RowState, ServerType } from '../../../domain/choices';
import type { Guid } from '../../../domain/rows';
import { readProfileRecord } from '../../../sources/record-reader';
import type { ProfileChanges } from '../../../state/practice/profile-commands';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { FieldMessage } from '../frame/FieldMessage';
import { Form, NoRecord } from '../frame/Form';
import { TextField } from '../frame/TextField';
import { unsavedOf } from '../unsaved';
import { TestProfileDialog } from './TestProfileDialog';

interface ProfileFieldsProps {
  values: ProfileChanges;
  onChange(changes: ProfileChanges): void;
}

function ProfileFields({ values, onChange }: ProfileFieldsProps) {
  const { language, preferences } = useApp();
  const current = preferences.values.value.clientEdition === 'current';
  const { label } = language;
  const word = (options: readonly { value: number; label: { en: string; sl: string } }[]) =>
    options.map(({ value, label: words }) => (
      <option value={String(value)} key={value}>
        {words[language.labels.value]}
      </option>
    ));
  return (
    <fieldset class="form-section">
      <legend>{label('section.emailConnection')}</legend>
      <TextField
        name="name"
        column="name"
        label={label('column.name')}
        required
        value={values.name ?? ''}
        onChange={(name) => onChange({ name })}
      />
      <label class="field">
        <span>{label(current ? 'current.emailServerType' : 'column.serverType')}</span>
        <select
          name="servertype"
          value={String(values.servertype ?? ServerType.ExchangeServer)}
          onChange={({ currentTarget: { value } }) =>
            onChange({ servertype: Object.values(ServerType).find((each) => String(each) === value) ?? 0 })
          }
        >
          {word(choiceOptions.ServerType)}
        </select>
        <FieldMessage column="servertype" />
      </label>
      <label class="field">
        <span>{label(current ? 'current.authenticationType' : 'column.authentication')}</span>
        <select
          name="credentials"
          value={String(values.credentials ?? CredentialRetrieval.ServerToServer)}
          onChange={({ currentTarget: { value } }) =>
            onChange({
              credentials: Object.values(CredentialRetrieval).find((each) => String(each) === value) ?? 2,
            })
          }
        >
          {word(choiceOptions.CredentialRetrieval)}
        </select>
        <FieldMessage column="incomingcredentialretrieval" />
      </label>
      <TextField
        name="incomingLocation"
        column="incomingserverlocation"
        label={label('field.incomingServerLocation')}
        value={values.incomingLocation ?? ''}
        onChange={(location) => onChange({ incomingLocation: location.trim() || null })}
      />
      <TextField
        name="outgoingLocation"
        column="outgoingserverlocation"
        label={label('field.outgoingServerLocation')}
        value={values.outgoingLocation ?? ''}
        onChange={(location) => onChange({ outgoingLocation: location.trim() || null })}
      />
    </fieldset>
  );
}

/** What a new profile is at first: that of Exchange Online in the same tenant. */
const FRESH: ProfileChanges = {
  servertype: ServerType.ExchangeServer,
  credentials: CredentialRetrieval.ServerToServer,
};

/** A new profile, as the current client makes them (S-PP21); the legacy document knows no such step. */
export function NewProfileForm() {
  const { say } = useWords('practice');
  const { language, practice, places, preferences } = useApp();
  const { label } = language;
  const [values, setValues] = useState<ProfileChanges>(FRESH);
  const [asDefault, setAsDefault] = useState(false);
  const [touched, setTouched] = useState(false);
  const close = () => places.closeRecord('emailServerProfiles');
  const nameless = !values.name?.trim();
  return (
    <Form
      title={label(
        preferences.values.value.clientEdition === 'current'
          ? 'current.newServerProfile'
          : 'command.newProfile',
      )}
      changed={touched}
      invalid={nameless ? say('form.required', { field: label('column.name') }) : null}
      onSave={async () => {
        const made = await practice.createProfile(values, asDefault);
        if (!made) return false;
        setTouched(false);
        places.leaveTo('emailServerProfiles', made);
        return true;
      }}
      onDiscard={() => {
        setTouched(false);
        setValues(FRESH);
      }}
      onClose={close}
    >
      <p class="message">{say('form.newProfileNote')}</p>
      <ProfileFields
        values={values}
        onChange={(changes) => {
          setTouched(true);
          setValues({ ...values, ...changes });
        }}
      />
      <label class="check">
        <input
          type="checkbox"
          name="asDefault"
          checked={asDefault}
          onChange={({ currentTarget }) => setAsDefault(currentTarget.checked)}
        />
        <span>{label('current.setAsDefaultProfile')}</span>
      </label>
    </Form>
  );
}

/** One email server profile: type, authentication and locations. */
export function ProfileForm({ id }: { id: Guid }) {
  const { say } = useWords('practice');
  const { practice, places, simulator } = useApp();
  const [edited, setEdited] = useState<ProfileChanges>({});
  const [testing, setTesting] = useState(false);
  const { value: profile, problem } = useRead((client) => readProfileRecord(client, id), id);
  const close = () => places.closeRecord('emailServerProfiles');
  if (!profile) return <NoRecord problem={problem} onClose={close} />;
  const changed = Object.keys(edited).length > 0;
  const isDefault = simulator.basics.value?.organization?._defaultemailserverprofileid_value === id;
  const unsaved = changed ? say('unavailable.unsaved') : null;
  const inactive = profile.statecode === RowState.Inactive;
  return (
    <Form
      title={profile.name ?? id}
      changed={changed}
      commands={[
        {
          label: 'command.setAsDefault',
          run: () => void practice.setDefaultProfile(profile),
          unavailable:
            unsaved ??
            (inactive ? say('unavailable.inactiveProfile') : isDefault ? say('unavailable.isDefault') : null),
        },
        { label: 'command.testEnableMailboxes', run: () => setTesting(true), unavailable: unsaved },
      ]}
      onSave={async () => {
        const done = await practice.saveProfile(profile, edited);
        if (done) setEdited((now) => unsavedOf(now, edited));
        return done;
      }}
      onDiscard={() => setEdited({})}
      onClose={close}
    >
      {inactive && <p class="message message-warn">{say('form.inactiveProfile')}</p>}
      <p>
        <span class={`badge ${isDefault ? 'badge-good' : 'badge-calm'}`}>
          {say(isDefault ? 'form.isDefault' : 'form.isNotDefault')}
        </span>
      </p>
      <div class="form-columns">
        <ProfileFields
          values={{
            ...(profile.name === undefined ? {} : { name: profile.name }),
            ...(profile.servertype === undefined ? {} : { servertype: profile.servertype }),
            ...(profile.incomingcredentialretrieval === undefined
              ? {}
              : { credentials: profile.incomingcredentialretrieval }),
            incomingLocation: profile.incomingserverlocation ?? null,
            outgoingLocation: profile.outgoingserverlocation ?? null,
            ...edited,
          }}
          onChange={(changes) => setEdited({ ...edited, ...changes })}
        />
      </div>
      {testing && <TestProfileDialog profile={profile} onClose={() => setTesting(false)} />}
    </Form>
  );
}
