import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';
import type { ScenarioQueue, ScenarioUser } from '../../../domain/scenario';
import { type Path, withAdded, withoutItemAt } from '../../../training/authoring/draft-path';
import { freshQueue, freshUser } from '../../../training/authoring/fresh';
import { withAlias } from '../../../training/authoring/rename';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';
import { useDraft } from './draft-context';
import { useWantedIn, useWrongIn } from './Fold';
import { NameAt, TextAt } from './fields';
import { OwnerAt, PersonFields } from './PersonFields';
import { SeedFields, StandsAt, WrongWith } from './SeedFields';

type List = 'users' | 'queues';

interface OwnerItemProps {
  list: List;
  at: number;
  owner: ScenarioUser | ScenarioQueue;
  /** People with a part of their own stand aside until somebody asks for them. */
  aside: boolean;
  onRemove(): void;
}

function Details({ path, list }: { path: Path; list: List }) {
  return (
    <>
      {list === 'users' ? <PersonFields path={path} /> : <OwnerAt path={path} />}
      <SeedFields path={path} />
    </>
  );
}

/** One mailbox: what it is called and where it stands, and behind its button all that may be told of it. */
function OwnerItem({ list, at, owner, aside, onRemove }: OwnerItemProps) {
  const { say } = useWords('authoring');
  const ui = useWords('ui');
  const { change } = useDraft();
  const [open, setOpen] = useState(false);
  const details = useId();
  const path = ['tenant', list, at];
  const wrong = useWrongIn([path]);
  useWantedIn([path], () => setOpen(true));
  const persona = 'persona' in owner ? owner.persona : undefined;
  const name = owner.name || owner.alias;
  return (
    <li class="owner" data-alias={owner.alias} hidden={aside && !open && wrong === 0}>
      <div class="owner-line">
        <TextAt path={[...path, 'name']} label={say('name')} />
        <NameAt
          path={[...path, 'alias']}
          label={say('alias')}
          onRename={(alias) => change((before) => withAlias(before, list, at, alias))}
        />
        {persona === undefined ? (
          <>
            <StandsAt path={path} isQueue={list === 'queues'} />
            <WrongWith path={path} />
          </>
        ) : (
          <p class="owner-persona">
            <span class="badge badge-calm">{ui.say(`persona.${persona}` as 'persona.user')}</span>
          </p>
        )}
        <div class="owner-acts">
          <button
            type="button"
            class="button button-small"
            aria-expanded={open}
            aria-controls={details}
            aria-label={say('detailsOf', { name })}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'up' : 'down'} />
            {say('details')}
            {wrong > 0 && <span class="badge badge-bad">{wrong}</span>}
          </button>
          <button
            type="button"
            class="button button-small"
            aria-label={say('removeOf', { name })}
            onClick={onRemove}
          >
            {say('remove')}
          </button>
        </div>
      </div>
      <div id={details} class="owner-details" hidden={!open}>
        {open && <Details path={path} list={list} />}
      </div>
    </li>
  );
}

const FRESH: Readonly<Record<List, (pack: ScenarioPack) => ScenarioUser | ScenarioQueue>> = {
  users: freshUser,
  queues: freshQueue,
};

/** People and queues, each with where its mailbox stands and what is wrong. */
export function MailboxFields() {
  const { say } = useWords('authoring');
  const { draft, change } = useDraft();
  const { tenant } = draft;
  const [staffShown, setStaffShown] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  /** Where the keyboard goes with the next picture: to a mailbox that is new, or to the buttons that add one. */
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    box.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  });
  const staff = tenant.users.filter(({ persona }) => persona !== undefined).length;
  const add = (list: List) => {
    const owner = FRESH[list](draft);
    next.current = `[data-alias="${owner.alias}"] input`;
    change((before) => withAdded(before, ['tenant', list], owner));
  };
  return (
    <fieldset class="form-section" ref={box}>
      <legend>
        <h2>{say('mailboxes')}</h2>
      </legend>
      {staff > 0 && (
        <div class="row owner-staff">
          <span class="muted">{say('staffNote', { count: staff })}</span>
          <button
            type="button"
            class="button button-small"
            aria-pressed={staffShown}
            onClick={() => setStaffShown(!staffShown)}
          >
            {say('showStaff')}
          </button>
        </div>
      )}
      {(['users', 'queues'] as const).map((list) => (
        <ul class="owners" key={list} aria-label={say(list)}>
          {tenant[list].map((owner, at) => (
            <OwnerItem
              key={at}
              list={list}
              at={at}
              owner={owner}
              aside={!staffShown && 'persona' in owner && owner.persona !== undefined}
              onRemove={() => {
                next.current = '.owner-adds button';
                change((before) => withoutItemAt(before, ['tenant', list], at));
              }}
            />
          ))}
        </ul>
      ))}
      <div class="row owner-adds">
        <button type="button" class="button" onClick={() => add('users')}>
          {say('addUser')}
        </button>
        <button type="button" class="button" onClick={() => add('queues')}>
          {say('addQueue')}
        </button>
      </div>
    </fieldset>
  );
}
