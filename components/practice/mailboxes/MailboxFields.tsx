import type { TermId } from '../../../catalog/terms';
import { DIRECTIONS } from '../../../domain/lifecycle';
import { DIRECTION_COLUMNS, isForQueue } from '../../../domain/mailbox-columns';
import type { MailboxRecord } from '../../../sources/record-reader';
import type { MailboxChanges } from '../../../state/practice/mailbox-commands';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { APPROVAL_TERMS, testRunOf } from '../cells';
import { DayField } from '../frame/DayField';
import { TextField } from '../frame/TextField';
import { StatusBadge } from '../lists/cells';
import { MethodFields } from './MethodFields';
import { OutlookApp } from './OutlookApp';
import { Pair, ReadOnlySection, useShown } from './ReadOnly';

const STATUS_FIELDS = {
  incoming: 'field.incomingEmailStatus',
  outgoing: 'field.outgoingEmailStatus',
  act: 'field.appointmentsContactsTasksStatus',
} as const satisfies Record<(typeof DIRECTIONS)[number], TermId>;

/** What each direction is called. */
export const METHOD_FIELDS = {
  incoming: 'field.incomingEmail',
  outgoing: 'field.outgoingEmail',
  act: 'field.appointmentsContactsTasks',
} as const satisfies Record<(typeof DIRECTIONS)[number], TermId>;

interface MailboxFieldsProps {
  record: MailboxRecord;
  edited: MailboxChanges;
  onEdit(edited: MailboxChanges): void;
}

/** The methods as they stand, with what was changed. */
function methodsOf({ row }: MailboxRecord, edited: MailboxChanges): MailboxChanges {
  const {
    incomingemaildeliverymethod: incoming,
    outgoingemaildeliverymethod: outgoing,
    actdeliverymethod: act,
  } = row;
  return {
    profile: row._emailserverprofile_value ?? null,
    ...(incoming === undefined ? {} : { incoming }),
    ...(outgoing === undefined ? {} : { outgoing }),
    ...(act === undefined ? {} : { act }),
    ...edited,
  };
}

/** The user or queue whose mailbox it is. */
function Regarding({ row }: Pick<MailboxRecord, 'row'>) {
  const { language, places } = useApp();
  const regarding = row._regardingobjectid_value;
  const queue = isForQueue(row);
  if (!regarding) return '—';
  return (
    <button
      type="button"
      class="link"
      onClick={() => places.openRecord(queue ? 'queues' : 'users', regarding)}
    >
      {language.label(queue ? 'regarding.queue' : 'regarding.user')}: {row.name}
    </button>
  );
}

function GeneralFields({ record, edited, onEdit }: MailboxFieldsProps) {
  const { say } = useWords('practice');
  const { label, nameOf, yesNo } = useShown(record);
  const { row } = record;
  return (
    <fieldset class="form-section">
      <legend>{say('form.general')}</legend>
      <TextField
        name="name"
        column="name"
        label={label('column.name')}
        value={edited.name ?? row.name ?? ''}
        onChange={(name) => onEdit({ name })}
      />
      <TextField
        name="address"
        type="email"
        column="emailaddress"
        label={label('column.emailAddress')}
        value={edited.address === undefined ? (row.emailaddress ?? '') : (edited.address ?? '')}
        onChange={(address) => onEdit({ address: address.trim() || null })}
      />
      {edited.address !== undefined && <p class="message message-warn">{say('form.addressWarning')}</p>}
      <DayField
        name="receivedAfter"
        column="processemailreceivedafter"
        label={label('field.processEmailReceivedAfter')}
        hint={say('form.receivedAfterWhy')}
        value={
          edited.receivedAfter === undefined ? dayOf(row.processemailreceivedafter) : edited.receivedAfter
        }
        onChange={(receivedAfter) => onEdit({ receivedAfter })}
      />
      {isForQueue(row) && (
        <label class="check">
          <input
            type="checkbox"
            name="deleteAfterProcessing"
            checked={edited.deleteAfterProcessing ?? row.processanddeleteemails ?? false}
            onChange={({ currentTarget }) => onEdit({ deleteAfterProcessing: currentTarget.checked })}
          />
          <span>{label('field.deleteEmailsAfterProcessing')}</span>
        </label>
      )}
      <dl class="pairs">
        <Pair of="column.regarding">
          <Regarding row={row} />
        </Pair>
        <Pair of="column.owner">{nameOf(row._ownerid_value)}</Pair>
        <Pair of="field.isForwardMailbox">{yesNo(row.isforwardmailbox)}</Pair>
        <Pair of="column.recordStatus">
          {label(row.statecode === 0 ? 'record.active' : 'record.inactive')}
        </Pair>
      </dl>
    </fieldset>
  );
}

