import { SIDE_STATES } from '../../../domain/lifecycle';
import { type MailboxSeed, OUTLOOK_APP_WORDS, WAITING_STATES } from '../../../domain/scenario';
import type { Key } from '../../../locales';
import type { Path } from '../../../training/authoring/draft-path';
import { useWords } from '../../ui/use-words';
import { useMember } from './draft-context';
import { ChoiceAt, MomentAt, NumberAt, TextAt } from './fields';
import { Items } from './Items';
import { Keyed } from './MailboxChoices';
import { useFilterOptions } from './options';

type SeededSide = keyof NonNullable<MailboxSeed['sides']>;
const SEEDED_SIDES: readonly SeededSide[] = ['record', 'profile', 'approval', 'incoming', 'outgoing', 'act'];

const kindOf = (side: SeededSide) =>
  side === 'record' || side === 'profile' || side === 'approval' ? side : 'direction';

/** Where the mailbox stands, each side by itself. */
export function SideFields({ path }: { path: Path }) {
  const { say } = useWords('authoring-fields');
  const lifecycle = useWords('lifecycle');
  return (
    <div class="both">
      {SEEDED_SIDES.map((side) => (
        <ChoiceAt
          key={side}
          path={[...path, side]}
          label={lifecycle.say(`side.${side}`)}
          unset={say('side.unset')}
          options={SIDE_STATES[side].map((value) => ({
            value,
            label: lifecycle.say(`state.${kindOf(side)}.${value}` as Key<'lifecycle'>),
          }))}
        />
      ))}
    </div>
  );
}

/** Alerts of the failed directions: none, those of what holds the mailbox back, or with one token. */
export function AlertFields({ path }: { path: Path }) {
  const { say } = useWords('authoring-fields');
  const { value, put } = useMember(path);
  const isToken = typeof value === 'string';
  return (
    <>
      <Keyed
        path={path}
        label={say('alert')}
        value={isToken ? 'token' : value === null ? 'null' : 'unset'}
        options={[
          { value: 'unset', label: say('alert.unset') },
          { value: 'null', label: say('alert.null') },
          { value: 'token', label: say('alert.one') },
        ]}
        onChoose={(key) => put(key === 'null' ? null : key === 'token' ? 'Unknown' : undefined)}
      />
      {isToken && <TextAt path={path} label={say('alert.token')} />}
    </>
  );
}

/** What arrives at the mailbox, and what does not. */
export function ArrivalFields({ path }: { path: Path }) {
  const form = useWords('authoring');
  const { say } = useWords('authoring-fields');
  const filters = useFilterOptions();
  return (
    <>
      <div class="both">
        <ChoiceAt path={[...path, 'filter']} label={say('filter')} unset={say('fresh')} options={filters} />
        <MomentAt path={[...path, 'startsOn']} label={say('mailFrom')} hint={say('utc')} />
        <NumberAt path={[...path, 'lastReceivedHoursAgo']} label={say('lastReceived')} />
        <ChoiceAt
          path={[...path, 'outlookApp']}
          label={say('outlookApp')}
          unset={say('fresh')}
          options={OUTLOOK_APP_WORDS.map((value) => ({ value, label: say(`outlookApp.${value}`) }))}
        />
        <TextAt path={[...path, 'outlookAppError']} label={say('outlookAppError')} optional />
      </div>
      <h4>{say('items')}</h4>
      <Items
        path={[...path, 'items']}
        nameOf={(at) => `${say('item')} ${at + 1}`}
        add={[{ label: say('addItem'), item: () => ({ code: 'NoRecipientMatch', hoursAgo: 1 }) }]}
      >
        {(item) => (
          <div class="both">
            <TextAt path={[...item, 'code']} label={say('item.code')} />
            <NumberAt path={[...item, 'number']} label={say('item.number')} negative />
            <NumberAt path={[...item, 'hoursAgo']} label={say('hoursAgo')} needed />
            <NumberAt path={[...item, 'retries']} label={say('item.retries')} />
          </div>
        )}
      </Items>
      <h4>{say('waiting')}</h4>
      <Items
        path={[...path, 'waiting']}
        nameOf={(at) => `${say('waiting.mail')} ${at + 1}`}
        add={[{ label: say('addWaiting'), item: () => ({ is: 'pendingSend', hoursAgo: 1 }) }]}
      >
        {(mail) => (
          <div class="both">
            <ChoiceAt
              path={[...mail, 'is']}
              label={form.say('stands')}
              options={WAITING_STATES.map((value) => ({ value, label: say(`waiting.${value}`) }))}
            />
            <NumberAt path={[...mail, 'hoursAgo']} label={say('hoursAgo')} needed />
            <NumberAt path={[...mail, 'laterInHours']} label={say('waiting.later')} />
            <NumberAt path={[...mail, 'attempts']} label={say('waiting.attempts')} />
          </div>
        )}
      </Items>
    </>
  );
}
