import { ageOf, dateAndTime } from '../ui/moments';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

const LOOKS = { simulated: 'badge-warn', imported: 'badge-active', live: 'badge-good' } as const;

/** Which tenant is shown: whether it is real, from where, of which version and when. */
export function SourceLine() {
  const page = useWords('diagnosis-page');
  const imports = useWords('imports');
  const { store } = usePage();
  const { overview } = store.shown.value ?? {};
  if (!overview) return null;
  const { kind, name, file, files, format, version, caller, readOn, localTimes, mailboxes } = overview;
  const named = files.filter(({ error }) => !error).map((each) => each.name || page.say('pastedText'));
  const [first = file ?? page.say('pastedText')] = named;
  const more = Math.max(named.length - 1, 0);
  const time = dateAndTime(readOn, page.tag, localTimes);
  return (
    <p class="source-line" data-source={kind}>
      <strong class={`badge ${LOOKS[kind]}`}>{page.say(kind)}</strong>
      {kind === 'imported' && (
        <span>
          <strong title={more > 0 ? (file ?? undefined) : undefined}>
            {more > 0 ? page.say('moreFiles', { file: first, more }) : first}
          </strong>
          {format && <span class="muted"> · {imports.say(`formats.${format}`)}</span>}
        </span>
      )}
      {name && <strong>{name}</strong>}
      {version && <span>{page.say('version', { version })}</span>}
      <span>
        {page.say(localTimes ? 'readOnLocal' : 'readOn', { time })}
        {kind !== 'simulated' && <span class="muted"> ({ageOf(readOn, Date.now(), page.tag)})</span>}
      </span>
      {caller && kind !== 'imported' && <span>{page.say('readAs', { name: caller })}</span>}
      <span>{page.say('mailboxCount', { count: mailboxes })}</span>
    </p>
  );
}
