import { allSteps } from '../../catalog/procedure';
import { StepCard } from '../../components/guide/StepCard';
import { Loading, withWords } from '../../components/ui/use-words';
import type { StepProgress } from '../../domain/progress';
import { Group } from './Samples';
import '../../components/guide/guide.css';

const AT = '2026-11-30T08:00:00Z';

/** A step in each of its states, as they never stand beside each other in the guide. */
const STATES: Readonly<Record<string, Partial<StepProgress>>> = {
  next: {},
  seen: {
    status: 'done',
    detection: { answer: 'yes', evidence: [], missing: [] },
    seen: { at: AT, evidence: [] },
  },
  marked: { status: 'done', tickedAt: AT },
  doubted: { status: 'doubted', tickedAt: AT, detection: { answer: 'no', evidence: [], missing: [] } },
  notNeeded: { status: 'notNeeded', need: 'notNeeded' },
};

function Steps() {
  const step = allSteps.find(({ id }) => id === 'defaults.configure');
  if (!step) return null;
  const open: StepProgress = {
    step,
    need: 'needed',
    status: 'open',
    detection: null,
    tickedAt: null,
    seen: null,
  };
  return (
    <Group name="StepCard">
      {Object.entries(STATES).map(([name, progress]) => (
        <div class="sample-narrow" key={name} data-state={name}>
          <StepCard step={step} progress={{ ...open, ...progress }} focused={name === 'next'} />
        </div>
      ))}
    </Group>
  );
}

export const StepSamples = withWords(['steps'], Steps, Loading);
