import { FINDING_IDS } from '../../../domain/finding-ids';
import type { Goal, MailboxChoice, ScenarioPack } from '../../../domain/pack';
import { useWords } from '../../ui/use-words';
import { useDraft, withItem, withoutItem } from './draft-context';
import { BothTexts, Choice, Numeral } from './fields';

const KINDS = ['enabled', 'cause', 'defaults', 'required', 'other'] as const;
type Kind = (typeof KINDS)[number];

const ALL = ['mailboxes', 'users', 'queues'] as const;
const CAUSES = FINDING_IDS;

function kindOf(goal: Goal): Kind {
  if (goal.is === 'cause') return 'cause';
  if (goal.is === 'mailboxes') return goal.state === 'enabled' ? 'enabled' : 'other';
  if (goal.is === 'arrives') return 'other';
  return goal.defaultsAreServerSide ? 'defaults' : 'required';
}

function goalOf(kind: Kind, before: Goal, { users, queues }: ScenarioPack['tenant']): Goal {
  const { id, text, points } = before;
  const base = { id, text, ...(points === undefined ? {} : { points }) };
  const [first] = [...users.filter(({ persona }) => !persona), ...queues];
  switch (kind) {
    case 'enabled':
      return { ...base, is: 'mailboxes', mailboxes: { all: 'mailboxes' }, state: 'enabled' };
    case 'cause':
      return { ...base, is: 'cause', mailbox: first?.alias ?? '', causes: ['exo-no-licence'] };
    case 'defaults':
      return { ...base, is: 'organization', defaultsAreServerSide: true };
    case 'required':
      return { ...base, is: 'organization', requireApproval: { users: true, queues: true } };
    case 'other':
      return before;
  }
}

const choiceKey = (choice: MailboxChoice): string =>
  'all' in choice
    ? `all:${choice.all}`
    : 'deal' in choice
      ? `deal:${choice.deal}`
      : choice.aliases.length === 1
        ? `alias:${choice.aliases[0]}`
        : 'several';

function GoalItem({ goal, at }: { goal: Goal; at: number }) {
  const { say } = useWords('authoring');
  const causes = useWords('findings');
  const { draft, change } = useDraft();
  const { goals, tenant, variation } = draft;
  const set = (next: Goal) => change({ goals: withItem(goals, at, next) });
  const kind = kindOf(goal);
  const owners = [...tenant.users.filter(({ persona }) => !persona), ...tenant.queues];
  const choices = [
    ...ALL.map((all) => ({ value: `all:${all}`, label: say(`all.${all}`) })),
    ...(variation?.deals ?? []).map(({ id }) => ({ value: `deal:${id}`, label: id })),
    ...owners.map(({ alias, name }) => ({ value: `alias:${alias}`, label: name })),
    ...(goal.is === 'mailboxes' && choiceKey(goal.mailboxes) === 'several'
      ? [{ value: 'several', label: say('asItIs') }]
      : []),
  ];
  const choose = (key: string) => {
    if (goal.is !== 'mailboxes') return;
    const [by, of = ''] = key.split(/:(.*)/s);
    const all = ALL.find((each) => each === of);
    const mailboxes: MailboxChoice | null =
      by === 'all' && all
        ? { all }
        : by === 'deal'
          ? { deal: of }
          : by === 'alias'
            ? { aliases: [of] }
            : null;
    if (mailboxes) set({ ...goal, mailboxes });
  };
  return (
    <li class="form-item" data-goal={goal.id}>
      <div class="row">
        <Choice
          label={say('goalKind')}
          value={kind}
          options={KINDS.filter((each) => each !== 'other' || kind === 'other').map((value) => ({
            value,
            label: say(`goal.${value}`),
          }))}
          onChange={(next) => set(goalOf(next, goal, tenant))}
        />
        {goal.is === 'mailboxes' && (
          <Choice
            label={say('goalOf')}
            value={choiceKey(goal.mailboxes)}
            options={choices}
            onChange={choose}
          />
        )}
        {goal.is === 'cause' && (
          <>
            <Choice
              label={say('mailbox')}
              value={typeof goal.mailbox === 'string' ? `alias:${goal.mailbox}` : `deal:${goal.mailbox.deal}`}
              options={choices.filter(({ value }) => /^(?:alias|deal):/.test(value))}
              onChange={(key) => {
                const [by, of = ''] = key.split(/:(.*)/s);
                set({ ...goal, mailbox: by === 'deal' ? { deal: of } : of });
              }}
            />
            <Choice
              label={say('causeIs')}
              value={CAUSES.find((id) => id === goal.causes[0])}
              options={CAUSES.map((id) => ({ value: id, label: causes.say(`${id}.cause`).slice(0, 90) }))}
              onChange={(cause) => set({ ...goal, causes: [cause, ...goal.causes.slice(1)] })}
            />
          </>
        )}
        <Numeral
          label={say('points')}
          value={goal.points ?? 1}
          onChange={(points) => set({ ...goal, points: points ?? 1 })}
        />
        <button
          type="button"
          class="button button-small"
          disabled={goals.length === 1}
          onClick={() => change({ goals: withoutItem(goals, at) })}
        >
          {say('remove')}
        </button>
      </div>
      <BothTexts name={`goal-${at}`} value={goal.text} onChange={(text) => set({ ...goal, text })} />
    </li>
  );
}

/** What has to be true at the end. */
export function GoalFields() {
  const { say } = useWords('authoring');
  const { draft, change } = useDraft();
  const { goals, tenant } = draft;
  const fresh = (): Goal => {
    const ids = new Set(goals.map(({ id }) => id));
    let number = goals.length + 1;
    while (ids.has(`goal-${number}`)) number += 1;
    const text = { en: 'Every mailbox is enabled.', sl: 'Vsi nabiralniki so omogočeni.' };
    return goalOf('enabled', { id: `goal-${number}`, text, is: 'organization' }, tenant);
  };
  return (
    <fieldset class="form-section">
      <legend>{say('goals')}</legend>
      <ul class="form-items">
        {goals.map((goal, at) => (
          <GoalItem key={goal.id} goal={goal} at={at} />
        ))}
      </ul>
      <div>
        <button type="button" class="button" onClick={() => change({ goals: [...goals, fresh()] })}>
          {say('addGoal')}
        </button>
      </div>
    </fieldset>
  );
}
