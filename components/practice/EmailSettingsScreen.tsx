import { lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import { ActDelivery, IncomingDelivery, OutgoingDelivery } from '../../domain/choices';
import { parseDefaultSettings } from '../../domain/default-settings';
import { useApp } from '../app-context';
import { MethodFields, type MethodValues } from './MethodFields';

const CallerAnswer = lazy(() => import('../permissions/CallerAnswer'));

function DefaultsForm() {
  const { language, tenant, practice } = useApp();
  const { t, label } = language;
  const [edited, setEdited] = useState<MethodValues | null>(null);
  const organization = tenant.snapshot.value?.organization;
  const settings = parseDefaultSettings(organization?.defaultemailsettings ?? null);
  const profile = organization?._defaultemailserverprofileid_value;
  const values: MethodValues = edited ?? {
    ...(profile ? { profile } : {}),
    incoming: settings?.incoming ?? IncomingDelivery.None,
    outgoing: settings?.outgoing ?? OutgoingDelivery.None,
    act: settings?.act ?? ActDelivery.None,
  };
  return (
    <form
      class="form-section"
      onSubmit={(event) => {
        event.preventDefault();
        const {
          incoming = IncomingDelivery.None,
          outgoing = OutgoingDelivery.None,
          act = ActDelivery.None,
        } = values;
        void practice
          .saveDefaults({ incoming, outgoing, act }, values.profile ?? null)
          .then(() => setEdited(null));
      }}
    >
      <h2>{label('section.synchronizationMethod')}</h2>
      <p class="muted">{t('settings.defaultsWhy')}</p>
      <MethodFields values={values} onChange={setEdited} />
      <div>
        <button
          type="submit"
          class="button button-primary"
          disabled={!edited || practice.busy.value !== null}
        >
          {label('command.ok')}
        </button>
      </div>
    </form>
  );
}

function ApprovalForm() {
  const { language, tenant, practice } = useApp();
  const { t, label } = language;
  const [edited, setEdited] = useState<{ users: boolean; queues: boolean } | null>(null);
  const organization = tenant.snapshot.value?.organization;
  const values = edited ?? {
    users: organization?.requireapprovalforuseremail ?? true,
    queues: organization?.requireapprovalforqueueemail ?? true,
  };
  const removes = edited !== null && (!edited.users || !edited.queues);
  return (
    <form
      class="form-section"
      onSubmit={(event) => {
        event.preventDefault();
        void practice.saveApprovalSwitches(values).then(() => setEdited(null));
      }}
    >
      <h2>{label('section.unapprovedProcessing')}</h2>
      <label class="check">
        <input
          type="checkbox"
          name="users"
          checked={values.users}
          onChange={({ currentTarget }) => setEdited({ ...values, users: currentTarget.checked })}
        />
        <span>{label('checkBox.approvedUsersOnly')}</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          name="queues"
          checked={values.queues}
          onChange={({ currentTarget }) => setEdited({ ...values, queues: currentTarget.checked })}
        />
        <span>{label('checkBox.approvedQueuesOnly')}</span>
      </label>
      <Suspense fallback={null}>
        <CallerAnswer />
      </Suspense>
      {removes && <p class="message message-warn">{t('settings.removeWarning')}</p>}
      <div>
        <button
          type="submit"
          class="button button-primary"
          disabled={!edited || practice.busy.value !== null}
        >
          {label('command.ok')}
        </button>
      </div>
    </form>
  );
}

/** System Settings, Email tab: *Email Configuration Settings* in the site map opens the same place. */
export function EmailSettingsScreen() {
  return (
    <div class="form-columns">
      <DefaultsForm />
      <ApprovalForm />
    </div>
  );
}
