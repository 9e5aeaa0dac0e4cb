import type { Direction } from '../../lifecycle';
import { type Case, certainIf, is, isNamed, likelyIf, type Rule } from '../rule';

/** A queue has no appointments, contacts and tasks of its own: no method of that direction is amiss. */
const applies = ({ facts }: Case, direction: Direction) => direction !== 'act' || facts.regarding !== 'queue';

/** Whose a mailbox is decides whether that direction counts; where nobody knows, it is likely at most. */
const surely = ({ facts }: Case, direction: Direction, holds: boolean) =>
  direction === 'act' && facts.regarding === 'unknown' ? likelyIf(holds) : certainIf(holds);

const works = ({ state }: Case) => state === 'enabled';

/** Methods and profile (failures.md sections 0.2 and 1, and the settings among section 3). */
export const configurationRules = [
  {
    id: 'method-none',
    facts: ['methods', 'regarding'],
    each: true,
    when: (of, direction) =>
      surely(of, direction, of.facts.methods[direction] === 'none' && applies(of, direction) && !of.mayWant),
  },
  {
    id: 'method-outlook',
    facts: ['methods', 'regarding'],
    each: true,
    when: (of, direction) =>
      surely(
        of,
        direction,
        of.facts.methods[direction] === 'outlook' && applies(of, direction) && !of.mayWant,
      ),
  },
  {
    id: 'no-profile',
    facts: ['profile'],
    contradicted: ({ facts }) => !facts.profile.includes('none'),
    when: ({ facts }) => certainIf(is(facts.profile, 'none')),
  },
  {
    id: 'profile-inactive',
    facts: ['profile', 'profileFacts'],
    contradicted: ({ facts }) => facts.profileFacts.state === 'active' || is(facts.profile, 'none'),
    when: ({ facts }) => certainIf(facts.profileFacts.state === 'inactive'),
  },
  {
    id: 'profile-wrong-type',
    facts: ['profileFacts', 'alerts'],
    when: (of) => {
      const { kind } = of.facts.profileFacts;
      if ((kind !== 'hybrid' && kind !== 'mail') || of.failing.length === 0) return null;
      if (of.facts.profileFacts.gmail === 'yes') return null;
      // Documented of a hybrid profile; a server of another protocol does not answer by HTTP.
      if (isNamed(of, 'http-401')) return kind === 'hybrid' ? 'likely' : 'ask';
      // Where something else is named, a profile that fits its mailboxes needs no doubt.
      return of.facts.alerts.named.length === 0 ? 'ask' : null;
    },
  },
  {
    id: 'profile-credentials',
    facts: ['profileFacts'],
    when: (of) => likelyIf(of.facts.profileFacts.credentials === 'yes' && !works(of)),
  },
  {
    id: 'profile-basic-auth',
    facts: ['profileFacts'],
    columns: ['emailserverprofile.incomingauthenticationprotocol'],
    when: (of) =>
      certainIf(
        of.facts.profileFacts.basicAuthentication === 'yes' &&
          // With Server to Server or OAuth the protocol means nothing.
          of.facts.profileFacts.credentials === 'yes' &&
          !works(of),
      ),
  },
  {
    id: 'china-endpoint',
    facts: ['profileFacts'],
    columns: ['emailserverprofile.serverauthority', 'emailserverprofile.defaultserverlocation'],
    when: (of) => likelyIf(of.facts.profileFacts.chinaEndpoint === 'yes' && !works(of)),
  },
  {
    id: 'queue-act',
    facts: ['regarding', 'methods'],
    direction: 'act',
    when: ({ facts }) =>
      certainIf(
        facts.regarding === 'queue' && facts.methods.act !== 'none' && facts.methods.act !== 'unknown',
      ),
  },
  {
    id: 'act-pop',
    facts: ['methods', 'profileFacts'],
    direction: 'act',
    when: ({ facts }) =>
      certainIf(
        facts.methods.act === 'serverSide' &&
          facts.regarding !== 'queue' &&
          facts.profileFacts.kind === 'mail',
      ),
  },
  {
    id: 'act-no-impersonation',
    facts: ['methods', 'profileFacts'],
    columns: ['emailserverprofile.incominguseimpersonation'],
    direction: 'act',
    when: (of) =>
      certainIf(
        of.facts.methods.act === 'serverSide' &&
          of.facts.regarding !== 'queue' &&
          of.facts.profileFacts.withoutImpersonation === 'yes' &&
          !works(of),
      ),
  },
] as const satisfies readonly Rule[];

export const configurationNotes = [
  {
    id: 'method-outlook',
    facts: ['methods', 'regarding'],
    each: true,
    note: true,
    when: (of, direction) =>
      surely(
        of,
        direction,
        of.facts.methods[direction] === 'outlook' && applies(of, direction) && of.mayWant,
      ),
  },
  {
    // Where another direction is wanted, this one is left out on purpose as far as anybody can tell.
    id: 'method-none',
    facts: ['methods', 'regarding'],
    each: true,
    note: true,
    when: (of, direction) =>
      surely(
        of,
        direction,
        of.facts.methods[direction] === 'none' && applies(of, direction) && of.mayWant && !works(of),
      ),
  },
] as const satisfies readonly Rule[];
