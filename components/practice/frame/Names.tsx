import { useWords } from '../../ui/use-words';

/** A list longer than this says how many more there are. */
export const NAMED = 10;

/** Names one after another; of many, the first ones. */
export function Names({ names, inAll = names.length }: { names: readonly string[]; inAll?: number }) {
  const { say } = useWords('practice');
  const shown = names.filter(Boolean).slice(0, NAMED);
  if (shown.length === 0) return null;
  return (
    <span>
      {shown.join(', ')}
      {inAll > shown.length && ` ${say('mailboxes.more', { count: inAll - shown.length })}`}
    </span>
  );
}
