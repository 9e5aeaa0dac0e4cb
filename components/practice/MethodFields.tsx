import type { TermId } from '../../catalog/terms';
import { ActDelivery, IncomingDelivery, OutgoingDelivery } from '../../domain/choices';
import type { MethodChanges } from '../../state/practice';
import { useApp } from '../app-context';

export type MethodValues = MethodChanges;

interface MethodFieldsProps {
  values: MethodValues;
  /** Offers *leave unchanged*, as when several records are edited. */
  unchanged?: boolean;
  onChange(values: MethodValues): void;
}

const MAIL_OPTIONS: readonly [value: 0 | 2, term: TermId][] = [
  [IncomingDelivery.None, 'option.none'],
  [IncomingDelivery.ServerSide, 'option.serverSideSynchronizationOrEmailRouter'],
];

const ACT_OPTIONS: readonly [value: 1 | 2, term: TermId][] = [
  [ActDelivery.None, 'option.none'],
  [ActDelivery.ServerSide, 'option.serverSideSynchronization'],
];

/** OutgoingDelivery counts as IncomingDelivery does for the two values offered. */
const OUTGOING_OPTIONS = MAIL_OPTIONS.filter(
  ([value]) => value === OutgoingDelivery.None || value === OutgoingDelivery.ServerSide,
);

/** Server Profile, Incoming Email, Outgoing Email, and Appointments, Contacts, and Tasks. */
export function MethodFields({ values, unchanged, onChange }: MethodFieldsProps) {
  const { language, tenant } = useApp();
  const { t, label } = language;
  const profiles = tenant.snapshot.value?.profiles ?? [];
  const empty = unchanged ? <option value="">{t('practice.unchanged')}</option> : null;

  function set<Key extends keyof MethodValues>(
    key: Key,
    text: string,
    value: NonNullable<MethodValues[Key]>,
  ) {
    const { [key]: _, ...others } = values;
    onChange(text === '' ? others : { ...others, [key]: value });
  }

  return (
    <>
      <label class="field">
        <span>{label('field.serverProfile')}</span>
        <select
          name="profile"
          value={values.profile ?? ''}
          onChange={({ currentTarget }) => set('profile', currentTarget.value, currentTarget.value)}
        >
          <option value="">{unchanged ? t('practice.unchanged') : t('common.none')}</option>
          {profiles.map((profile) => (
            <option value={profile.emailserverprofileid} key={profile.emailserverprofileid}>
              {profile.name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{label('field.incomingEmail')}</span>
        <select
          name="incoming"
          value={String(values.incoming ?? '')}
          onChange={({ currentTarget: { value } }) => set('incoming', value, value === '2' ? 2 : 0)}
        >
          {empty}
          {MAIL_OPTIONS.map(([value, term]) => (
            <option value={String(value)} key={value}>
              {label(term)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{label('field.outgoingEmail')}</span>
        <select
          name="outgoing"
          value={String(values.outgoing ?? '')}
          onChange={({ currentTarget: { value } }) => set('outgoing', value, value === '2' ? 2 : 0)}
        >
          {empty}
          {OUTGOING_OPTIONS.map(([value, term]) => (
            <option value={String(value)} key={value}>
              {label(term)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{label('field.appointmentsContactsTasks')}</span>
        <select
          name="act"
          value={String(values.act ?? '')}
          onChange={({ currentTarget: { value } }) => set('act', value, value === '1' ? 1 : 2)}
        >
          {empty}
          {ACT_OPTIONS.map(([value, term]) => (
            <option value={String(value)} key={value}>
              {label(term)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
