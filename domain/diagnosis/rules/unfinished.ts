import { askIf, type Case, is, isOneOf, likelyIf, type Rule } from '../rule';

const underWay = ({ facts }: Case) => isOneOf(facts.test, ['scheduled', 'postponed', 'running']);

/** Waits for longer than a test takes, and not because it was put off. */
const waitsLong = (of: Case) => underWay(of) && of.facts.waiting === 'long' && of.facts.postponed !== 'yes';

/** Nothing before it keeps a test from telling something. */
const ready = ({ facts, gap }: Case) =>
  gap === null &&
  !facts.record.includes('inactive') &&
  !facts.profile.includes('none') &&
  !facts.approval.includes('noAddress') &&
  is(facts.test, 'idle');

const untested = ({ facts, wanted, inTrouble }: Case) =>
  !inTrouble && wanted.some((direction) => is(facts[direction], 'untested'));

/** A test that was not run, or has not ended (failures.md sections 0.4 and 3.4). */
export const unfinishedRules = [
  {
    id: 'never-tested',
    facts: ['tested', 'test', 'incoming', 'outgoing', 'act', 'lost'],
    when: (of) => {
      const { tested, lost } = of.facts;
      if (!ready(of) || !untested(of) || tested === 'yes') return null;
      // A direction that may have been lost was tested once, whatever the date of the last test says.
      return tested === 'no' && lost === 'no' && of.state === 'approved' ? 'certain' : 'likely';
    },
  },
  {
    id: 'test-pending',
    facts: ['test', 'waiting', 'postponed'],
    when: (of) => {
      if (!underWay(of) || of.facts.waiting === 'long' || of.facts.postponed === 'yes') return null;
      return of.facts.waiting === 'short' ? 'certain' : 'likely';
    },
  },
  {
    id: 'test-postponed',
    facts: ['test', 'postponed'],
    when: (of) => likelyIf(underWay(of) && of.facts.postponed === 'yes'),
  },
  {
    // Dataverse shows the pattern of the whole organization only, never the switch: a question.
    id: 'background-off',
    facts: ['test', 'waiting', 'background'],
    when: (of) =>
      askIf(
        (waitsLong(of) &&
          isOneOf(of.facts.test, ['scheduled', 'postponed']) &&
          of.facts.background === 'quiet' &&
          of.facts.held !== 'yes') ||
          (of.state === 'enabled' && of.facts.synchronizedLately === 'no' && of.facts.tenantQuiet === 'yes'),
      ),
  },
  {
    id: 'test-stuck',
    facts: ['test', 'waiting', 'held'],
    when: (of) => likelyIf(waitsLong(of)),
  },
  {
    id: 'async-backlog',
    facts: ['test', 'waiting', 'background', 'othersWait'],
    when: (of) => askIf(waitsLong(of) && of.facts.background === 'works' && of.facts.othersWait === 'yes'),
  },
  {
    id: 'test-stale',
    facts: ['changedSince', 'tested', 'incoming', 'outgoing', 'act'],
    when: (of) => {
      if (!ready(of) || of.facts.tested !== 'yes') return null;
      const changed = of.facts.changedSince === 'profile' || of.facts.changedSince === 'approval';
      return likelyIf(untested(of) || (changed && of.inTrouble));
    },
  },
] as const satisfies readonly Rule[];
