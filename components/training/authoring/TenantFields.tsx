import { EWS_CHOICES } from '../../../domain/ews';
import type { OrganizationExchangeFacts } from '../../../domain/exchange-side';
import { HEALTHY_ORGANIZATION, organizationFactsOf } from '../../../domain/exchange-side';
import type { ScenarioPack } from '../../../domain/pack';
import { Check } from '../../ui/Check';
import { useWords } from '../../ui/use-words';
import { type Changed, changed, useDraft } from './draft-context';
import { Choice, Text } from './fields';

const SUBSCRIPTIONS = ['sameTenant', 'none', 'otherTenant'] as const;

/** The organization, and what Exchange and Microsoft 365 know of it. */
export function TenantFields() {
  const form = useWords('authoring');
  const training = useWords('training');
  const { draft, change } = useDraft();
  const { tenant } = draft;
  const facts: OrganizationExchangeFacts = {
    ...HEALTHY_ORGANIZATION,
    ...organizationFactsOf(tenant.organizationFacts ?? {}),
  };
  const set = (members: Changed<ScenarioPack['tenant']>) => change({ tenant: changed(tenant, members) });
  const setFacts = (members: Partial<OrganizationExchangeFacts>) =>
    set({ organizationFacts: { ...facts, ...members } });
  const { requireApproval } = tenant;
  return (
    <fieldset class="form-section">
      <legend>{form.say('tenant')}</legend>
      <div class="both">
        <Text
          label={form.say('organization')}
          name="organization"
          value={tenant.organization}
          onChange={(organization) => set({ organization })}
        />
        <Text
          label={form.say('version')}
          name="version"
          value={tenant.version}
          onChange={(version) => set({ version })}
        />
        <Choice
          label={form.say('subscription')}
          name="subscription"
          value={facts.subscription}
          options={SUBSCRIPTIONS.map((value) => ({ value, label: training.say(`is.${value}`) }))}
          onChange={(subscription) => setFacts({ subscription })}
        />
        <Choice
          label="EwsEnabled"
          name="ewsSwitch"
          value={facts.ewsSwitch}
          options={EWS_CHOICES.ewsSwitch.map((value) => ({
            value,
            label: value === 'neverSet' ? training.say('is.neverSet') : value === 'true' ? 'True' : 'False',
          }))}
          onChange={(ewsSwitch) => setFacts({ ewsSwitch })}
        />
        <Choice
          label="EwsAllowedAppIDs"
          name="ewsAppIds"
          value={facts.ewsAppIds}
          options={EWS_CHOICES.ewsAppIds.map((value) => ({ value, label: training.say(`is.${value}`) }))}
          onChange={(ewsAppIds) => setFacts({ ewsAppIds })}
        />
        <Choice
          label="EwsApplicationAccessPolicy"
          name="ewsUserAgents"
          value={facts.ewsUserAgents}
          options={EWS_CHOICES.ewsUserAgents.map((value) => ({ value, label: training.say(`is.${value}`) }))}
          onChange={(ewsUserAgents) => setFacts({ ewsUserAgents })}
        />
        <Choice
          label={form.say('cloud')}
          name="cloud"
          value={facts.cloud}
          options={EWS_CHOICES.cloud.map((value) => ({ value, label: training.say(`is.${value}`) }))}
          onChange={(cloud) => setFacts({ cloud })}
        />
      </div>
      <Check
        label={form.say('background')}
        name="background"
        checked={facts.backgroundOperations}
        onChange={(backgroundOperations) => setFacts({ backgroundOperations })}
      />
      <Check
        label={form.say('requireUsers')}
        name="requireUsers"
        checked={requireApproval.users}
        onChange={(users) => set({ requireApproval: { ...requireApproval, users } })}
      />
      <Check
        label={form.say('requireQueues')}
        name="requireQueues"
        checked={requireApproval.queues}
        onChange={(queues) => set({ requireApproval: { ...requireApproval, queues } })}
      />
      <Check
        label={form.say('defaults')}
        name="defaults"
        checked={tenant.defaultsAreServerSide}
        onChange={(defaultsAreServerSide) => set({ defaultsAreServerSide })}
      />
    </fieldset>
  );
}
