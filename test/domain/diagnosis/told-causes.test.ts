import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellCause } from '../../../diagnosis/tell-cause';
import { applyTold } from '../../../domain/diagnosis/apply-told';
import { FINDING_IDS } from '../../../domain/finding-ids';
import { type ToldCause, toldOf } from '../../../domain/told-causes';

const NOW = '2026-11-30T08:00:00Z';
const MAILBOX = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';

const judged = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...FINDING_IDS), certainty: fc.constantFrom('certain', 'likely', 'ask') }),
  { selector: ({ id }) => id, maxLength: 6 },
);
const answers = fc.uniqueArray(fc.record({ finding: fc.constantFrom(...FINDING_IDS), isSo: fc.boolean() }), {
  selector: ({ finding }) => finding,
  maxLength: 6,
});
const toldAs = (of: readonly Pick<ToldCause, 'finding' | 'isSo'>[]): ToldCause[] =>
  of.map((each) => ({ ...each, mailboxid: MAILBOX, toldOn: NOW }));

describe('what somebody found out', () => {
  it('makes what is so certain and first, takes away what is not, and leaves the rest in its order', () => {
    fc.assert(
      fc.property(judged, answers, (found, of) => {
        const after = applyTold(found, toldAs(of));
        const so = new Set(of.filter(({ isSo }) => isSo).map(({ finding }) => finding));
        const not = new Set(of.filter(({ isSo }) => !isSo).map(({ finding }) => finding));
        const untouched = found.filter(({ id }) => !so.has(id) && !not.has(id));
        expect(after.filter(({ id }) => !so.has(id))).toEqual(untouched);
        const first = after.slice(0, after.length - untouched.length);
        expect(first.map(({ id }) => id)).toEqual(found.filter(({ id }) => so.has(id)).map(({ id }) => id));
        for (const { certainty } of first) expect(certainty).toBe('certain');
      }),
    );
  });

  it('can be taken back, and is the last answer only', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FINDING_IDS), fc.boolean(), (finding, isSo) => {
        const once = tellCause([], { finding, mailboxid: MAILBOX, isSo: !isSo, toldOn: NOW });
        const again = tellCause(once, { finding, mailboxid: MAILBOX, isSo, toldOn: NOW });
        expect(again.map((each) => each.isSo)).toEqual([isSo]);
        expect(tellCause(again, { finding, mailboxid: MAILBOX, isSo: null, toldOn: NOW })).toEqual([]);
      }),
    );
  });

  it('is of one mailbox, unless the check is one for the whole organization', () => {
    const one = tellCause([], { finding: 'exo-no-licence', mailboxid: MAILBOX, isSo: true, toldOn: NOW });
    expect(toldOf(one, MAILBOX)).toHaveLength(1);
    expect(toldOf(one, OTHER)).toEqual([]);
    const all = tellCause([], { finding: 'background-off', mailboxid: MAILBOX, isSo: true, toldOn: NOW });
    expect(toldOf(all, OTHER)).toHaveLength(1);
    expect(toldOf(all, null)).toHaveLength(1);
  });
});
