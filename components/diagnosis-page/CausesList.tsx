import { findings } from '../../catalog/findings';
import { CAUSELESS, type Causeless, type CountedAs, isWell } from '../../diagnosis/counted-as';
import { whoInWords } from '../../diagnosis/reports/wording';
import type { CauseGroup } from '../../diagnosis/session/overview';
import { CertaintyMark } from '../diagnosis/CertaintyMark';
import { useReportWords } from '../diagnosis/use-report-words';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

interface CauseButtonProps {
  cause: CountedAs | null;
  count: number;
  of: number;
  children: preact.ComponentChildren;
  look?: 'good' | 'calm';
}

/** A choice with its count, and a bar of its share of all mailboxes. */
function CauseButton({ cause, count, of, children, look = 'calm' }: CauseButtonProps) {
  const { tag } = useWords('ui');
  const { store } = usePage();
  const share = of === 0 ? 0 : count / of;
  return (
    <li>
      <button
        type="button"
        class="cause"
        data-cause={cause ?? 'all'}
        data-look={look}
        aria-pressed={store.place.value.cause === cause}
        onClick={() => store.go({ cause, mailbox: null })}
      >
        <span class="cause-words">{children}</span>
        <span class="cause-count">{count.toLocaleString(tag)}</span>
        <span class="cause-share" aria-hidden="true">
          <span style={{ width: `${Math.max(share * 100, count > 0 ? 1 : 0)}%` }} />
        </span>
      </button>
    </li>
  );
}

function CertaintyWords({ certainty, count }: CauseGroup) {
  const { say } = useWords('diagnosis-page');
  const only = (['certain', 'likely', 'ask'] as const).find((each) => certainty[each] === count);
  return only ? <CertaintyMark certainty={only} /> : <span>{say('mixed', { ...certainty })}</span>;
}

/** Those without a cause: what failed, as far as it is shown, stands above the causes, everything else below. */
function Apart({ cause }: { cause: Causeless }) {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const overview = store.shown.value?.overview;
  const count = overview?.apart[cause] ?? 0;
  if (!overview || count === 0) return null;
  return (
    <CauseButton cause={cause} count={count} of={overview.mailboxes} look={isWell(cause) ? 'good' : 'calm'}>
      {say(cause)}
    </CauseButton>
  );
}

const [MOST_URGENT, ...OTHERS] = CAUSELESS;

/** The causes, those that hold most mailboxes first; those without a known cause apart. */
export function CausesList() {
  const words = useReportWords();
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const overview = store.shown.value?.overview;
  if (!overview) return null;
  const { causes, mailboxes } = overview;
  return (
    <nav class="causes" aria-label={say('causes')}>
      <h2>{say('causes')}</h2>
      <p class="muted">{mailboxes === 0 ? say('noMailboxes') : say('causesWhy')}</p>
      <ul>
        <CauseButton cause={null} count={mailboxes} of={mailboxes}>
          {say('allMailboxes')}
        </CauseButton>
        <Apart cause={MOST_URGENT} />
        {causes.map((group) => (
          <CauseButton key={group.id} cause={group.id} count={group.count} of={mailboxes}>
            <span class="cause-text">{words.findings[group.id].cause}</span>
            <span class="cause-facts">
              <CertaintyWords {...group} /> <code class="muted">{group.id}</code>
            </span>
            <span class="cause-who muted">
              {findings[group.id].who.length > 0
                ? say('who', { who: whoInWords(findings[group.id].who, words) })
                : say('nobody')}
            </span>
          </CauseButton>
        ))}
        {OTHERS.map((cause) => (
          <Apart key={cause} cause={cause} />
        ))}
      </ul>
    </nav>
  );
}
