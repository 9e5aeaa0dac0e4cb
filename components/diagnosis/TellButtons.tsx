import { useWords } from '../ui/use-words';

/** Takes what somebody found out where only Exchange can tell. */
export function TellButtons({ onTell }: { onTell(isSo: boolean): void }) {
  const { say } = useWords('diagnosis');
  return (
    <p class="row no-print">
      <span>{say('view.foundOut')}</span>
      <button type="button" class="button button-small" data-tell="so" onClick={() => onTell(true)}>
        {say('view.isSo')}
      </button>
      <button type="button" class="button button-small" data-tell="not" onClick={() => onTell(false)}>
        {say('view.isNotSo')}
      </button>
    </p>
  );
}
