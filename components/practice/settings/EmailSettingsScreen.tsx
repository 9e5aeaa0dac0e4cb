import { useState } from 'preact/hooks';
import type { TermId } from '../../../catalog/terms';
import { ActDelivery, IncomingDelivery, OutgoingDelivery } from '../../../domain/choices';
import { parseDefaultSettings } from '../../../domain/default-settings';
import type { OrganizationRow } from '../../../domain/rows';
import type { EmailSwitches, SettingsChanges } from '../../../state/practice/settings-commands';
import { useApp } from '../../app-context';
import { lazily } from '../../ui/lazily';
import { useWords } from '../../ui/use-words';
import { Form } from '../frame/Form';
import { MethodFields, type MethodValues } from '../mailboxes/MethodFields';
import { unsavedOf } from '../unsaved';

const CallerAnswer = lazily(() => import('../../permissions/CallerAnswer'));

const APPROVAL_SWITCHES = [
  ['requireapprovalforuseremail', 'users', 'checkBox.approvedUsersOnly', 'current.approvedUsersOnly'],
  ['requireapprovalforqueueemail', 'queues', 'checkBox.approvedQueuesOnly', 'current.approvedQueuesOnly'],
] as const satisfies readonly (readonly [keyof EmailSwitches, string, TermId, TermId])[];

const ALERT_SWITCHES = [
  ['generatealertsforerrors', 'alertErrors', 'checkBox.alertErrors'],
  ['generatealertsforwarnings', 'alertWarnings', 'checkBox.alertWarnings'],
  ['generatealertsforinformation', 'alertInformation', 'checkBox.alertInformation'],
  ['notifymailboxownerofemailserverlevelalerts', 'notifyOwner', 'checkBox.notifyMailboxOwner'],
] as const satisfies readonly (readonly [keyof EmailSwitches, string, TermId])[];

function savedMethods(organization: OrganizationRow | undefined): MethodValues {
  const settings = parseDefaultSettings(organization?.defaultemailsettings ?? null);
  return {
    profile: organization?._defaultemailserverprofileid_value ?? null,
    incoming: settings?.incoming ?? IncomingDelivery.None,
    outgoing: settings?.outgoing ?? OutgoingDelivery.None,
    act: settings?.act ?? ActDelivery.None,
  };
}

/** What the dialog writes: only what differs, so that a right that is missing matters only where it is used. */
function changesOf(
  saved: MethodValues,
  methods: MethodValues,
  switches: Partial<EmailSwitches>,
): SettingsChanges {
  const { profile = null, incoming = 0, outgoing = 0, act = ActDelivery.None } = { ...saved, ...methods };
  const differs = (['incoming', 'outgoing', 'act'] as const).some(
    (each) => methods[each] !== undefined && methods[each] !== saved[each],
  );
  return {
    ...(differs ? { defaults: { incoming, outgoing, act } } : {}),
    ...(profile === saved.profile ? {} : { profile }),
    ...(Object.keys(switches).length > 0 ? { switches } : {}),
  };
}

/** What somebody changed and has not saved yet. */
function useDraft(organization: OrganizationRow | undefined) {
  const { practice } = useApp();
  const [methods, setMethods] = useState<MethodValues>({});
  const [switches, setSwitches] = useState<Partial<EmailSwitches>>({});
  const saved = savedMethods(organization);
  const changes = changesOf(saved, methods, switches);
  const changed = Object.keys(changes).length > 0;
  return {
    changed,
    switches,
    methods: { ...saved, ...methods },
    setMethods: (values: MethodValues) => setMethods(unsavedOf(values, saved)),
    toggle(column: keyof EmailSwitches, value: boolean) {
      const { [column]: _, ...others } = switches;
      setSwitches(
        value === (organization?.[column] ?? column !== 'notifymailboxownerofemailserverlevelalerts')
          ? others
          : { ...others, [column]: value },
      );
    },
    discard() {
      setMethods({});
      setSwitches({});
    },
    async save() {
      if (!changed || practice.busy.value) return;
      if (!(await practice.saveSettings(changes))) return;
      setMethods((now) => unsavedOf(now, methods));
      setSwitches((now) => unsavedOf(now, switches));
    },
  };
}

type Draft = ReturnType<typeof useDraft>;

interface SwitchBoxProps {
  column: keyof EmailSwitches;
  name: string;
  term: TermId;
  draft: Draft;
}

function SwitchBox({ column, name, term, draft }: SwitchBoxProps) {
  const { language, simulator } = useApp();
  return (
    <label class="check">
      <input
        type="checkbox"
        name={name}
        data-anchor={term}
        checked={draft.switches[column] ?? simulator.basics.value?.organization?.[column] ?? false}
        onChange={({ currentTarget }) => draft.toggle(column, currentTarget.checked)}
      />
      <span>{language.label(term)}</span>
    </label>
  );
}

/** Whether mailboxes need an approval; to need it no longer is a thing to be warned of. */
function ApprovalFields({ draft, current }: { draft: Draft; current: boolean }) {
  const { say } = useWords('practice');
  const { label } = useApp().language;
  const removes = APPROVAL_SWITCHES.some(([column]) => draft.switches[column] === false);
  return (
    <fieldset class="form-section">
      <legend>{label(current ? 'current.securityAndPermissions' : 'section.unapprovedProcessing')}</legend>
      {APPROVAL_SWITCHES.map(([column, name, legacyTerm, currentTerm]) => (
        <SwitchBox
          key={column}
          column={column}
          name={name}
          term={current ? currentTerm : legacyTerm}
          draft={draft}
        />
      ))}
      <CallerAnswer />
      {removes && <p class="message message-warn">{say('settings.removeWarning')}</p>}
    </fieldset>
  );
}

/** System Settings, Email tab: *Email Configuration Settings* in the site map opens the same place (S-SYS17). */
export function EmailSettingsScreen() {
  const { say } = useWords('practice');
  const { language, simulator, practice, preferences } = useApp();
  const { label } = language;
  const organization = simulator.basics.value?.organization;
  const current = preferences.values.value.clientEdition === 'current';
  const draft = useDraft(organization);
  const saveTerm = current ? 'current.save' : 'command.ok';
  if (!organization) return <p class="message message-bad">{say('settings.unreadableHere')}</p>;
  return (
    <Form
      title={
        current
          ? label('current.emailSettings')
          : `${label('siteMap.systemSettings')} › ${label('tab.email')}`
      }
      changed={draft.changed}
      onDiscard={draft.discard}
      onSubmit={draft.save}
    >
      <div class="form-columns">
        <fieldset class="form-section">
          <legend>
            {label(current ? 'current.synchronizationMethods' : 'section.synchronizationMethod')}
          </legend>
          <p class="muted">{say('settings.defaultsWhy')}</p>
          <MethodFields values={draft.methods} onChange={draft.setMethods} />
        </fieldset>
        <ApprovalFields draft={draft} current={current} />
        <fieldset class="form-section">
          <legend>{label('section.alerts')}</legend>
          <p class="muted">{say('settings.alertsWhy')}</p>
          {ALERT_SWITCHES.map(([column, name, term]) => (
            <SwitchBox key={column} column={column} name={name} term={term} draft={draft} />
          ))}
        </fieldset>
      </div>
      <div>
        <button
          type="submit"
          class="button button-primary"
          data-anchor={saveTerm}
          disabled={!draft.changed || practice.busy.value}
        >
          {label(saveTerm)}
        </button>
      </div>
    </Form>
  );
}
