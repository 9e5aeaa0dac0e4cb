import { findings } from '../../catalog/findings';
import { whoInWords } from '../../diagnosis/reports/wording';
import type { CauseGroup } from '../../diagnosis/session/overview';
import type { CountedAs } from '../../diagnosis/session/reading';
import { useReportWords } from '../diagnosis/use-report-words';
import { useWords } from '../ui/use-words';
import { CertaintyBadge } from './cells';
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
  return only ? <CertaintyBadge certainty={only} /> : <span>{say('mixed', { ...certainty })}</span>;
}

/** The causes, those that hold most mailboxes first; the healthy and those without a known cause apart. */
export function CausesList() {
  const words = useReportWords();
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const overview = store.shown.value?.overview;
  if (!overview) return null;
  const { causes, healthy, causeless, mailboxes } = overview;
  return (
    <nav class="causes" aria-label={say('causes')}>
      <h2>{say('causes')}</h2>
      <p class="muted">{mailboxes === 0 ? say('noMailboxes') : say('causesWhy')}</p>
      <ul>
        <CauseButton cause={null} count={mailboxes} of={mailboxes}>
          {say('allMailboxes')}
        </CauseButton>
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
        {causeless > 0 && (
          <CauseButton cause="causeless" count={causeless} of={mailboxes}>
            {say('causeless')}
          </CauseButton>
        )}
        {healthy > 0 && (
          <CauseButton cause="healthy" count={healthy} of={mailboxes} look="good">
            {say('healthy')}
          </CauseButton>
        )}
      </ul>
    </nav>
  );
}
