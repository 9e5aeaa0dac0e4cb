import { Fragment } from 'preact';
import { choiceOptions } from '../../../catalog/choice-labels';
import {
  type Authentication,
  type ConnectionField,
  type ConnectionType,
  connectionOf,
  connectionTypes,
  isRequired,
  PROFILE_COLUMNS,
  type ProfileTextField,
} from '../../../catalog/practice/profile-connections';
import { CredentialRetrieval } from '../../../domain/choices';
import type { ProfileChanges } from '../../../state/practice/profile-commands';
import { connectBy } from '../../../state/practice/profile-connection';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { FieldMessage } from '../frame/FieldMessage';
import { SecretField } from '../frame/SecretField';
import { TextField } from '../frame/TextField';

const OTHER = 'other';

export interface ConnectionFieldsProps {
  values: ProfileChanges;
  /** Secrets that the profile has. */
  isSet?: (field: ProfileTextField) => boolean;
  /** Whether what is kept nowhere is asked for. */
  asksAll: boolean;
  onChange(changes: ProfileChanges): void;
}

/** Server type and the way of signing in; a profile of another kind keeps both until somebody chooses. */
function Choices({ values, onChange }: Pick<ConnectionFieldsProps, 'values' | 'onChange'>) {
  const { language, preferences } = useApp();
  const { label } = language;
  const current = preferences.values.value.clientEdition === 'current';
  const { type } = connectionOf(values.servertype, values.credentials);
  const schemaLabel = (options: (typeof choiceOptions)[keyof typeof choiceOptions], value: number) =>
    options.find((each) => each.value === value)?.label[language.labels.value] ?? String(value);
  const choose = (wanted: ConnectionType, authentication: Authentication) =>
    onChange(connectBy(wanted, authentication));
  return (
    <>
      <label class="field">
        <span>{label(current ? 'current.emailServerType' : 'column.serverType')}</span>
        <select
          name="servertype"
          value={type?.id ?? OTHER}
          onChange={({ currentTarget }) => {
            const wanted = connectionTypes.find(({ id }) => id === currentTarget.value);
            if (wanted) choose(wanted, wanted.authentications[0]);
          }}
        >
          {connectionTypes.map(({ id, label: name }) => (
            <option value={id} key={id}>
              {label(name)}
            </option>
          ))}
          {!type && (
            <option value={OTHER}>{schemaLabel(choiceOptions.ServerType, values.servertype ?? 0)}</option>
          )}
        </select>
        <FieldMessage column="servertype" />
      </label>
      <label class="field">
        <span>{label(current ? 'current.authenticationType' : 'column.authentication')}</span>
        <select
          name="credentials"
          value={String(values.credentials ?? CredentialRetrieval.ServerToServer)}
          onChange={({ currentTarget: { value } }) => {
            const wanted = type?.authentications.find(({ credentials }) => String(credentials) === value);
            if (type && wanted) choose(type, wanted);
            if (type) return;
            const credentials = Object.values(CredentialRetrieval).find((each) => String(each) === value);
            if (credentials !== undefined) onChange({ credentials });
          }}
        >
          {type
            ? type.authentications.map(({ credentials, label: name }) => (
                <option value={String(credentials)} key={credentials}>
                  {label(name)}
                </option>
              ))
            : choiceOptions.CredentialRetrieval.map(({ value }) => (
                <option value={String(value)} key={value}>
                  {schemaLabel(choiceOptions.CredentialRetrieval, value)}
                </option>
              ))}
        </select>
        <FieldMessage column="incomingcredentialretrieval" />
      </label>
    </>
  );
}

/** *Auto-discover server location*: active, nobody says where the server is. */
function Discovery({ values, onChange }: Pick<ConnectionFieldsProps, 'values' | 'onChange'>) {
  const { label } = useApp().language;
  return (
    <label class="field">
      <span>{label('field.autodiscover')}</span>
      <select
        name="autodiscover"
        value={values.autodiscover ? 'active' : 'inactive'}
        onChange={({ currentTarget }) =>
          onChange(
            currentTarget.value === 'active'
              ? { autodiscover: true, incomingLocation: null, outgoingLocation: null }
              : { autodiscover: false },
          )
        }
      >
        <option value="active">{label('option.active')}</option>
        <option value="inactive">{label('option.inactive')}</option>
      </select>
      <FieldMessage column="useautodiscover" />
    </label>
  );
}

const FILLED = [
  ['incomingLocation', 'field.incomingServerLocation'],
  ['incomingPort', 'field.incomingPort'],
  ['outgoingLocation', 'field.outgoingServerLocation'],
  ['outgoingPort', 'field.outgoingPort'],
] as const;

/** What filled itself. */
function Filled({ values, fills }: { values: ProfileChanges; fills: NonNullable<Authentication['fills']> }) {
  const { say } = useWords('practice');
  const { label } = useApp().language;
  return (
    <>
      <p class="muted">{say('form.fillsItself')}</p>
      <dl class="pairs">
        {FILLED.filter(([field]) => fills[field] !== undefined).map(([field, name]) => (
          <Fragment key={field}>
            <dt>{label(name)}</dt>
            <dd>{values[field] ?? '—'}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

/** How a profile reaches its server: what each way of signing in asks for, and nothing else. */
export function ConnectionFields({ values, isSet, asksAll, onChange }: ConnectionFieldsProps) {
  const { say } = useWords('practice');
  const { label } = useApp().language;
  const connection = connectionOf(values.servertype, values.credentials);
  const { authentication, fields } = connection;
  const asked = fields.filter(
    ({ field }) =>
      (asksAll || PROFILE_COLUMNS[field].length > 0) &&
      !(values.autodiscover && authentication?.discovers && field.endsWith('Location')),
  );
  const column = (field: ProfileTextField) => PROFILE_COLUMNS[field][0] ?? '';

  function input(of: ConnectionField) {
    const { field, label: name, secret } = of;
    const common = {
      name: field,
      column: column(field),
      label: label(name),
      value: values[field] ?? '',
      required: isRequired(connection, of, values.autodiscover ?? false),
    };
    if (secret) {
      return (
        <SecretField
          {...common}
          key={field}
          isSet={isSet?.(field) ?? false}
          // An emptied field leaves the secret that is there.
          onChange={(value) => onChange({ [field]: value || undefined })}
        />
      );
    }
    const set = (value: string) => onChange({ [field]: value.trim() || null });
    return <TextField {...common} key={field} onChange={set} />;
  }

  return (
    <>
      <Choices values={values} onChange={onChange} />
      {authentication?.discovers && <Discovery values={values} onChange={onChange} />}
      {asked.map(input)}
      {asked.some(({ secret }) => secret) && <p class="muted">{say('form.noRealSecret')}</p>}
      {authentication?.fills && <Filled values={values} fills={authentication.fills} />}
      {authentication?.note && <p class="message">{say(`form.connection.${authentication.note}`)}</p>}
    </>
  );
}
