import { useState } from 'preact/hooks';
import {
  connectionOf,
  missingField,
  type ProfileTextField,
} from '../../../catalog/practice/profile-connections';
import { CredentialRetrieval, RowState, ServerType } from '../../../domain/choices';
import type { Guid } from '../../../domain/rows';
import { readProfileRecord } from '../../../sources/record-reader';
import type { ProfileChanges } from '../../../state/practice/profile-commands';
import { changesFrom } from '../../../state/practice/profile-connection';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { DayField } from '../frame/DayField';
import { Form, NoRecord } from '../frame/Form';
import { TextField } from '../frame/TextField';
import { unsavedOf } from '../unsaved';
import { ConnectionFields, type ConnectionFieldsProps } from './ConnectionFields';
import { TestProfileDialog } from './TestProfileDialog';

/** The name of a profile, how it connects, and what stands under *Advanced*. */
function ProfileFields(props: ConnectionFieldsProps) {
  const { label } = useApp().language;
  const { values, onChange } = props;
  return (
    <div class="form-columns">
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
        <ConnectionFields {...props} />
      </fieldset>
      {/* What stands there is documented nowhere: what decides which mail is read (modelled). */}
      <fieldset class="form-section">
        <legend>{label('current.advanced')}</legend>
        <DayField
          name="receivedAfter"
          column="processemailsreceivedafter"
          label={label('field.processEmailsReceivedAfter')}
          value={values.receivedAfter ?? null}
          onChange={(receivedAfter) => onChange({ receivedAfter })}
        />
        <label class="check">
          <input
            type="checkbox"
            name="moveUndelivered"
            checked={values.moveUndelivered ?? false}
            onChange={({ currentTarget }) => onChange({ moveUndelivered: currentTarget.checked })}
          />
          <span>{label('field.moveUndelivered')}</span>
        </label>
      </fieldset>
    </div>
  );
}

/** What a new profile is at first: that of Exchange Online in the same tenant. */
const FRESH: ProfileChanges = {
  servertype: ServerType.ExchangeServer,
  credentials: CredentialRetrieval.ServerToServer,
};

/** Why a profile cannot be saved as it stands; null where it can. */
function useMissing() {
  const { say } = useWords('practice');
  const { label } = useApp().language;
  return (values: ProfileChanges, isSet: (field: ProfileTextField) => boolean, isConnected: boolean) => {
    if (!values.name?.trim()) return say('form.required', { field: label('column.name') });
    if (isConnected) return null;
    const isGiven = (field: ProfileTextField) => Boolean(values[field]?.trim()) || isSet(field);
    const connection = connectionOf(values.servertype, values.credentials);
    const missing = missingField(connection, isGiven, values.autodiscover ?? false);
    return missing && say('form.required', { field: label(missing.label) });
  };
}

const nothingSet = () => false;

/** A new profile, as the current client makes them (S-PP21); the legacy document knows no such step. */
export function NewProfileForm() {
  const { say } = useWords('practice');
  const { language, practice, places, preferences } = useApp();
  const { label } = language;
  const [values, setValues] = useState<ProfileChanges>(FRESH);
  const [asDefault, setAsDefault] = useState(false);
  const [touched, setTouched] = useState(false);
  const close = () => places.closeRecord('emailServerProfiles');
  const missing = useMissing();
  return (
    <Form
      title={label(
        preferences.values.value.clientEdition === 'current'
          ? 'current.newServerProfile'
          : 'command.newProfile',
      )}
      changed={touched}
      invalid={missing(values, nothingSet, false)}
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
        asksAll
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
  const missing = useMissing();
  const close = () => places.closeRecord('emailServerProfiles');
  if (!profile) return <NoRecord problem={problem} onClose={close} />;
  const changed = Object.keys(edited).length > 0;
  const isDefault = simulator.basics.value?.organization?._defaultemailserverprofileid_value === id;
  const unsaved = changed ? say('unavailable.unsaved') : null;
  const inactive = profile.statecode === RowState.Inactive;
  const values = { ...changesFrom(profile), ...edited };
  const isSet = (field: ProfileTextField) =>
    (field === 'clientSecret' && profile.isoauthclientsecretset === true) ||
    (field === 'password' && profile.isincomingpasswordset === true);
  return (
    <Form
      title={profile.name ?? id}
      changed={changed}
      invalid={missing(values, isSet, edited.credentials === undefined)}
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
      <ProfileFields
        values={values}
        isSet={isSet}
        asksAll={edited.credentials !== undefined}
        onChange={(changes) => setEdited({ ...edited, ...changes })}
      />
      {testing && <TestProfileDialog profile={profile} onClose={() => setTesting(false)} />}
    </Form>
  );
}
