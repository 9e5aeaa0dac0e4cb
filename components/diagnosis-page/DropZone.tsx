import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** Takes files that are dropped anywhere; with a tenant on show it asks whether to open or to compare. */
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
      const [file] = event.dataTransfer?.files ?? [];
      const compared = event.target instanceof Element && event.target.closest('[data-drop="compared"]');
      if (file) void store.importFile(file, compared !== null && compared !== false);
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
  return (
    <div class="drop-over">
      <p data-drop="tenant">{say('dropReplace')}</p>
      {store.shown.value && <p data-drop="compared">{say('dropCompare')}</p>}
    </div>
  );
}
