import { lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import { Loading, useParts, useWords } from '../ui/use-words';
import type { LifecycleChartProps } from './LifecycleChart';

const LifecycleChart = lazy(() =>
  import('./LifecycleChart').then((module) => ({ default: module.LifecycleChart })),
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
      {open && (
        <Suspense fallback={<Loading />}>
          <LifecycleChart {...props} />
        </Suspense>
      )}
    </details>
  );
}
