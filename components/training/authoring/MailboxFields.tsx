import {
  mailboxFaults,
  type StartingPoint,
  startingPointOf,
  startingPoints,
} from '../../../catalog/authoring/starting-points';
import type { ExchangeFacts } from '../../../domain/exchange-side';
import { HEALTHY } from '../../../domain/exchange-side';
import type { MailboxSeed, ScenarioQueue, ScenarioUser } from '../../../domain/scenario';
import { useWords } from '../../ui/use-words';
import { type Changed, changed, useDraft, withItem, withoutItem } from './draft-context';

const POINTS = Object.keys(startingPoints) as StartingPoint[];
export const MAILBOX_FAULTS = Object.keys(mailboxFaults) as (keyof ExchangeFacts)[];

const AS_IT_IS = 'asItIs';
const NOTHING = 'nothing';
const SEVERAL = 'several';

/** The one thing that is wrong in Exchange, `several`, or `nothing`. */
function wrongWith({ exchange = {} }: MailboxSeed): keyof ExchangeFacts | typeof NOTHING | typeof SEVERAL {
  const wrong = MAILBOX_FAULTS.filter(
    (fact) => exchange[fact] !== undefined && exchange[fact] !== HEALTHY[fact],
  );
  const [first = NOTHING] = wrong;
  return wrong.length > 1 ? SEVERAL : first;
}

/** A queue has no appointments. */
function pointFor(point: StartingPoint, isQueue: boolean): NonNullable<MailboxSeed['sides']> {
  const sides: NonNullable<MailboxSeed['sides']> = startingPoints[point];
  return isQueue && 'act' in sides ? { ...sides, act: 'off' } : sides;
}

type Owner = ScenarioUser | ScenarioQueue;

function Row<Row extends Owner>({
  owner,
  isQueue,
  onChange,
  onRemove,
}: {
  owner: Row;
  isQueue: boolean;
  onChange(owner: Row): void;
  onRemove(): void;
}) {
  const { say } = useWords('authoring');
  const set = (members: Changed<Owner>) => onChange(changed<Owner>(owner, members) as Row);
  const known = startingPointOf(
    isQueue && owner.sides?.act === 'off' ? { sides: { ...owner.sides, act: actOf(owner) } } : owner,
  );
  const wrong = wrongWith(owner);
  return (
    <tr data-alias={owner.alias}>
      <td>
        <input
          type="text"
          aria-label={say('name')}
          value={owner.name}
          onInput={({ currentTarget }) => set({ name: currentTarget.value })}
        />
      </td>
      <td>
        <input
          type="text"
          aria-label={say('alias')}
          value={owner.alias}
          onInput={({ currentTarget }) => set({ alias: currentTarget.value })}
        />
      </td>
      <td>
        <select
          aria-label={say('stands')}
          value={known ?? AS_IT_IS}
          onChange={({ currentTarget: { value } }) => {
            const point = POINTS.find((each) => each === value);
            if (!point) return;
            const alert = point === 'failed' ? null : undefined;
            set({ sides: pointFor(point, isQueue), alert });
          }}
        >
          {known === null && <option value={AS_IT_IS}>{say('asItIs')}</option>}
          {POINTS.map((point) => (
            <option key={point} value={point}>
              {say(`point.${point}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          aria-label={say('wrong')}
          value={wrong}
          onChange={({ currentTarget: { value } }) => {
            const fact = MAILBOX_FAULTS.find((each) => each === value);
            if (value === NOTHING) set({ exchange: undefined });
            else if (fact) set({ exchange: { [fact]: mailboxFaults[fact] } });
          }}
        >
          <option value={NOTHING}>{say('nothingWrong')}</option>
          {wrong === SEVERAL && <option value={SEVERAL}>{say('several')}</option>}
          {MAILBOX_FAULTS.map((fact) => (
            <option key={fact} value={fact}>
              {say(`fault.${fact}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <button
          type="button"
          class="button button-small"
          aria-label={say('removeOf', { name: owner.name })}
          onClick={onRemove}
        >
          {say('remove')}
        </button>
      </td>
    </tr>
  );
}

/** What the direction would be if it were a user's, so that the starting point is recognized. */
function actOf({ sides }: MailboxSeed) {
  const incoming = sides?.incoming;
  return incoming === 'enabled' || incoming === 'failed' ? incoming : 'untested';
}

/** The mailboxes that the scenario is about, each with where it stands and what is wrong. */
export function MailboxFields() {
  const { say } = useWords('authoring');
  const { draft, change } = useDraft();
  const { tenant } = draft;
  const { users, queues } = tenant;
  const setUsers = (next: readonly ScenarioUser[]) => change({ tenant: { ...tenant, users: next } });
  const setQueues = (next: readonly ScenarioQueue[]) => change({ tenant: { ...tenant, queues: next } });
  const next = users.length + queues.length + 1;
  const staff = users.filter(({ persona }) => persona !== undefined).length;
  return (
    <fieldset class="form-section">
      <legend>{say('mailboxes')}</legend>
      <p class="muted">{say('staffNote', { count: staff })}</p>
      <div class="table-scroll">
        <table class="plain-table form-table">
          <thead>
            <tr>
              {(['name', 'alias', 'stands', 'wrong'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {users.map(
              (user, at) =>
                user.persona === undefined && (
                  <Row
                    key={at}
                    owner={user}
                    isQueue={false}
                    onChange={(owner) => setUsers(withItem(users, at, owner))}
                    onRemove={() => setUsers(withoutItem(users, at))}
                  />
                ),
            )}
            {queues.map((queue, at) => (
              <Row
                key={at}
                owner={queue}
                isQueue
                onChange={(owner) => setQueues(withItem(queues, at, owner))}
                onRemove={() => setQueues(withoutItem(queues, at))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            setUsers([...users, { name: `User ${next}`, alias: `user.${next}`, roles: ['salesperson'] }])
          }
        >
          {say('addUser')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => setQueues([...queues, { name: `Queue ${next}`, alias: `queue.${next}` }])}
        >
          {say('addQueue')}
        </button>
      </div>
    </fieldset>
  );
}
