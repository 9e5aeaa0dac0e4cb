import { lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { TermId } from '../../../catalog/terms';
import { ActDelivery, IncomingDelivery, OutgoingDelivery } from '../../../domain/choices';
import { parseDefaultSettings } from '../../../domain/default-settings';
import type { OrganizationRow } from '../../../domain/rows';
import type { EmailSwitches, SettingsChanges } from '../../../state/practice/settings-commands';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { Form } from '../frame/Form';
import { MethodFields, type MethodValues } from '../mailboxes/MethodFields';
import { unsavedOf } from '../unsaved';

const CallerAnswer = lazy(() => import('../../permissions/CallerAnswer'));

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

/** System Settings, Email tab: *Email Configuration Settings* in the site map opens the same place (S-SYS17). */
export function EmailSettingsScreen() {
  const { say } = useWords('practice');
  const { language, simulator, practice, preferences } = useApp();
  const { label } = language;
  const [methods, setMethods] = useState<MethodValues>({});
  const [switches, setSwitches] = useState<Partial<EmailSwitches>>({});
  const organization = simulator.basics.value?.organization;
  const current = preferences.values.value.clientEdition === 'current';
  const saved = savedMethods(organization);
  const changes = changesOf(saved, methods, switches);
  const changed = Object.keys(changes).length > 0;
  const busy = practice.busy.value;
  const removes = APPROVAL_SWITCHES.some(([column]) => switches[column] === false);

  function discard() {
    setMethods({});
    setSwitches({});
  }

  function toggle(column: keyof EmailSwitches, value: boolean) {
    const { [column]: _, ...others } = switches;
    setSwitches(
      value === (organization?.[column] ?? column !== 'notifymailboxownerofemailserverlevelalerts')
        ? others
        : { ...others, [column]: value },
    );
  }

  const box = (column: keyof EmailSwitches, name: string, term: TermId) => (
    <label class="check" key={column}>
      <input
        type="checkbox"
        name={name}
        data-anchor={term}
        checked={switches[column] ?? organization?.[column] ?? false}
        onChange={({ currentTarget }) => toggle(column, currentTarget.checked)}
      />
      <span>{label(term)}</span>
    </label>
  );

  if (!organization) return <p class="message message-bad">{say('settings.unreadableHere')}</p>;
  return (
    <Form
      title={
        current
          ? label('current.emailSettings')
          : `${label('siteMap.systemSettings')} › ${label('tab.email')}`
      }
      changed={changed}
      onDiscard={discard}
      onSubmit={async () => {
        if (!changed || busy) return;
        if (!(await practice.saveSettings(changes))) return;
        setMethods((now) => unsavedOf(now, methods));
        setSwitches((now) => unsavedOf(now, switches));
      }}
    >
      <div class="form-columns">
        <fieldset class="form-section">
          <legend>
            {label(current ? 'current.synchronizationMethods' : 'section.synchronizationMethod')}
          </legend>
          <p class="muted">{say('settings.defaultsWhy')}</p>
          <MethodFields
            values={{ ...saved, ...methods }}
            onChange={(values) => setMethods(unsavedOf(values, saved))}
          />
        </fieldset>
        <fieldset class="form-section">
          <legend>
            {label(current ? 'current.securityAndPermissions' : 'section.unapprovedProcessing')}
          </legend>
          {APPROVAL_SWITCHES.map(([column, name, legacyTerm, currentTerm]) =>
            box(column, name, current ? currentTerm : legacyTerm),
          )}
          <Suspense fallback={null}>
            <CallerAnswer />
          </Suspense>
          {removes && <p class="message message-warn">{say('settings.removeWarning')}</p>}
        </fieldset>
        <fieldset class="form-section">
          <legend>{label('section.alerts')}</legend>
          <p class="muted">{say('settings.alertsWhy')}</p>
          {ALERT_SWITCHES.map(([column, name, term]) => box(column, name, term))}
        </fieldset>
      </div>
      <div>
        <button
          type="submit"
          class="button button-primary"
          data-anchor={current ? 'current.save' : 'command.ok'}
          disabled={!changed || busy}
        >
          {label(current ? 'current.save' : 'command.ok')}
        </button>
      </div>
    </Form>
  );
}