function TestResults(record: MailboxRecord) {
  const { label, when, nameOf } = useShown(record);
  const { row } = record;
  return (
    <ReadOnlySection title="section.configurationTestResults">
      {DIRECTIONS.map((direction) => (
        <Pair of={STATUS_FIELDS[direction]} key={direction}>
          <StatusBadge value={row[DIRECTION_COLUMNS[direction].status]} />
        </Pair>
      ))}
      <Pair of="column.testRunStatus">{label(`testRun.${testRunOf(row)}`)}</Pair>
      <Pair of="field.mailboxTestCompletedOn">{when(row.testmailboxaccesscompletedon)}</Pair>
      {row.testandenablelastattemptedon !== undefined && (
        <>
          <Pair of="field.testLastAttemptedBy">{nameOf(row._testandenablelastattemptedby_value)}</Pair>
          <Pair of="field.testLastAttemptedOn">{when(row.testandenablelastattemptedon)}</Pair>
        </>
      )}
    </ReadOnlySection>
  );
}

function Approval(record: MailboxRecord) {
  const { label, when, nameOf } = useShown(record);
  const { row } = record;
  return (
    <ReadOnlySection title="section.approval">
      <Pair of="column.emailAddressStatus">
        {label(APPROVAL_TERMS[row.emailrouteraccessapproval ?? 0] ?? 'approval.empty')}
      </Pair>
      {row.emailaddressapprovedon !== undefined && (
        <>
          <Pair of="field.approvedBy">{nameOf(row._emailaddressapprovedby_value)}</Pair>
          <Pair of="field.approvedOn">{when(row.emailaddressapprovedon)}</Pair>
        </>
      )}
    </ReadOnlySection>
  );
}

function Processing(record: MailboxRecord) {
  const { say } = useWords('practice');
  const { when, yesNo } = useShown(record);
  const { row } = record;
  return (
    <ReadOnlySection title="section.processing">
      {DIRECTIONS.map((direction) => {
        const { enabled, postponed } = DIRECTION_COLUMNS[direction];
        return (
          <Pair of={METHOD_FIELDS[direction]} key={direction}>
            {say(row[enabled] ? 'form.processed' : 'form.notProcessed')}
            {row[postponed] && `; ${say('form.nextTry', { time: when(row[postponed]) })}`}
          </Pair>
        );
      })}
      <Pair of="field.lastSynchronization">{when(row.lastsuccessfulsynccompletedon)}</Pair>
      <Pair of="field.primaryOrganization">{yesNo(row.orgmarkedasprimaryforexchangesync)}</Pair>
    </ReadOnlySection>
  );
}

/** All fields of the lifecycle, by section. */
export function MailboxFields({ record, edited, onEdit }: MailboxFieldsProps) {
  const { language, preferences } = useApp();
  const current = preferences.values.value.clientEdition === 'current';
  const edit = (more: MailboxChanges) => onEdit(changesOf(record, { ...edited, ...more }));
  return (
    <div class="form-columns">
      <GeneralFields record={record} edited={edited} onEdit={edit} />
      <fieldset class="form-section">
        <legend>
          {language.label(current ? 'current.synchronizationMethods' : 'section.synchronizationMethod')}
        </legend>
        <MethodFields values={methodsOf(record, edited)} onChange={edit} />
      </fieldset>
      <TestResults {...record} />
      <Approval {...record} />
      <Processing {...record} />
      {!isForQueue(record.row) && <OutlookApp {...record} />}
    </div>
  );
}

/** The columns behind the fields. */
const COLUMNS = {
  name: 'name',
  address: 'emailaddress',
  deleteAfterProcessing: 'processanddeleteemails',
  profile: '_emailserverprofile_value',
  incoming: 'incomingemaildeliverymethod',
  outgoing: 'outgoingemaildeliverymethod',
  act: 'actdeliverymethod',
  receivedAfter: 'processemailreceivedafter',
} as const satisfies Record<keyof MailboxChanges, keyof MailboxRecord['row']>;

/** The day of a column whose time does not count. */
const dayOf = (moment: string | null | undefined): string | null => moment?.slice(0, 10) ?? null;

/** What differs from the row, so that a value set back is no change. */
function changesOf({ row }: MailboxRecord, edited: MailboxChanges): MailboxChanges {
  const fields = Object.keys(edited) as (keyof MailboxChanges)[];
  const held = (field: keyof MailboxChanges) =>
    field === 'receivedAfter' ? dayOf(row.processemailreceivedafter) : (row[COLUMNS[field]] ?? null);
  return Object.fromEntries(
    fields.filter((field) => edited[field] !== held(field)).map((field) => [field, edited[field]]),
  );
}
