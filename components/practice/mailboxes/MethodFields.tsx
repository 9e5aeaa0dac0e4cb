import type { TermId } from '../../../catalog/terms';
import { ActDelivery, IncomingDelivery, OutgoingDelivery, RowState } from '../../../domain/choices';
import type { MethodChanges } from '../../../state/practice/mailbox-commands';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { FieldMessage } from '../frame/FieldMessage';
import { useMethodWords } from './method-words';

export type MethodValues = MethodChanges;

interface MethodFieldsProps {
  values: MethodValues;
  /** Offers *leave unchanged*, as when several records are edited. */
  unchanged?: boolean;
  onChange(values: MethodValues): void;
}

/** What the dialogs offer; a forward mailbox's own option is none of theirs. */
const INCOMING = [IncomingDelivery.None, IncomingDelivery.Outlook, IncomingDelivery.ServerSide] as const;
const OUTGOING = [OutgoingDelivery.None, OutgoingDelivery.Outlook, OutgoingDelivery.ServerSide] as const;
const ACT = [ActDelivery.None, ActDelivery.Outlook, ActDelivery.ServerSide] as const;

/** By which the guide points at a field. */
const ANCHORS = {
  incoming: 'field.incomingEmail',
  outgoing: 'field.outgoingEmail',
  act: 'field.appointmentsContactsTasks',
} as const satisfies Record<string, TermId>;

interface MethodFieldProps<Value extends number> {
  name: 'incoming' | 'outgoing' | 'act';
  column: string;
  title: string;
  options: readonly (readonly [value: Value, word: string])[];
  value: number | undefined;
  unchanged: boolean;
  onChange(value: Value | undefined): void;
}

function MethodField<Value extends number>(props: MethodFieldProps<Value>) {
  const { say } = useWords('practice');
  const { name, column, title, options, value, unchanged, onChange } = props;
  const known = value === undefined || options.some(([each]) => each === value);
  return (
    <label class="field">
      <span>{title}</span>
      <select
        name={name}
        data-anchor={ANCHORS[name]}
        value={value === undefined ? '' : String(value)}
        onChange={({ currentTarget }) =>
          onChange(options.find(([each]) => String(each) === currentTarget.value)?.[0])
        }
      >
        {unchanged && <option value="">{say('practice.unchanged')}</option>}
        {!known && <option value={String(value)}>{say('practice.otherMethod')}</option>}
        {options.map(([each, word]) => (
          <option value={String(each)} key={each}>
            {word}
          </option>
        ))}
      </select>
      <FieldMessage column={column} />
    </label>
  );
}

/** Server Profile, Incoming Email, Outgoing Email, and Appointments, Contacts, and Tasks. */
export function MethodFields({ values, unchanged = false, onChange }: MethodFieldsProps) {
  const { say } = useWords('practice');
  const { language, simulator } = useApp();
  const { label } = language;
  const profiles = simulator.basics.value?.profiles ?? [];
  const words = useMethodWords();

  function set<Key extends keyof MethodValues>(key: Key, value: MethodValues[Key] | undefined) {
    const { [key]: _, ...others } = values;
    onChange(value === undefined ? others : { ...others, [key]: value });
  }

  return (
    <>
      <label class="field">
        <span>{label('field.serverProfile')}</span>
        <select
          name="profile"
          data-anchor="field.serverProfile"
          value={values.profile ?? ''}
          onChange={({ currentTarget: { value } }) => set('profile', value || (unchanged ? undefined : null))}
        >
          <option value="">{unchanged ? say('practice.unchanged') : say('common.none')}</option>
          {profiles.map(({ emailserverprofileid, name, statecode }) => (
            <option value={emailserverprofileid} key={emailserverprofileid}>
              {name}
              {statecode === RowState.Inactive && ` (${label('record.inactive')})`}
            </option>
          ))}
        </select>
        <FieldMessage column="emailserverprofile" />
      </label>
      <MethodField
        name="incoming"
        column="incomingemaildeliverymethod"
        title={label('field.incomingEmail')}
        options={INCOMING.map((value) => [value, words.mail(value)])}
        value={values.incoming}
        unchanged={unchanged}
        onChange={(value) => set('incoming', value)}
      />
      <MethodField
        name="outgoing"
        column="outgoingemaildeliverymethod"
        title={label('field.outgoingEmail')}
        options={OUTGOING.map((value) => [value, words.mail(value)])}
        value={values.outgoing}
        unchanged={unchanged}
        onChange={(value) => set('outgoing', value)}
      />
      <MethodField
        name="act"
        column="actdeliverymethod"
        title={label('field.appointmentsContactsTasks')}
        options={ACT.map((value) => [value, words.act(value)])}
        value={values.act}
        unchanged={unchanged}
        onChange={(value) => set('act', value)}
      />
    </>
  );
}
