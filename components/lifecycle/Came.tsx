import type { MailboxStanding } from '../../domain/mailbox-standing';
import type { Happened } from '../../state/focus';
import { useApp } from '../app-context';
import { dateAndTime } from '../ui/moments';
import { useWords } from '../ui/use-words';
import { eventInWords, lineInWords } from './lifecycle-words';

interface CameProps extends Pick<MailboxStanding, 'past'> {
  /** What was seen. */
  happened: readonly Happened[];
}

/** How the mailbox came to where it stands: what its columns tell, and what was seen since somebody looks. */
export function Came({ past, happened }: CameProps) {
  const { language } = useApp();
  const words = useWords('lifecycle');
  const ui = useWords('ui');
  const when = (at: string) => dateAndTime(at, language.tag.value);
  return (
    <div class="chart-came">
      <h3>{words.texts.came}</h3>
      {past.length + happened.length === 0 && <p class="muted">{words.texts.cameUnknown}</p>}
      <ol>
        {past.map(({ what, at, name }) => (
          <li key={what}>
            <time dateTime={at}>{when(at)}</time>{' '}
            {name ? words.say('pastBy', { what: words.texts.past[what], name }) : words.texts.past[what]}
          </li>
        ))}
        {happened.map(({ at, events, to }, place) => (
          // What happened has no id but its place.
          <li key={place}>
            {at && <time dateTime={at}>{when(at)}</time>}{' '}
            {events.length > 0
              ? `${events.map((each) => eventInWords(each, words)).join(', ')} → ${lineInWords(to, words, ui)}`
              : words.say('jumped', { station: lineInWords(to, words, ui) })}
          </li>
        ))}
      </ol>
    </div>
  );
}
