import { useState } from 'preact/hooks';
import type { ScenarioPack } from '../../../domain/pack';
import { scenarioStandings } from '../../../training/scenario-cards';
import { useApp } from '../../app-context';
import { useTraining } from '../training-context';

/** What goes on, how well everything went so far, and what somebody is about to start. */
export function useExercises() {
  const { store } = useTraining();
  const { places } = useApp();
  const [starting, setStarting] = useState<ScenarioPack | null>(null);
  const current = store.exercise.value;
  const running = current && current.stage !== 'ended' ? current : null;
  const results = store.results.value;
  const goOn = () => places.openView('mailboxes', 'active');
  return {
    running,
    /** Until the results are read nobody knows what is next; and what goes on comes before it. */
    mayTellNext: !running && Boolean(results),
    standings: scenarioStandings(results ?? []),
    goOn,
    starting,
    open: (pack: ScenarioPack) => (pack.id === running?.id ? goOn() : setStarting(pack)),
    close: () => setStarting(null),
  };
}
