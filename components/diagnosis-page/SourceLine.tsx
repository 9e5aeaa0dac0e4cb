import { ageOf, dateAndTime } from '../ui/moments';
import { usePage } from './page-context';

const LOOKS = { simulated: 'badge-warn', imported: 'badge-active', live: 'badge-good' } as const;

/** Which tenant is shown: whether it is real, from where, of which version and when. */
export function SourceLine() {
  const { store, words, say } = usePage();
  const { overview } = store.shown.value ?? {};
  if (!overview) return null;
  const { kind, name, file, format, version, caller, readOn, localTimes, mailboxes } = overview;
  const time = dateAndTime(readOn, words.language, localTimes);
  return (
    <p class="source-line" data-source={kind}>
      <strong class={`badge ${LOOKS[kind]}`}>{say(kind)}</strong>
      {kind === 'imported' && (
        <span>
          <strong>{file ?? say('pastedText')}</strong>
          {format && <span class="muted"> · {words.imports.formats[format]}</span>}
        </span>
      )}
      {name && <strong>{name}</strong>}
      {version && <span>{say('version', { version })}</span>}
      <span>
        {say(localTimes ? 'readOnLocal' : 'readOn', { time })}
        {kind !== 'simulated' && <span class="muted"> ({ageOf(readOn, Date.now(), words.language)})</span>}
      </span>
      {caller && kind !== 'imported' && <span>{say('readAs', { name: caller })}</span>}
      <span>{say('mailboxCount', { count: mailboxes })}</span>
    </p>
  );
}
