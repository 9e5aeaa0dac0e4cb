import { DIRECTIONS } from '../../../domain/lifecycle';
import type { Goal } from '../../../domain/pack';
import { type Path, withValueAt } from '../../../training/authoring/draft-path';
import { freshGoal, goalOf } from '../../../training/authoring/fresh';
import { useWords } from '../../ui/use-words';
import { AskedFields } from './AskedFields';
import { ManyAt, TicksAt } from './choices';
import { useDraft } from './draft-context';
import { CheckAt, ChoiceAt, NumberAt, TextAt, YesNoAt } from './fields';
import { Items } from './Items';
import { CauseOf, MailboxesOf } from './MailboxChoices';
import { useCauseOptions, useFilterOptions, useStateOptions } from './options';
import { PrivilegesAt } from './PersonFields';
import { TextsAt } from './Texts';

const KINDS = ['mailboxes', 'organization', 'cause', 'arrives'] as const satisfies readonly Goal['is'][];

type Of<Is extends Goal['is']> = Extract<Goal, { is: Is }>;

/** Mailboxes that have to stand somewhere. */
function StandingGoal({ path, goal }: { path: Path; goal: Of<'mailboxes'> }) {
  const { say } = useWords('authoring');
  const fields = useWords('authoring-fields');
  const lifecycle = useWords('lifecycle');
  const states = useStateOptions();
  return (
    <>
      <div class="both">
        <MailboxesOf path={[...path, 'mailboxes']} choice={goal.mailboxes} />
        <ChoiceAt
          path={[...path, 'state']}
          label={say('goalState')}
          hint={say('goalStateHint')}
          options={states}
        />
      </div>
      <TicksAt
        path={[...path, 'directions']}
        label={fields.say('goalDirections')}
        hint={fields.say('goalDirectionsHint')}
        options={DIRECTIONS.map((value) => ({ value, label: lifecycle.say(`side.${value}`) }))}
      />
    </>
  );
}

/** Settings of the organization. */
function OrganizationGoal({ path }: { path: Path }) {
  const { say } = useWords('authoring');
  const fields = useWords('authoring-fields');
  const usual = fields.say('notAsked');
  return (
    <>
      <div class="both">
        <YesNoAt path={[...path, 'requireApproval', 'users']} label={say('requireUsers')} usual={usual} />
        <YesNoAt path={[...path, 'requireApproval', 'queues']} label={say('requireQueues')} usual={usual} />
      </div>
      <CheckAt path={[...path, 'defaultsAreServerSide']} label={say('goalDefaults')} absentIfOff />
    </>
  );
}

/** A cause that the trainee names, any of several. */
function CauseGoal({ path, goal }: { path: Path; goal: Of<'cause'> }) {
  const { say } = useWords('authoring');
  const causes = useCauseOptions();
  return (
    <>
      <div class="both">
        <CauseOf path={[...path, 'mailbox']} mailbox={goal.mailbox} />
      </div>
      <ManyAt path={[...path, 'causes']} label={say('causeIs')} hint={say('causesHint')} options={causes} />
      <AskedFields path={[...path, 'asked']} asked={goal.asked} />
    </>
  );
}

/** What owners chose, and may. */
function ArrivesGoal({ path, goal }: { path: Path; goal: Of<'arrives'> }) {
  const fields = useWords('authoring-fields');
  const filters = useFilterOptions();
  return (
    <>
      <div class="both">
        <MailboxesOf path={[...path, 'mailboxes']} choice={goal.mailboxes} />
      </div>
      <TicksAt
        path={[...path, 'filter']}
        label={fields.say('goalFilter')}
        hint={fields.say('goalFilterHint')}
        options={filters}
      />
      <PrivilegesAt path={[...path, 'privileges']} label={fields.say('goalPrivileges')} />
    </>
  );
}

function GoalKind({ path, goal }: { path: Path; goal: Goal }) {
  switch (goal.is) {
    case 'mailboxes':
      return <StandingGoal path={path} goal={goal} />;
    case 'organization':
      return <OrganizationGoal path={path} />;
    case 'cause':
      return <CauseGoal path={path} goal={goal} />;
    case 'arrives':
      return <ArrivesGoal path={path} goal={goal} />;
  }
}

function GoalItem({ path, at, goal }: { path: Path; at: number; goal: Goal }) {
  const { say } = useWords('authoring');
  const { change } = useDraft();
  return (
    <>
      <div class="both both-narrow">
        <ChoiceAt
          path={[...path, 'is']}
          label={say('goalKind')}
          options={KINDS.map((value) => ({ value, label: say(`goal.${value}`) }))}
          onChoose={(is) => {
            const kind = KINDS.find((each) => each === is);
            if (!kind || kind === goal.is) return;
            change((before) => withValueAt(before, path, goalOf(kind, before.goals[at] ?? goal, before)));
          }}
        />
        <NumberAt path={[...path, 'points']} label={say('points')} usual={1} />
        <TextAt path={[...path, 'id']} label={say('goalId')} />
      </div>
      <GoalKind path={path} goal={goal} />
      <TextsAt
        path={[...path, 'text']}
        label={say('text')}
        lines={2}
        placeholder={say('placeholder.goals')}
      />
    </>
  );
}

/** What has to be true at the end. */
export function GoalFields() {
  const { say } = useWords('authoring');
  const { draft } = useDraft();
  const { goals } = draft;
  return (
    <fieldset class="form-section">
      <legend>
        <h2>{say('goals')}</h2>
      </legend>
      <Items
        path={['goals']}
        atLeast={1}
        inOrder
        nameOf={(at) => say('goalNumber', { number: at + 1 })}
        add={[{ label: say('addGoal'), item: () => freshGoal(draft) }]}
      >
        {(path, at) => {
          const goal = goals[at];
          return goal && <GoalItem path={path} at={at} goal={goal} />;
        }}
      </Items>
    </fieldset>
  );
}
