import { effect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { isReportFor } from '../../../state/practice/report-place';
import { useApp } from '../../app-context';

/**
 * The report of the last command where it is about what is on show, null elsewhere; and whether the tenant or whoever
 * is at work is another since, so that what was refused may be done now.
 */
export function useReportHere() {
  const { practice, places, simulator } = useApp();
  const { run } = practice.commands;
  // The clock alone, which changes the tenant as well, gives nobody a right.
  const standing = () => `${simulator.persona.value} ${simulator.status.value?.undoable}`;
  const given = useMemo(() => ({ at: places.current.peek(), running: false, standing: '' }), []);
  useEffect(
    () =>
      effect(() => {
        const running = run.value?.state === 'running';
        if (running && !given.running) given.at = places.current.peek();
        if (!running && given.running) given.standing = standing();
        given.running = running;
      }),
    [],
  );
  const place = places.current.value;
  const { value } = run;
  const here = value !== null && (value.state === 'running' || isReportFor(value, given.at, place));
  // That something went well is news where it was done; what was refused is found there again.
  useEffect(() => {
    const last = run.peek();
    if (!here && last?.state === 'finished' && last.refused.length === 0) practice.commands.dismiss();
  }, [here]);
  return { run: here ? value : null, changedSince: given.standing !== standing() };
}
