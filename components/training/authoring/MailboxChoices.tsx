import type { CauseMailbox, MailboxChoice } from '../../../domain/pack';
import { nameOfPath, type Path } from '../../../training/authoring/draft-path';
import { mailboxesOf } from '../../../training/authoring/fresh';
import { useWords } from '../../ui/use-words';
import { TicksAt } from './choices';
import { useDraft, useMember } from './draft-context';
import { FieldShell, useArrival } from './FieldShell';
import { useMailboxOptions } from './options';

const ALL = ['mailboxes', 'users', 'queues'] as const;
const NAMED = 'aliases';
const DEAL = 'deal:';
const EVERY = 'all:';
const ONE = 'alias:';

function keyOf(choice: MailboxChoice): string {
  if ('all' in choice) return `${EVERY}${choice.all}`;
  return 'deal' in choice ? `${DEAL}${choice.deal}` : NAMED;
}

interface KeyedProps {
  path: Path;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose(key: string): void;
}

/** A choice whose words stand for an object of the file. */
export function Keyed({ path, label, value, options, onChoose }: KeyedProps) {
  const { issues } = useDraft();
  const name = nameOfPath(path);
  const list = useArrival<HTMLSelectElement>(name);
  // What the schema says of the parts of the object is said of the choice.
  const issue = issues.get(name) ?? issues.get(`${name}.deal`) ?? null;
  const isThere = options.some((option) => option.value === value);
  return (
    <FieldShell label={label} name={name} issue={issue}>
      {({ field, told }) => (
        <select
          id={field}
          ref={list}
          name={name}
          {...told}
          value={value}
          onChange={({ currentTarget }) => currentTarget.value !== value && onChoose(currentTarget.value)}
        >
          {!isThere && <option value={value}>{value.replace(/^\w+:/, '')}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldShell>
  );
}

function useDealOptions() {
  const { say } = useWords('authoring-fields');
  const { draft } = useDraft();
  return (draft.variation?.deals ?? []).map(({ id }) => ({
    value: `${DEAL}${id}`,
    label: say('ofDeal', { deal: id }),
  }));
}

/** Mailboxes that a goal is about: all of a kind, those that a deal fell to, or some by their names. */
export function MailboxesOf({ path, choice }: { path: Path; choice: MailboxChoice }) {
  const form = useWords('authoring');
  const { say } = useWords('authoring-fields');
  const { draft } = useDraft();
  const { put } = useMember(path);
  const deals = useDealOptions();
  const mailboxes = useMailboxOptions(true);
  const choose = (key: string) => {
    const all = ALL.find((each) => `${EVERY}${each}` === key);
    if (all) put({ all });
    else if (key.startsWith(DEAL)) put({ deal: key.slice(DEAL.length) });
    else
      put({
        aliases: mailboxesOf(draft.tenant)
          .slice(0, 1)
          .map(({ alias }) => alias),
      });
  };
  return (
    <>
      <Keyed
        path={path}
        label={form.say('goalOf')}
        value={keyOf(choice)}
        options={[
          ...ALL.map((all) => ({ value: `${EVERY}${all}`, label: form.say(`all.${all}`) })),
          ...deals,
          { value: NAMED, label: say('named') },
        ]}
        onChoose={choose}
      />
      {'aliases' in choice && (
        <TicksAt path={[...path, 'aliases']} label={say('which')} options={mailboxes} keepEmpty />
      )}
    </>
  );
}

/** The mailbox whose cause is asked for. */
export function CauseOf({ path, mailbox }: { path: Path; mailbox: CauseMailbox }) {
  const { say } = useWords('authoring');
  const { put } = useMember(path);
  const deals = useDealOptions();
  const mailboxes = useMailboxOptions(true).map(({ value, label }) => ({ value: `${ONE}${value}`, label }));
  return (
    <Keyed
      path={path}
      label={say('mailbox')}
      value={typeof mailbox === 'string' ? `${ONE}${mailbox}` : `${DEAL}${mailbox.deal}`}
      options={[...mailboxes, ...deals]}
      onChoose={(key) => put(key.startsWith(DEAL) ? { deal: key.slice(DEAL.length) } : key.slice(ONE.length))}
    />
  );
}
