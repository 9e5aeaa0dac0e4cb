import { useEffect, useRef } from 'preact/hooks';
import type { PracticeCommand } from '../../../state/practice/command';
import { useApp } from '../../app-context';

/** That something was begun is no news once it has ended: what it came to is told by whatever shows it. */
export function useReportUntil(ended: readonly PracticeCommand[], underWay: number): void {
  const { commands } = useApp().practice;
  const before = useRef(0);
  useEffect(() => {
    const run = commands.run.peek();
    const isBegun = run?.state === 'finished' && run.refused.length === 0 && ended.includes(run.command);
    if (before.current > 0 && underWay === 0 && isBegun) commands.dismiss();
    before.current = underWay;
  }, [underWay]);
}
