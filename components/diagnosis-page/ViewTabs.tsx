import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

/** The list of mailboxes and what changed, where there are two readings. */
export function ViewTabs() {
  const { say, tag } = useWords('diagnosis-page');
  const { store } = usePage();
  const { comparison } = store.shown.value ?? {};
  if (!comparison) return null;
  const here = store.place.value.changes;
  const changed = Object.values(comparison.counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav class="tabs" aria-label={say('changes')}>
      <button
        type="button"
        class="tab"
        aria-current={here === null ? 'page' : undefined}
        onClick={() => store.go({ changes: null, mailbox: null })}
      >
        {say('mailboxes')}
      </button>
      <button
        type="button"
        class="tab"
        data-tab="changes"
        aria-current={here === null ? undefined : 'page'}
        onClick={() => store.go({ changes: 'all', mailbox: null })}
      >
        {say('changes')} ({changed.toLocaleString(tag)})
      </button>
    </nav>
  );
}
