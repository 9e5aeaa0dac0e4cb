/** What is wrong in a draft, each at the field that somebody mends it in: some rules speak of a part as a whole. */
import type { ScenarioPack } from '../../domain/pack';
import { nameOfPath, type Path } from './draft-path';

export interface PlacedIssue {
  /** The name of the field. */
  name: string;
  message: string;
}

type Found = Path | undefined;

const foldedName = (name: string) => name.toLowerCase();

/** The second of two that have the same name. */
function second(names: readonly string[]): number {
  return names.findIndex((name, at) =>
    names.slice(0, at).some((each) => foldedName(each) === foldedName(name)),
  );
}

const at = (index: number, path: (index: number) => Path): Found => (index < 0 ? undefined : path(index));

/** Rules of the tenant as a whole, with what breaks them. */
const PLACES: Readonly<Record<string, (tenant: ScenarioPack['tenant']) => Found>> = {
  'every alias once expected': ({ users, queues }) =>
    at(second([...users, ...queues].map(({ alias }) => alias)), (index) =>
      index < users.length
        ? ['tenant', 'users', index, 'alias']
        : ['tenant', 'queues', index - users.length, 'alias'],
    ),
  'every name of a profile once expected': ({ profiles = [] }) =>
    at(second(profiles.map(({ name }) => name)), (index) => ['tenant', 'profiles', index, 'name']),
  'a profile that is one of the scenario expected': ({ users, queues, profiles = [] }) => {
    const isLost = ({ profile }: { profile?: string }) =>
      profile !== undefined && !profiles.some(({ name }) => name === profile);
    return (
      at(users.findIndex(isLost), (index) => ['tenant', 'users', index, 'profile']) ??
      at(queues.findIndex(isLost), (index) => ['tenant', 'queues', index, 'profile'])
    );
  },
  'the alias of a user as the owner of a queue expected': ({ users, queues }) =>
    at(
      queues.findIndex(({ owner }) => owner !== undefined && !users.some(({ alias }) => alias === owner)),
      (index) => ['tenant', 'queues', index, 'owner'],
    ),
  'every name of a team once expected': ({ teams = [] }) =>
    at(second(teams.map(({ name }) => name)), (index) => ['tenant', 'teams', index, 'name']),
  'aliases of users as the members of a team expected': ({ users, teams = [] }) =>
    at(
      teams.findIndex(({ members }) =>
        members.some((member) => !users.some(({ alias }) => alias === member)),
      ),
      (index) => ['tenant', 'teams', index, 'members'],
    ),
  'a user with the persona systemAdministrator expected': ({ users }) =>
    at(users.length - 1, () => ['tenant', 'users', 0, 'persona']),
};

export function placeIssues(draft: ScenarioPack, issues: readonly PlacedIssue[]): PlacedIssue[] {
  return issues.map((issue) => {
    const path = PLACES[issue.message]?.(draft.tenant);
    return path ? { ...issue, name: nameOfPath(path) } : issue;
  });
}
