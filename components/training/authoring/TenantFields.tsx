import { useState } from 'preact/hooks';
import { DEPLOYMENTS } from '../../../domain/deployment';
import { nameOfPath, valueAt } from '../../../training/authoring/draft-path';
import { useWords } from '../../ui/use-words';
import { useDraft } from './draft-context';
import { OrganizationFactFields } from './FactFields';
import { Fold } from './Fold';
import { CheckAt, ChoiceAt, MomentAt, NumberAt, TextAt, YesNoAt } from './fields';

const SETTINGS = [
  'allowUnresolvedRecipients',
  'unresolvedIfSeveralMatch',
  'correlation',
  'folderTracking',
  'ignoreInternalEmail',
] as const;
const SWITCHES = ['tenant', 'emailSettings', 'switches'] as const;

/** Switches of the settings database that something in a tenant depends on, as they are documented. */
const DOCUMENTED_SWITCHES = [
  'DoNotIgnoreInternalEmailToQueues',
  'EnableSssItemLevelMonitoring',
  'RequirePrivilegeToSelfApproveEmailAddress',
  'SSSSaveOutgoingEmailToExchangeSentFolder',
  'TrackCategorizedItems',
];

/** Switches by their documented names: those that are set, those that may be, and any other that somebody names. */
function SwitchFields() {
  const { say } = useWords('authoring-fields');
  const form = useWords('authoring');
  const { draft } = useDraft();
  const [named, setNamed] = useState<readonly string[]>([]);
  const [writing, setWriting] = useState('');
  const set = Object.keys((valueAt(draft, SWITCHES) as object | undefined) ?? {});
  const names = [...new Set([...DOCUMENTED_SWITCHES, ...set, ...named])];
  return (
    <>
      <h4>{say('switches')}</h4>
      <div class="both">
        {names.map((name) => (
          <YesNoAt key={name} path={[...SWITCHES, name]} label={name} usual={say('notTold')} />
        ))}
      </div>
      <div class="row">
        <label class="field">
          <span>{say('switchName')}</span>
          <input
            type="text"
            name="switch-name"
            value={writing}
            onInput={({ currentTarget }) => setWriting(currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="button"
          disabled={!/^[A-Za-z][A-Za-z0-9]{2,80}$/.test(writing.trim())}
          onClick={() => {
            setNamed([...named, writing.trim()]);
            setWriting('');
          }}
        >
          {form.say('add')}
        </button>
      </div>
    </>
  );
}

/** Where Dynamics 365 and Exchange run, and how time goes there. */
function PlaceFields() {
  const { say } = useWords('authoring-fields');
  const form = useWords('authoring');
  const places = DEPLOYMENTS.map((value) => ({ value, label: say(`place.${value}`) }));
  const unset = form.say('asUsual', { usual: say('place.online') });
  return (
    <Fold
      title={say('places')}
      of={['deployment', 'exchange', 'startsOn', 'domain', 'strictApproval', 'speed', 'testSeconds'].map(
        (name) => ['tenant', name],
      )}
      quiet
    >
      <div class="both">
        <ChoiceAt path={['tenant', 'deployment']} label={say('deployment')} unset={unset} options={places} />
        <ChoiceAt path={['tenant', 'exchange']} label={say('exchangePlace')} unset={unset} options={places} />
        <MomentAt path={['tenant', 'startsOn']} label={say('startsOn')} hint={say('startsOnHint')} />
        <TextAt path={['tenant', 'domain']} label={say('domain')} />
        <YesNoAt
          path={['tenant', 'strictApproval']}
          label={say('strictApproval')}
          hint={say('strictApprovalHint')}
          usual={false}
        />
        <NumberAt path={['tenant', 'speed']} label={say('speed')} hint={say('speedHint')} needed />
        <NumberAt path={['tenant', 'testSeconds', 0]} label={say('testFrom')} needed />
        <NumberAt path={['tenant', 'testSeconds', 1]} label={say('testTo')} needed />
      </div>
    </Fold>
  );
}

function EmailSettingFields() {
  const { say } = useWords('authoring-fields');
  const path = ['tenant', 'emailSettings'];
  return (
    <Fold title={say('emailSettings')} of={[path]}>
      <div class="both">
        {SETTINGS.map((name) => (
          <YesNoAt
            key={nameOfPath([...path, name])}
            path={[...path, name]}
            label={say(`setting.${name}`)}
            usual={say('fresh')}
          />
        ))}
      </div>
      <SwitchFields />
    </Fold>
  );
}

/** The organization, and what Exchange and Microsoft 365 know of it. */
export function TenantFields() {
  const { say } = useWords('authoring');
  const fields = useWords('authoring-fields');
  return (
    <fieldset class="form-section">
      <legend>
        <h2>{say('tenant')}</h2>
      </legend>
      <div class="both">
        <TextAt path={['tenant', 'organization']} label={say('organization')} />
        <TextAt path={['tenant', 'version']} label={say('version')} />
      </div>
      <CheckAt path={['tenant', 'requireApproval', 'users']} label={say('requireUsers')} />
      <CheckAt path={['tenant', 'requireApproval', 'queues']} label={say('requireQueues')} />
      <CheckAt path={['tenant', 'defaultsAreServerSide']} label={say('defaults')} />
      <PlaceFields />
      <Fold title={fields.say('facts')} of={[['tenant', 'organizationFacts']]}>
        <OrganizationFactFields path={['tenant', 'organizationFacts']} />
      </Fold>
      <EmailSettingFields />
    </fieldset>
  );
}
