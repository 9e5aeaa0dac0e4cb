import { useState } from 'preact/hooks';
import { lazily } from '../ui/lazily';
import { Loading, useParts, useWords } from '../ui/use-words';
import type { LifecycleChartProps } from './LifecycleChart';

const LifecycleChart = lazily<LifecycleChartProps>(
  () => import('./LifecycleChart').then((module) => ({ default: module.LifecycleChart })),
  Loading,
);

function Title() {
  const { texts } = useWords('lifecycle');
  return <>{texts.title}</>;
}

/** The chart behind a line of text: machine and picture are read when somebody opens it. */
export function LifecycleDisclosure({
  onToggle,
  ...props
}: LifecycleChartProps & { onToggle?: (open: boolean) => void }) {
  const there = useParts(['lifecycle']);
  const [open, setOpen] = useState(false);
  if (!there) return null;
  return (
    <details
      class="chart-box"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        onToggle?.(currentTarget.open);
      }}
    >
      <summary>
        <Title />
      </summary>
      {open && <LifecycleChart {...props} />}
    </details>
  );
}
