/** What no part of a scenario shows by itself: every name once, and nobody spoken of who is not there. */
import * as v from 'valibot';
import type { Scenario } from '../../domain/scenario';

type Whole = Pick<Scenario, 'users' | 'teams' | 'queues' | 'profiles'>;

const unique = (values: readonly string[]) =>
  new Set(values.map((value) => value.toLowerCase())).size === values.length;

const aliasesOf = ({ users }: Whole) => new Set(users.map(({ alias }) => alias));

function profilesKnown({ users, queues, profiles = [] }: Whole): boolean {
  const names = new Set(profiles.map(({ name }) => name));
  return [...users, ...queues].every(({ profile }) => profile === undefined || names.has(profile));
}

function ownersKnown(whole: Whole): boolean {
  const aliases = aliasesOf(whole);
  return whole.queues.every(({ owner }) => owner === undefined || aliases.has(owner));
}

function membersKnown(whole: Whole): boolean {
  const aliases = aliasesOf(whole);
  return (whole.teams ?? []).every(({ members }) => members.every((member) => aliases.has(member)));
}

/** Each rule by what is expected where it is broken. */
const RULES: Readonly<Record<string, (whole: Whole) => boolean>> = {
  'every alias once expected': ({ users, queues }) => unique([...users, ...queues].map(({ alias }) => alias)),
  'every name of a profile once expected': ({ profiles = [] }) => unique(profiles.map(({ name }) => name)),
  'a profile that is one of the scenario expected': profilesKnown,
  'the alias of a user as the owner of a queue expected': ownersKnown,
  'every name of a team once expected': ({ teams = [] }) => unique(teams.map(({ name }) => name)),
  'aliases of users as the members of a team expected': membersKnown,
};

/** A check of the tenant as a whole, once each of its parts is right. */
export const asOneWhole = <Tenant extends Whole>() =>
  v.rawCheck<Tenant>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [message, holds] of Object.entries(RULES)) {
      if (!holds(dataset.value)) addIssue({ message });
    }
  });
