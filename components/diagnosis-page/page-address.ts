import { signal } from '@preact/signals';
import { newId } from '../../domain/new-id';
import { type DiagnosisPlace, formatDiagnosisPlace, parseDiagnosisPlace } from '../../state/diagnosis-place';

const PAGE = 'mailbox-coach.page';

/** What the browser's tab is known by: the same after a reload, gone with the tab. */
function pageId(): string {
  const before = sessionStorage.getItem(PAGE);
  if (before) return before;
  const made = newId();
  sessionStorage.setItem(PAGE, made);
  return made;
}

/** The page's place, kept in its address after `#`. */
export function followAddress() {
  const place = signal<DiagnosisPlace>(parseDiagnosisPlace(location.hash));
  addEventListener('hashchange', () => {
    place.value = parseDiagnosisPlace(location.hash);
  });
  return {
    page: pageId(),
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
