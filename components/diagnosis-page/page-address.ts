import { signal } from '@preact/signals';
import { type DiagnosisPlace, formatDiagnosisPlace, parseDiagnosisPlace } from '../../state/diagnosis-place';

/** The page's place, kept in its address after `#`. */
export function followAddress() {
  const place = signal<DiagnosisPlace>(parseDiagnosisPlace(location.hash));
  addEventListener('hashchange', () => {
    place.value = parseDiagnosisPlace(location.hash);
  });
  return {
    place,
    open(next: DiagnosisPlace, instead: boolean) {
      const hash = formatDiagnosisPlace(next);
      // An empty hash is the page itself; without this, clearing it would scroll to the top.
      if (hash === formatDiagnosisPlace(place.peek())) return;
      if (instead) history.replaceState(null, '', hash);
      else history.pushState(null, '', hash);
      place.value = next;
    },
  };
}
