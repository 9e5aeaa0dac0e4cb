import { useEffect, useState } from 'preact/hooks';
import { IMPORT_WAYS, type ImportWay } from '../../diagnosis/session/importing';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

function wayAt(target: EventTarget | null): ImportWay | null {
  const zone = target instanceof Element ? target.closest<HTMLElement>('[data-drop]') : null;
  return IMPORT_WAYS.find((way) => way === zone?.dataset.drop) ?? null;
}

/**
 * Takes files that are dropped anywhere. With a tenant on show it asks what becomes of them; outside of its answers,
 * they add to files that are shown, and take the place of anything else.
 */
export function DropZone() {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Otherwise the browser would leave the page to show the file.
      event.preventDefault();
      setOver(true);
    };
    const onLeave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void store.importFiles(files, wayAt(event.target) ?? 'add');
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  if (!over) return null;
  const { overview } = store.shown.value ?? {};
  return (
    <div class="drop-over">
      {overview?.kind === 'imported' && <p data-drop="add">{say('dropAdd')}</p>}
      <p data-drop="open">{say(overview ? 'dropReplace' : 'dropOpen')}</p>
      {overview && <p data-drop="compare">{say('dropCompare')}</p>}
    </div>
  );
}
