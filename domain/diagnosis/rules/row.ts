import { certainIf, is, likelyIf, type Rule } from '../rule';

/** The state of the row, and of whoever it belongs to (failures.md sections 0.1 and 1). */
export const rowRules = [
  {
    // First of all: nothing further has to be found of a mailbox that is not applicable.
    id: 'app-user',
    facts: ['applicationUser'],
    when: ({ facts }) => certainIf(facts.applicationUser === 'yes'),
  },
  { id: 'row-inactive', facts: ['record'], when: ({ facts }) => certainIf(is(facts.record, 'inactive')) },
  {
    id: 'user-disabled',
    facts: ['userDisabled'],
    when: ({ facts }) => certainIf(facts.userDisabled === 'yes'),
  },
  {
    id: 'user-no-licence',
    facts: ['userLicensed', 'alerts'],
    // It may as well be the owner of another mailbox with the same address.
    contradicted: () => false,
    when: ({ facts, state }) =>
      likelyIf(facts.userLicensed === 'no' && facts.applicationUser !== 'yes' && state !== 'enabled'),
  },
  {
    // The article contradicts itself, so never certain.
    id: 'access-mode',
    facts: ['userReadWrite', 'alerts'],
    when: ({ facts }) => likelyIf(facts.userReadWrite === 'no' && facts.alerts.codes.includes('8005e276')),
  },
  {
    id: 'queue-inactive',
    facts: ['queueInactive'],
    when: ({ facts }) => certainIf(facts.queueInactive === 'yes'),
  },
  {
    id: 'forward-mailbox',
    facts: ['forward'],
    when: ({ facts }) => certainIf(facts.forward === 'yes'),
  },
  { id: 'no-address', facts: ['address'], when: ({ facts }) => certainIf(facts.address === 'no') },
] as const satisfies readonly Rule[];
