import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';

/** The ways on, which are not printed themselves. */
export function PrintBar({ back, ready = true }: { back(): void; ready?: boolean }) {
  const { say } = useWords('sheets');
  const { places } = useApp();
  return (
    <div class="row no-print sheet-bar">
      <button type="button" class="button" onClick={back}>
        {say('back')}
      </button>
      <button type="button" class="button button-primary" disabled={!ready} onClick={() => places.print()}>
        {say('print')}
      </button>
    </div>
  );
}
