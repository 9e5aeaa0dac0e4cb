import { freshDeal } from '../../../training/authoring/fresh';
import { withDealId } from '../../../training/authoring/rename';
import { useWords } from '../../ui/use-words';
import { TicksAt } from './choices';
import { useDraft } from './draft-context';
import { Fold } from './Fold';
import { ChoiceAt, NameAt, NumberAt } from './fields';
import { Items } from './Items';
import { useCauseOptions, useMailboxOptions } from './options';
import { SeedFields, StandsAt, WrongWith } from './SeedFields';

const DEALS = ['variation', 'deals'] as const;

/** Mailboxes that are drawn anew for every attempt, and what they are given. */
export function DealFields() {
  const { say } = useWords('authoring-fields');
  const { draft, change } = useDraft();
  const mailboxes = useMailboxOptions();
  const causes = useCauseOptions();
  const deals = draft.variation?.deals ?? [];
  return (
    <Fold title={say('deals')} of={[['variation']]} level="section">
      <p class="muted">{say('dealsText')}</p>
      <Items
        path={DEALS}
        inOrder
        nameOf={(at) => deals[at]?.id ?? ''}
        add={[{ label: say('addDeal'), item: () => freshDeal(draft) }]}
      >
        {(path, at) => (
          <>
            <div class="both">
              <NameAt
                path={[...path, 'id']}
                label={say('dealId')}
                onRename={(id) => change((before) => withDealId(before, at, id))}
              />
              <NumberAt path={[...path, 'count']} label={say('dealCount')} needed />
              <StandsAt path={[...path, 'seed']} isQueue={false} />
              <WrongWith path={[...path, 'seed']} />
              <ChoiceAt
                path={[...path, 'cause']}
                label={say('dealCause')}
                hint={say('dealCauseHint')}
                unset={say('dealCause.unset')}
                options={causes}
              />
            </div>
            <TicksAt
              path={[...path, 'among']}
              label={say('among')}
              hint={say('amongHint')}
              options={mailboxes}
            />
            <Fold title={say('dealSeed')} of={[[...path, 'seed']]} quiet>
              <SeedFields path={[...path, 'seed']} />
            </Fold>
          </>
        )}
      </Items>
    </Fold>
  );
}
