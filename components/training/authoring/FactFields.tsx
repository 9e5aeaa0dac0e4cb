import { EWS_CHOICES } from '../../../domain/ews';
import {
  type ExchangeFacts,
  HEALTHY,
  HEALTHY_ORGANIZATION,
  type OrganizationExchangeFacts,
} from '../../../domain/exchange-side';
import type { Key } from '../../../locales';
import { type Path, valueAt } from '../../../training/authoring/draft-path';
import { useWords } from '../../ui/use-words';
import { useDraft } from './draft-context';
import { ChoiceAt, MomentAt, YesNoAt } from './fields';

const SUBSCRIPTIONS = ['sameTenant', 'none', 'otherTenant'] as const;
const EWS_ORGS = ['allowed', 'blocked', 'allowListWithoutCrm', 'blockListWithCrm'] as const;

type OrganizationFact = Exclude<keyof OrganizationExchangeFacts, 'backgroundOperations' | 'ewsWave'>;

const ORGANIZATION_CHOICES: Readonly<Record<OrganizationFact, readonly string[]>> = {
  subscription: SUBSCRIPTIONS,
  ewsSwitch: EWS_CHOICES.ewsSwitch,
  ewsAppIds: EWS_CHOICES.ewsAppIds,
  ewsUserAgents: EWS_CHOICES.ewsUserAgents,
  cloud: EWS_CHOICES.cloud,
  sameTenantEws: EWS_CHOICES.sameTenantEws,
};
const ORGANIZATION_FACTS = Object.keys(ORGANIZATION_CHOICES) as OrganizationFact[];

/** Words of PowerShell for the switch; sentences of the form where those of the Exchange side fall together. */
function useChoiceWord() {
  const training = useWords('training');
  const { say } = useWords('authoring-fields');
  return (fact: OrganizationFact, value: string): string => {
    if (fact === 'sameTenantEws') return say(`ews.${value}` as Key<'authoring-fields'>);
    if (fact === 'ewsSwitch' && value !== 'neverSet') return value === 'true' ? 'True' : 'False';
    return training.say(`is.${value}` as Key<'training'>);
  };
}

/** What Exchange and Microsoft 365 know of the organization, at the start or later. */
export function OrganizationFactFields({ path }: { path: Path }) {
  const form = useWords('authoring');
  const { say } = useWords('authoring-fields');
  const { draft } = useDraft();
  const wordOf = useChoiceWord();
  const usual = (word: string) => form.say('asUsual', { usual: word });
  return (
    <div class="both">
      <YesNoAt
        path={[...path, 'backgroundOperations']}
        label={form.say('background')}
        usual={HEALTHY_ORGANIZATION.backgroundOperations}
      />
      {ORGANIZATION_FACTS.map((fact) => (
        <ChoiceAt
          key={fact}
          path={[...path, fact]}
          label={say(`org.${fact}`)}
          unset={usual(wordOf(fact, HEALTHY_ORGANIZATION[fact]))}
          options={ORGANIZATION_CHOICES[fact].map((value) => ({ value, label: wordOf(fact, value) }))}
        />
      ))}
      <MomentAt path={[...path, 'ewsWave']} label={say('org.ewsWave')} hint={say('utc')} />
      {/* The word of older scenarios: nobody writes it any more. */}
      {valueAt(draft, [...path, 'ewsOrg']) !== undefined && (
        <ChoiceAt
          path={[...path, 'ewsOrg']}
          label={say('org.ewsOrg')}
          unset={say('notTold')}
          options={EWS_ORGS.map((value) => ({ value, label: value }))}
        />
      )}
    </div>
  );
}

const CHOSEN = { syncOrganization: ['this', 'other'], quota: ['free', 'full'] } as const;

const isChosen = (fact: keyof ExchangeFacts): fact is keyof typeof CHOSEN => fact in CHOSEN;

/** All that Exchange knows of a mailbox. */
export function ExchangeFields({ path }: { path: Path }) {
  const form = useWords('authoring');
  const training = useWords('training');
  const facts = Object.keys(HEALTHY) as (keyof ExchangeFacts)[];
  return (
    <div class="both">
      {facts.map((fact) => {
        const label = training.say(`fact.${fact}`);
        if (!isChosen(fact)) {
          return <YesNoAt key={fact} path={[...path, fact]} label={label} usual={HEALTHY[fact] === true} />;
        }
        return (
          <ChoiceAt
            key={fact}
            path={[...path, fact]}
            label={label}
            unset={form.say('asUsual', { usual: training.say(`is.${HEALTHY[fact]}`) })}
            options={CHOSEN[fact].map((value) => ({ value, label: training.say(`is.${value}`) }))}
          />
        );
      })}
    </div>
  );
}
