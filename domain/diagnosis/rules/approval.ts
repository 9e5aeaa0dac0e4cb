import { askIf, certainIf, is, type Rule } from '../rule';

/** The approval of the address (failures.md sections 0.3 and 2). */
export const approvalRules = [
  {
    id: 'rejected',
    facts: ['approval', 'policy'],
    when: ({ facts, gap }) => (is(facts.approval, 'rejected') ? gap : null),
  },
  {
    id: 'not-approved',
    facts: ['approval', 'policy'],
    contradicted: ({ facts }) => is(facts.approval, 'approved') || is(facts.approval, 'rejected'),
    // Mail that flows all the same says that something else lets it through.
    when: ({ facts, gap, maySynchronize }) =>
      !is(facts.approval, 'waiting') || gap === null ? null : maySynchronize ? 'likely' : gap,
  },
  {
    // That the column stands for the tenant's half is our reading of it: only an alert makes it certain.
    id: 'o365-not-approved',
    facts: ['approval', 'policy', 'profile'],
    contradicted: ({ facts }) => is(facts.approval, 'approved'),
    when: ({ facts, gap, synchronizes }) =>
      !is(facts.approval, 'tenantMissing') || gap === null ? null : synchronizes ? 'ask' : 'likely',
  },
] as const satisfies readonly Rule[];

/** What goes with an approval that is missing. */
export const approvalNotes = [
  {
    id: 'approver-no-priv',
    facts: ['callerMayApprove'],
    note: true,
    when: ({ facts, gap }) => certainIf(gap !== null && facts.callerMayApprove === 'no'),
  },
  {
    id: 'approver-no-m365-role',
    facts: ['callerMayApprove', 'profile'],
    note: true,
    when: ({ facts, gap }) =>
      askIf(gap !== null && facts.callerMayApprove === 'yes' && is(facts.profile, 'serverToServer')),
  },
  {
    id: 'self-approval-blocked',
    facts: ['ownMailbox', 'addressIsUpn'],
    note: true,
    when: ({ facts, gap }) =>
      certainIf(gap !== null && facts.ownMailbox === 'yes' && facts.addressIsUpn === 'no'),
  },
  {
    id: 'upn-mismatch',
    facts: ['addressIsUpn'],
    note: true,
    when: ({ facts, gap }) =>
      certainIf(gap !== null && facts.regarding === 'user' && facts.addressIsUpn === 'no'),
  },
  {
    id: 'approval-not-required',
    facts: ['approval', 'policy'],
    note: true,
    when: ({ facts, state }) =>
      certainIf(
        is(facts.policy, 'waived') &&
          state !== 'enabled' &&
          (is(facts.approval, 'waiting') || is(facts.approval, 'rejected')),
      ),
  },
] as const satisfies readonly Rule[];
